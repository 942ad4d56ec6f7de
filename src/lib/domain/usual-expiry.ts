import { bounds } from './bounds.ts'
import { dayMs, usualDurationMs } from './expiry.ts'
import type { ListingDetails, ListingView } from './views.ts'

/**
 * Unix ms at which a new listing expires unless its owner says otherwise: after the usual time, or when the time it
 * names is over if that is later, as far as a listing may stand.
 */
export function usualExpiry(
  { when, ...listing }: Pick<ListingView, 'kind' | 'urgency'> & Pick<ListingDetails, 'when'>,
  nowMs: number
): number {
  const longest = nowMs + bounds.listingDays * dayMs
  return Math.min(longest, Math.max(nowMs + usualDurationMs(listing), when?.to ?? 0))
}
