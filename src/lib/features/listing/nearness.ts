import { cellDistance, isCell } from '#lib/domain/area.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** "dichtbij": how near a listing is to me in words, never in metres. Null when either place is unknown. */
export function nearness(listingArea: string | null, myArea: string | null | undefined): string | null {
  if (!listingArea || !myArea || !isCell(listingArea) || !isCell(myArea)) return null
  const rings = cellDistance(listingArea, myArea)
  if (rings === 0) return say('near.here')
  return rings <= 3 ? say('near.near') : say('near.far')
}
