import type { Authority } from '#lib/domain/authority.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { Clock } from './clock.svelte.ts'
import { ambassadorsHeardMs, mayBeSilent, silentDays } from './silence.ts'

export interface Silence {
  /** How many days no ambassador wrote anything, once that is long enough to be succeeded; null when it is not. */
  readonly days: number | null
}

/** Looks once, and only when all ambassadors came long enough ago. Call while a component starts. */
export function silenceOf(
  queries: Pick<JournalQueries, 'lastRecords'>,
  authority: () => Authority | undefined,
  clock: Pick<Clock, 'nowMs'>
): Silence {
  let heardMs = $state<number | null>(null)
  const known = $derived(authority())
  const isWorthLooking = $derived(known !== undefined && mayBeSilent(known, clock.nowMs))
  $effect(() => {
    if (isWorthLooking && known)
      ambassadorsHeardMs(queries, known).then((ms) => (heardMs = ms), console.error)
  })
  return {
    get days() {
      return isWorthLooking && heardMs !== null ? silentDays(heardMs, clock.nowMs) : null
    }
  }
}
