/** Near and new first: one number a listing, smallest on top, so that a board is one range of one index. */
import { areaDistance } from '#lib/domain/coarse-area.ts'
import type { ListingView } from '#lib/domain/views.ts'

/** A listing one ring of cells further away stands as if it were posted this much earlier. */
const msPerRing = 6 * 60 * 60 * 1000

/** Beyond this many rings all are equally far, so that somebody's far away place does not hide a listing for ever. */
const maxRings = 40

/** Undefined when it has no place on the board. Expiry is applied when the board is read. */
export function boardOrder(listing: ListingView, myArea: string | null): number | undefined {
  if (listing.status !== 'open' || listing.visibility !== 'neighbourhood') return undefined
  return ringsBetween(listing.area, myArea) * msPerRing - listing.postedAt
}

function ringsBetween(a: string | null, b: string | null): number {
  const rings = a !== null && b !== null ? areaDistance(a, b) : null
  return Math.min(rings ?? 0, maxRings)
}
