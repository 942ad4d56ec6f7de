/**
 * Which agreements are one too many. A place is taken once; a thing or a room that goes from hand to hand is taken
 * for days, and may be agreed again for others.
 *
 * The same days agreed twice, on the owner's two devices while offline:
 *
 *     phone    agree A: Fri-Sun ──╮
 *     tablet   agree B: Sat-Mon ──┴─►  A stands, B superseded: A came first in the order; C, next Wednesday, stands
 *
 * What has happened takes its place first; of the others those agreed first get what is left. What is brought back
 * early is free from then on.
 */
import { isUnderWay } from './deal.ts'
import type { DealDraft } from './deal-fold.ts'
import { untilBack, whereIs } from './loan.ts'
import type { ListingView, Period } from './views.ts'

type Offered = Pick<ListingView, 'kind' | 'domain' | 'terms' | 'capacity'>

/** Goes from hand to hand: a thing to lend, or a room. */
export function isBookable({ kind, domain, terms }: Omit<Offered, 'capacity'>): boolean {
  return kind === 'offer' && (domain === 'space' || (domain === 'item' && terms === 'lend'))
}

/** Those under way for which there is no place. O(n²) in the agreements of one listing that overlap. */
export function supersededAmong(drafts: readonly DealDraft[], listing: Offered): ReadonlySet<DealDraft> {
  const taken: Period[] = []
  const superseded = new Set<DealDraft>()
  for (const draft of drafts.filter(({ state }) => state === 'done')) {
    const period = periodTaken(draft, listing)
    if (period) taken.push(period)
  }
  const underWay = drafts.filter(({ state }) => isUnderWay(state))
  underWay.sort((a, b) => (a.agreedAt ?? 0) - (b.agreedAt ?? 0))
  for (const draft of underWay) {
    const period = periodTaken(draft, listing)
    if (period && mostAtOnce(taken, period) >= listing.capacity) superseded.add(draft)
    else if (period) taken.push(period)
  }
  return superseded
}

/**
 * Nothing can be agreed any more, for now or for good, by the deals that stand. What is booked for some days leaves
 * the others free.
 */
export function isFull(
  drafts: readonly DealDraft[],
  listing: Offered,
  superseded: ReadonlySet<DealDraft>
): boolean {
  const stand = drafts.filter((draft) => !superseded.has(draft))
  const counted = stand.filter(({ state }) => state === 'done' || isUnderWay(state))
  const always = counted.filter((draft) => (isBookable(listing) ? isOutForGood(draft) : true))
  return always.length >= listing.capacity
}

/** Every place has been used up. A thing that is lent is never used up. */
export function isUsedUp(drafts: readonly DealDraft[], listing: Offered): boolean {
  return !isBookable(listing) && drafts.filter(({ state }) => state === 'done').length >= listing.capacity
}

/** How many of these are taken at the moment of `within` when most are. */
export function mostAtOnce(taken: readonly Period[], within: Period): number {
  const overlapping = taken.filter((period) => period.from < within.to && within.from < period.to)
  const starts = overlapping.map(({ from }) => Math.max(from, within.from))
  const atOnce = starts.map((at) => overlapping.filter(({ from, to }) => from <= at && at < to).length)
  return Math.max(0, ...atOnce)
}

const always: Period = { from: -Infinity, to: Infinity }

/** Null when it takes nothing: brought back before its first day, or lent without days and over. */
function periodTaken(draft: DealDraft, listing: Offered): Period | null {
  if (!isBookable(listing)) return always
  const agreed = draft.when ?? (draft.state === 'done' ? null : { ...always, from: agreedMs(draft) })
  return agreed && untilBack(agreed, draft)
}

/** What was lent before then does not stand in the way of lending it without days now. */
function agreedMs({ steps }: DealDraft): number {
  return steps.find(({ type }) => type === 'agree/1')?.clock.ms ?? -Infinity
}

function isOutForGood(draft: DealDraft): boolean {
  return draft.when === null && isUnderWay(draft.state) && whereIs(draft) !== 'back'
}
