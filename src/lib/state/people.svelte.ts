import type { AccountId } from '#lib/domain/record.ts'
import type { MemberView } from '#lib/domain/views.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import { watched } from './watched.svelte.ts'

export interface People {
  readonly count: number
  /** Without those who left or were put out. */
  readonly all: readonly MemberView[]
  byAccount(account: AccountId): MemberView | undefined
  /** Empty while the member is not known here yet. */
  nameOf(account: AccountId): string
}

/** Everybody in the neighbourhood, by account. Call while a component starts. */
export function peopleOf(queries: JournalQueries): People {
  const members = watched(() => queries.members())
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced as a whole, never changed
  const byAccount = $derived(new Map(members.value?.map((member) => [member.account, member])))
  return {
    get count() {
      return byAccount.size
    },
    get all() {
      return (members.value ?? []).filter(({ left, removed }) => !left && !removed)
    },
    byAccount: (account) => byAccount.get(account),
    nameOf: (account) => byAccount.get(account)?.name ?? ''
  }
}
