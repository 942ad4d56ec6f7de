import { areaDistance } from '#lib/domain/coarse-area.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** "dichtbij": how near a listing is to me in words, never in metres. Null when either place is unknown. */
export function nearness(listingArea: string | null, myArea: string | null | undefined): string | null {
  const rings = listingArea && myArea ? areaDistance(listingArea, myArea) : null
  if (rings === null) return null
  if (rings === 0) return say('near.here')
  return rings <= 3 ? say('near.near') : say('near.far')
}
