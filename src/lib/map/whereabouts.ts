import type { Point } from '#lib/domain/area.ts'

export const ways = [
  ...(['middle', 'north', 'northEast', 'east', 'southEast'] as const),
  ...(['south', 'southWest', 'west', 'northWest'] as const)
] as const
type Way = (typeof ways)[number]

/** A cell is some 700 m wide: so near to the middle no direction is told. */
const middleMetres = 350
const metresPerDegree = 111_320

/** Which side of the middle a point lies on: what a place is called for who does not see the map. */
export function wayFrom(middle: Point, { latitude, longitude }: Point): Way {
  const north = (latitude - middle.latitude) * metresPerDegree
  const east = (longitude - middle.longitude) * metresPerDegree * Math.cos((middle.latitude * Math.PI) / 180)
  if (Math.hypot(north, east) < middleMetres) return 'middle'
  const eighths = Math.round((Math.atan2(east, north) / Math.PI) * 4)
  return ways[1 + ((eighths + 8) % 8)] ?? 'middle'
}

/** Halfway between the outermost of these points; null without any. */
export function middleOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null
  const halfway = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2
  return {
    latitude: halfway(points.map(({ latitude }) => latitude)),
    longitude: halfway(points.map(({ longitude }) => longitude))
  }
}
