/**
 * What is left of a listing, read from its view: places, and days of what goes from hand to hand. Only what this
 * device knows; the fold (booking.ts) decides about agreements made elsewhere.
 */
import { isBookable, mostAtOnce } from './booking.ts'
import { untilBack } from './loan.ts'
import type { RecordId } from './record.ts'
import type { DealView, ListingView, Period } from './views.ts'

type Shared = Pick<ListingView, 'kind' | 'domain' | 'terms' | 'capacity' | 'deals'>

/** Agreed or done, and not one too many. */
export function takesPlace({ status }: Pick<DealView, 'status'>): boolean {
  return status === 'agreed' || status === 'doneByOne' || status === 'done'
}

/** People, portions, seats or slots nobody was agreed with yet; of what is booked by the day, all. */
export function placesLeft(listing: Shared): number {
  if (isBookable(listing)) return listing.capacity
  return Math.max(0, listing.capacity - listing.deals.filter(takesPlace).length)
}

/** The days or hours that were agreed with somebody, by deal; without days it is away from then on. */
export function takenPeriods(listing: Shared): ReadonlyMap<RecordId, Period> {
  const taken = new Map<RecordId, Period>()
  if (!isBookable(listing)) return taken
  for (const deal of listing.deals.filter(takesPlace)) {
    const agreed = deal.when ?? (deal.status === 'done' ? null : awayFrom(deal))
    const period = agreed && untilBack(agreed, deal)
    if (period) taken.set(deal.id, period)
  }
  return taken
}

/** Whether there is still one of it for all of these days, beside what this deal itself takes. */
export function isFree(listing: Shared, when: Period, except: RecordId | null = null): boolean {
  const others = [...takenPeriods(listing)].filter(([id]) => id !== except).map(([, period]) => period)
  return mostAtOnce(others, when) < listing.capacity
}

/** From the moment this is read on, without an end. */
export function fromNowOn(nowMs: number): Period {
  return { from: nowMs, to: Infinity }
}

function awayFrom({ steps }: DealView): Period {
  return fromNowOn(steps.find(({ type }) => type === 'agree/1')?.clock.ms ?? 0)
}
