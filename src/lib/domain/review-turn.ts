/** When a review that was written down may be opened. */
import { dayMs } from './expiry.ts'
import type { AccountId } from './record.ts'
import type { DealView, SealedReviewView } from './views.ts'

/** How long the other side has to write one. */
export const openAloneMs = 14 * dayMs

/** Whether this side has said how it went, sealed or open. */
export function hasReviewed(
  { reviews, sealedReviews }: Pick<DealView, 'reviews' | 'sealedReviews'>,
  account: AccountId
): boolean {
  return [...reviews, ...sealedReviews].some(({ by }) => by === account)
}

/** This side's review that may be opened now; null when there is none, when it is open, or when it is too early. */
export function mayOpenReview(
  deal: Pick<DealView, 'reviews' | 'sealedReviews'>,
  account: AccountId,
  nowMs: number
): SealedReviewView | null {
  const mine = deal.sealedReviews.find(({ by, isOpen }) => by === account && !isOpen)
  if (!mine) return null
  const otherSpoke = [...deal.reviews, ...deal.sealedReviews].some(({ by }) => by !== account)
  return otherSpoke || nowMs >= mine.clock.ms + openAloneMs ? mine : null
}
