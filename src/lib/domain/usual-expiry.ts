import { bounds } from './bounds.ts'
import { dayMs, endsWithItsTime, usualDurationMs } from './expiry.ts'
import type { ListingDetails, ListingView } from './views.ts'

type Posted = Pick<ListingView, 'kind' | 'urgency'> & Pick<ListingDetails, 'when' | 'repeats'>

/**
 * Unix ms at which a new listing expires unless its owner says otherwise: after the usual time, or when the time it
 * names is over if that is later, as far as a listing may stand. An offer for one time stands until then, and a day
 * at least.
 */
export function usualExpiry({ kind, urgency, ...details }: Posted, nowMs: number): number {
  const lastsMs = endsWithItsTime({ kind, details }) ? dayMs : usualDurationMs({ kind, urgency })
  const longest = nowMs + bounds.listingDays * dayMs
  return Math.min(longest, Math.max(nowMs + lastsMs, details.when?.to ?? 0))
}
