import type { Subject } from '#lib/domain/subject.ts'

/** The page where everybody finds it; null for what only two neighbours can read. */
export function placeOf({ kind, listing, author }: Subject): string | null {
  if (kind === 'person') return `/neighbour/${author}`
  if (kind === 'emergency') return '/emergency'
  return kind === 'listing' ? `/listing/${listing}` : null
}

/** Where I find it when it is mine: what two neighbours said is at their deals. */
export function myPlaceOf({ kind, listing }: Subject): string {
  if (kind === 'person') return '/me'
  if (kind === 'emergency') return '/emergency'
  return kind === 'listing' ? `/listing/${listing}` : '/deals'
}
