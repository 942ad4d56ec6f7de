/** A thing that is lent: who lends it, whether it is away, and when it comes back. Nothing here reads a clock. */
import { dayMs } from './expiry.ts'
import type { AccountId } from './record.ts'
import type { DealView, ListingView, Period } from './views.ts'

/** A thing goes away and comes back. A room is shared, it goes nowhere. */
export function isLoan({ domain, terms }: Pick<ListingView, 'domain' | 'terms'>): boolean {
  return terms === 'lend' && (domain === 'item' || domain === null)
}

/** Who gave the thing away and gets it back. */
export function lenderOf(
  { owner, responder }: Pick<DealView, 'owner' | 'responder'>,
  { kind }: Pick<ListingView, 'kind'>
): AccountId {
  return kind === 'offer' ? owner : responder
}

/** `here` until it was given, `away` until it was brought back. */
export function whereIs({ handovers }: Pick<DealView, 'handovers'>): 'here' | 'away' | 'back' {
  const last = handovers.at(-1)?.moment
  return last === undefined ? 'here' : last === 'given' ? 'away' : 'back'
}

/** What is left of this period when it was brought back before its end; null when before its beginning. */
export function untilBack(period: Period, deal: Pick<DealView, 'handovers'>): Period | null {
  const last = deal.handovers.at(-1)
  if (last?.moment !== 'returned') return period
  const to = Math.min(period.to, last.clock.ms)
  return to > period.from ? { from: period.from, to } : null
}

/** Unix ms by which it is to be back; null when nobody said, when it is back, and when the deal is over. */
export function returnDueAt(
  deal: Pick<DealView, 'when' | 'status' | 'handovers'>,
  listing: Pick<ListingView, 'domain' | 'terms' | 'details'>
): number | null {
  const isUnderWay = deal.status === 'agreed' || deal.status === 'doneByOne'
  if (!isUnderWay || !isLoan(listing) || whereIs(deal) === 'back') return null
  return (deal.when ?? listing.details.when)?.to ?? null
}

/** How long before and after its time one is reminded of bringing it back. */
const remindBeforeMs = 2 * dayMs
const remindAfterMs = 14 * dayMs

/** From the day before the last day, which ends at `dueAt`. */
export function isReturnNear(dueAt: number, nowMs: number): boolean {
  return dueAt - remindBeforeMs <= nowMs && nowMs < dueAt + remindAfterMs
}
