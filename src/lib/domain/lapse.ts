/**
 * What silence makes of a deal. Nobody writes it and no view holds it: it is seen when a deal is read, with the time
 * as an argument (invariant 2).
 *
 *     "Ik help" ──── listing over, or filled with another ────────────────► notChosen, unanswered
 *     agreed ──── its time ──── 14 days, no word ──► unmarked: is it done? ──── 14 days ──► asked no more
 *     agreed ──── done by one ──── 14 days, no word of the other ─────────► halfDone: stands as one side said
 *
 * What has lapsed gives no standing, and can still be marked or ended by both sides.
 */
import { dayMs, isOpen } from './expiry.ts'
import type { DealView, ListingView } from './views.ts'

/**
 * - `notChosen`: the owner agreed with others, and there is no place left.
 * - `unanswered`: the listing ended before its owner chose anybody.
 * - `unmarked`: agreed, its time passed, and neither side said anything.
 * - `halfDone`: one side marked it done, the other said nothing.
 */
export type Lapse = 'notChosen' | 'unanswered' | 'unmarked' | 'halfDone'

/** How long we wait for a word, and then how long we ask for one. */
export const patienceMs = 14 * dayMs

/** Null while it is still under way, or when somebody ended it. Without its listing only the deal's own times count. */
export function lapseOf(deal: DealView, listing: ListingView | null, nowMs: number): Lapse | null {
  if (deal.status === 'responded') return listing && lapseOfAnswer(deal, listing, nowMs)
  if (deal.status !== 'agreed' && deal.status !== 'doneByOne') return null
  if (nowMs < silentFrom(deal, listing) + patienceMs) return null
  return deal.status === 'agreed' ? 'unmarked' : 'halfDone'
}

/** Time to ask both sides whether it was done. */
export function isAsked(deal: DealView, listing: ListingView | null, nowMs: number): boolean {
  const asked = silentFrom(deal, listing) + patienceMs
  return lapseOf(deal, listing, nowMs) === 'unmarked' && nowMs < asked + patienceMs
}

/**
 * Unix ms at which an agreement on this listing last came to nothing: called off, nobody came, or taken back. Null
 * when none did.
 */
export function fellThroughAt({ deals }: Pick<ListingView, 'deals'>): number | null {
  const ends = deals.filter(cameToNothing).map(({ steps }) => steps.at(-1)?.clock.ms ?? 0)
  return ends.length > 0 ? Math.max(...ends) : null
}

function lapseOfAnswer(deal: DealView, listing: ListingView, nowMs: number): Lapse | null {
  if (isOpen(listing, nowMs)) return null
  const isTaken = listing.deals.some((other) => other.id !== deal.id && takesPlace.has(other.status))
  return isTaken && listing.status !== 'open' ? 'notChosen' : 'unanswered'
}

const takesPlace: ReadonlySet<string> = new Set(['agreed', 'doneByOne', 'done'])

/** Unix ms from when a word is waited for: the end of its time, the last that was marked; never for what is lent out. */
function silentFrom(deal: DealView, listing: ListingView | null): number {
  if (listing?.terms === 'lend' && deal.handovers.at(-1)?.moment === 'given') return Infinity
  const { when, repeats } = listing?.details ?? {}
  return Math.max(
    (deal.when ?? when)?.to ?? 0,
    repeats && listing ? listing.expiresAt : 0,
    ...deal.steps.map(({ clock }) => clock.ms),
    ...deal.handovers.map(({ clock }) => clock.ms)
  )
}

function cameToNothing({ status, steps }: DealView): boolean {
  if (status === 'cancelled' || status === 'noShow') return true
  return status === 'withdrawn' && steps.some(({ type }) => type === 'agree/1')
}
