/**
 * Who goes when more do than were asked for, each on their own side of a cut:
 *
 *     harbour   listing(1) ── Youssef goes ───────────────╮
 *     church    listing(1) ── Fatima goes ── is there ────┴─►  Fatima stands, Youssef need not go
 *
 * What is done took its place, then come those who are there, then who went first. A claim takes its place for as long
 * as it holds, so one that passed stands in nobody's way; deals on the listing take theirs for good.
 */
import { mostAtOnce } from './booking.ts'
import type { ClaimView } from './emergency-views.ts'
import type { DealStatus, ListingView, Period } from './views.ts'

/** What is asked, by one listing. */
export type Asked = Pick<ListingView, 'id' | 'capacity' | 'deals'>

export interface ClaimsOn {
  /** In that order; also those whose time has passed. */
  readonly stand: readonly ClaimView[]
  /** One too many: they need not go. */
  readonly superseded: readonly ClaimView[]
}

/** `all`: claims on whatever listing, in any order. O(n²) in those on this one. */
export function claimsOn(listing: Asked, all: readonly ClaimView[]): ClaimsOn {
  const taken = takenByDeals(listing)
  const stand: ClaimView[] = []
  const superseded: ClaimView[] = []
  for (const claim of inTurn(all.filter((one) => one.listing === listing.id))) {
    const period = periodOf(claim)
    const isFree = mostAtOnce(taken, period) < listing.capacity
    if (claim.state !== 'done' && !isFree) superseded.push(claim)
    else {
      stand.push(claim)
      taken.push(period)
    }
  }
  return { stand, superseded }
}

/** Whether one more may go for this long, as far as this device knows. */
export function hasPlaceFor(listing: Asked, all: readonly ClaimView[], period: Period): boolean {
  const taken = [...takenByDeals(listing), ...claimsOn(listing, all).stand.map(periodOf)]
  return mostAtOnce(taken, period) < listing.capacity
}

/** Nobody knows whether they still go. */
export function isPast({ until }: Pick<ClaimView, 'until'>, nowMs: number): boolean {
  return until !== null && nowMs >= until
}

const stateRank = { done: 0, there: 1, going: 2 } as const

function inTurn(claims: readonly ClaimView[]): ClaimView[] {
  return [...claims].sort((a, b) => stateRank[a.state] - stateRank[b.state] || a.place - b.place)
}

function periodOf({ from, until }: ClaimView): Period {
  return { from, to: until ?? Infinity }
}

const takes: ReadonlySet<DealStatus> = new Set(['agreed', 'doneByOne', 'done'])

function takenByDeals({ deals }: Pick<ListingView, 'deals'>): Period[] {
  const always = { from: -Infinity, to: Infinity }
  return deals.filter(({ status }) => takes.has(status)).map(() => always)
}
