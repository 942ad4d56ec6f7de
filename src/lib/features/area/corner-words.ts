import { cornerToPoint, type Corner } from '#lib/domain/outline.ts'
import type { Point } from '#lib/domain/area.ts'
import { metresFrom } from '#lib/map/whereabouts.ts'
import { say } from '#lib/features/words/say.svelte.ts'

/** Where a corner is for who does not see it: so many metres from the middle, to the nearest ten. */
export function cornerWords(corner: Corner, middle: Point): string {
  const { north, east } = metresFrom(middle, cornerToPoint(corner))
  const [up, across] = [tens(north), tens(east)]
  const words = [
    ...(up === 0 ? [] : [say(up > 0 ? 'area.north' : 'area.south', { n: Math.abs(up) })]),
    ...(across === 0 ? [] : [say(across > 0 ? 'area.east' : 'area.west', { n: Math.abs(across) })])
  ]
  return words.length > 0 ? words.join(', ') : say('map.way.middle')
}

function tens(metres: number): number {
  return Math.round(metres / 10) * 10
}
