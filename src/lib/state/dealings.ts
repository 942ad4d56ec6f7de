/** What I had to do with neighbours before, and what they did for others: for ranking and for saying why. Pure. */
import { countByBranch } from '#lib/domain/invite-tree.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Helped } from '#lib/domain/standing.ts'

export interface Dealings {
  readonly helpedMe: ReadonlySet<AccountId>
  readonly helpedByMe: ReadonlySet<AccountId>
  /** How many neighbours this one helped. */
  helpedBy(account: AccountId): number
  /** 0 to 1; somebody new stands in between. */
  trust(account: AccountId): number
  reciprocity(account: AccountId): number
}

/** Beyond this many neighbours helped nobody is trusted more. */
const enoughHelped = 5

/** `branch`: on which branch of the tree of invites somebody stands (domain/invite-tree.ts). */
export function dealtWith(
  helps: readonly Helped[],
  me: AccountId | null,
  branch: (account: AccountId) => AccountId = (account) => account
): Dealings {
  const helpedMe = new Set(helps.filter(({ helped }) => helped === me).map(({ helper }) => helper))
  const helpedByMe = new Set(helps.filter(({ helper }) => helper === me).map(({ helped }) => helped))
  const helpedByHelper = new Map<AccountId, Set<AccountId>>()
  for (const { helper, helped } of helps)
    helpedByHelper.set(helper, (helpedByHelper.get(helper) ?? new Set()).add(helped))
  const helpedBy = (account: AccountId) => helpedByHelper.get(account)?.size ?? 0
  return {
    helpedMe,
    helpedByMe,
    helpedBy,
    trust(account) {
      const known = helpedMe.has(account) || helpedByMe.has(account) ? 0.25 : 0
      const counting = countByBranch(helpedByHelper.get(account) ?? [], branch)
      return 0.5 + known + (0.25 * Math.min(counting, enoughHelped)) / enoughHelped
    },
    reciprocity(account) {
      if (helpedMe.has(account)) return 1
      return helpedByMe.has(account) ? 0.75 : 0.5
    }
  }
}

export const noDealings = dealtWith([], null)
