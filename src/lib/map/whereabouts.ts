import { isCell, pointToCell, type Point } from '#lib/domain/area.ts'

export const ways = [
  ...(['middle', 'north', 'northEast', 'east', 'southEast'] as const),
  ...(['south', 'southWest', 'west', 'northWest'] as const)
] as const
type Way = (typeof ways)[number]

/** A cell is some 700 m wide: so near to the middle no direction is told. */
const middleMetres = 350
const metresPerDegree = 111_320

/** Which side of the middle a point lies on: what a place is called for who does not see the map. */
export function wayFrom(middle: Point, point: Point): Way {
  const { north, east } = metresFrom(middle, point)
  if (Math.hypot(north, east) < middleMetres) return 'middle'
  const eighths = Math.round((Math.atan2(east, north) / Math.PI) * 4)
  return ways[1 + ((eighths + 8) % 8)] ?? 'middle'
}

/** To the north (negative: south) and east (west); near enough within one town. */
export function metresFrom(middle: Point, { latitude, longitude }: Point) {
  return {
    north: (latitude - middle.latitude) * metresPerDegree,
    east: (longitude - middle.longitude) * metresPerDegree * Math.cos((middle.latitude * Math.PI) / 180)
  }
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

export interface KnownPlace {
  /** Where the neighbourhood says it is: a cell, a postcode area, or null. */
  readonly area: string | null
  /** The line around it; empty without one. */
  readonly outline: readonly Point[]
}

/**
 * The cell in which something of this area is drawn. Where a postcode area lies is known of one alone: that of a
 * neighbourhood whose line was drawn lies in the middle of it (ADR 28). Of all others null.
 */
export function areaToCell(area: string | null, neighbourhood: KnownPlace): string | null {
  if (area === null || isCell(area)) return area
  const middle = area === neighbourhood.area ? middleOf(neighbourhood.outline) : null
  return middle && pointToCell(middle)
}
