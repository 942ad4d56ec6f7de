/** How an emergency went, counted afterwards from what everybody may read; nothing about one person follows from it. */
import { claimsOn } from './claims.ts'
import { emergencyLastsMs } from './emergency-now.ts'
import type { CheckInView, ClaimView, EmergencyView } from './emergency-views.ts'
import { suppressed } from './pulse.ts'
import type { ListingView } from './views.ts'

/** People as others may read it: null when they are too few to tell. */
export interface EmergencyReport {
  readonly checkedIn: number | null
  /** Who asked their neighbours openly. */
  readonly asked: number | null
  /** Of those, to whom somebody came. */
  readonly helped: number | null
  /** Ms from asking to the first who went, of those to whom somebody did: half were quicker. Null when nobody went. */
  readonly medianFirstMs: number | null
}

type Open = Pick<
  ListingView,
  'id' | 'owner' | 'kind' | 'urgency' | 'visibility' | 'postedAt' | 'capacity' | 'deals'
>

/** `listings`, `checkIns`, `claims`: all there ever were, as far as this device has them. */
export function reportOf(
  emergency: EmergencyView,
  listings: readonly Open[],
  checkIns: readonly Pick<CheckInView, 'emergency' | 'by'>[],
  claims: readonly ClaimView[]
): EmergencyReport {
  const asked = listings.filter((listing) => isAskedIn(emergency, listing))
  const wentTo = asked.filter((listing) =>
    claimsOn(listing, claims).stand.some(({ state }) => state !== 'going')
  )
  const waits = asked.flatMap((listing) => waitedMs(listing, claims) ?? [])
  return {
    checkedIn: people(checkIns.filter((one) => one.emergency === emergency.id).map(({ by }) => by)),
    asked: people(asked.map(({ owner }) => owner)),
    helped: people(wentTo.map(({ owner }) => owner)),
    medianFirstMs: median(waits)
  }
}

function isAskedIn({ declaredAt, endedAt, heardAt }: EmergencyView, listing: Open): boolean {
  const until = endedAt ?? heardAt + emergencyLastsMs
  const isOpenCall = listing.kind === 'request' && listing.visibility === 'neighbourhood'
  const isIn = declaredAt !== null && listing.postedAt >= declaredAt && listing.postedAt < until
  return isOpenCall && listing.urgency === 'now' && isIn
}

/** Clocks of two devices differ: never below 0. */
function waitedMs({ id, postedAt }: Open, claims: readonly ClaimView[]): number | null {
  const went = claims.filter(({ listing }) => listing === id).map(({ from }) => from)
  return went.length === 0 ? null : Math.max(0, Math.min(...went) - postedAt)
}

function people(accounts: readonly string[]): number | null {
  return suppressed(new Set(accounts).size)
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
