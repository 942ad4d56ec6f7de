/** Until when a listing or an announcement stands. Applied when it is read, with the time as an argument (invariant 2). */
import type { AnnouncementView, ListingView, Urgency } from './views.ts'

export const hourMs = 60 * 60 * 1000
export const dayMs = 24 * hourMs

const requestLastsMs: Readonly<Record<Urgency, number>> = {
  now: dayMs,
  today: 2 * dayMs,
  thisWeek: 8 * dayMs,
  anytime: 21 * dayMs
}
const offerLastsMs = 60 * dayMs
/** How long an owner is asked whether what expired is still wanted. */
const afterwardsMs = 14 * dayMs
/** How long a request may stand without an answer before its owner is offered something else to try. */
const unansweredAfterMs: Readonly<Record<Urgency, number>> = {
  now: 2 * hourMs,
  today: 2 * hourMs,
  thisWeek: dayMs,
  anytime: 3 * dayMs
}

/** How long a listing stands unless its owner says otherwise, in ms: a need passes soon, an offer later. */
export function usualDurationMs({ kind, urgency }: Pick<ListingView, 'kind' | 'urgency'>): number {
  return kind === 'offer' ? offerLastsMs : requestLastsMs[urgency]
}

export function isAnnounced(
  { expiresAt, isEnded }: Pick<AnnouncementView, 'expiresAt' | 'isEnded'>,
  nowMs: number
): boolean {
  return !isEnded && nowMs < expiresAt
}

/** On the board: not filled, done or closed, and its time not over. */
export function isOpen(
  { status, expiresAt }: Pick<ListingView, 'status' | 'expiresAt'>,
  nowMs: number
): boolean {
  return status === 'open' && nowMs < expiresAt
}

/** Time to warn the owner: still open, with at most a quarter of the usual time left, and at most two days. */
export function expiresSoon(
  listing: Pick<ListingView, 'status' | 'expiresAt' | 'urgency'> & Offered,
  nowMs: number
): boolean {
  if (endsWithItsTime(listing)) return false
  const warnMs = Math.min(usualDurationMs(listing) / 4, 2 * dayMs)
  return isOpen(listing, nowMs) && listing.expiresAt - nowMs <= warnMs
}

/** Its time ran out, at most two weeks ago, and nothing came of it yet: is it still wanted? */
export function expiredLately(
  { status, expiresAt, ...offered }: Pick<ListingView, 'status' | 'expiresAt'> & Partial<Offered>,
  nowMs: number
): boolean {
  if (endsWithItsTime(offered)) return false
  return status === 'open' && expiresAt <= nowMs && nowMs < expiresAt + afterwardsMs
}

type Offered = Pick<ListingView, 'kind'> & Partial<Pick<ListingView, 'details'>>

/** An offer for one time is over when that is, as its owner said: nothing to warn of, nothing to ask afterwards. */
export function endsWithItsTime({ kind, details }: Partial<Offered>): boolean {
  return kind === 'offer' && details?.when !== undefined && details.repeats === undefined
}

/**
 * A request on the board that nobody answers, or whose answers were all taken back or turned down. When it was
 * renewed the wait begins again.
 */
export function isUnanswered(
  listing: Pick<ListingView, 'status' | 'expiresAt' | 'kind' | 'urgency' | 'postedAt' | 'deals'>,
  nowMs: number
): boolean {
  const { kind, urgency, postedAt } = listing
  const standsSince = Math.max(postedAt, listing.expiresAt - usualDurationMs(listing))
  const isDue = nowMs - standsSince >= unansweredAfterMs[urgency]
  return kind === 'request' && isOpen(listing, nowMs) && hasNobody(listing) && isDue
}

/** Nobody answered, or all answers were taken back or turned down. */
export function hasNobody({ deals }: Pick<ListingView, 'deals'>): boolean {
  return deals.every(({ status }) => status === 'withdrawn' || status === 'declined')
}
