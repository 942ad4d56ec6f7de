import type { CaseView } from '#lib/domain/moderation.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Home } from '#lib/ports/app.ts'
import { hiddenOf, logOf, waitingFor, type LogEntry } from './cases.ts'
import type { People } from './people.svelte.ts'
import { watched } from './watched.svelte.ts'

export type { LogEntry } from './cases.ts'

/** What was reported and decided here, and whom I blocked. Make it while a component starts. */
export class Moderation {
  readonly #me
  readonly #people: People
  readonly #cases
  readonly #blocked
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- replaced as a whole, never changed
  readonly #byId = $derived.by(() => new Map(this.#cases.value?.map((one) => [one.id, one])))

  constructor({ queries, pocket, me }: Pick<Home, 'queries' | 'pocket' | 'me'>, people: People) {
    this.#me = me?.account
    this.#people = people
    this.#cases = watched(() => queries.cases())
    this.#blocked = watched(() => pocket.watch('blocked'))
  }

  get waiting(): boolean {
    return this.#cases.waiting || this.#blocked.waiting
  }
  get failed(): boolean {
    return this.#cases.failed || this.#blocked.failed
  }
  get ambassadors(): readonly AccountId[] {
    return this.#people.all.filter(({ role }) => role === 'ambassador').map(({ account }) => account)
  }
  get isAmbassador(): boolean {
    return this.#me !== undefined && this.ambassadors.includes(this.#me)
  }
  get blocked(): readonly AccountId[] {
    return this.#blocked.value ?? []
  }
  /** What was reported or decided, in no order. */
  get cases(): readonly CaseView[] {
    return this.#cases.value ?? []
  }
  /** All decisions, the newest first. */
  get log(): readonly LogEntry[] {
    return logOf(this.cases)
  }
  /** What I have to decide about as an ambassador; none for others. */
  get forMe(): readonly CaseView[] {
    return this.#me && this.isAmbassador ? waitingFor(this.#me, this.cases) : []
  }

  /** What was said about this record; undefined when nothing was. */
  on(id: RecordId): CaseView | undefined {
    return this.#byId.get(id)
  }
  isBlocked(account: AccountId): boolean {
    return this.blocked.includes(account)
  }
  /** What of mine was hidden lately. */
  hiddenOfMine(nowMs: number): readonly CaseView[] {
    return this.#me ? hiddenOf(this.#me, this.cases, nowMs) : []
  }
}
