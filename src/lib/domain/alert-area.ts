/**
 * Whether where an alert holds touches a neighbourhood. On a plane of degrees, as CAP draws (3.2.4): a neighbourhood is
 * so small that the earth is flat under it.
 */
import { cellToBounds, isCell, type Point } from './area.ts'
import type { AlertArea, Circle } from './alert.ts'
import { cornerToPoint, type Corner } from './outline.ts'

/** `unknown` when either of the two is not drawn whole. */
export type Touch = 'here' | 'elsewhere' | 'unknown'

type Ring = readonly Point[]

/** The line around a neighbourhood, else the cell of its middle, else nothing. */
export function ringOf({
  outline,
  area
}: {
  readonly outline: readonly Corner[]
  readonly area: string | null
}): Ring {
  if (outline.length > 0) return outline.map(cornerToPoint)
  return area !== null && isCell(area) ? cellRing(area) : []
}

/** Costs corners of the one times corners of the other; both are bounded. */
export function touch({ polygons, circles, isWhole }: AlertArea, home: Ring): Touch {
  if (home.length === 0) return 'unknown'
  const isHere =
    polygons.some((polygon) => overlap(polygon, home)) || circles.some((circle) => reaches(circle, home))
  if (isHere) return 'here'
  return isWhole ? 'elsewhere' : 'unknown'
}

function cellRing(cell: string): Ring {
  const { south, west, north, east } = cellToBounds(cell)
  return [
    { latitude: south, longitude: west },
    { latitude: south, longitude: east },
    { latitude: north, longitude: east },
    { latitude: north, longitude: west }
  ]
}

function overlap(a: Ring, b: Ring): boolean {
  const [inA, inB] = [b[0], a[0]]
  if ((inA && isInside(inA, a)) || (inB && isInside(inB, b))) return true
  return sidesOf(a).some((side) => sidesOf(b).some((other) => cross(side, other)))
}

type Side = readonly [Point, Point]

function sidesOf(ring: Ring): readonly Side[] {
  return ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point])
}

/** By how often a line to the east leaves the ring. */
function isInside({ latitude, longitude }: Point, ring: Ring): boolean {
  const crossed = sidesOf(ring).filter(([a, b]) => {
    if (a.latitude > latitude === b.latitude > latitude) return false
    const along = (latitude - a.latitude) / (b.latitude - a.latitude)
    return longitude < a.longitude + along * (b.longitude - a.longitude)
  })
  return crossed.length % 2 === 1
}

function cross([a, b]: Side, [c, d]: Side): boolean {
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0 && share(a, b, c, d)
}

/** Their boxes meet: what lies on one line need not. */
function share(a: Point, b: Point, c: Point, d: Point): boolean {
  return (
    Math.max(a.latitude, b.latitude) >= Math.min(c.latitude, d.latitude) &&
    Math.max(c.latitude, d.latitude) >= Math.min(a.latitude, b.latitude) &&
    Math.max(a.longitude, b.longitude) >= Math.min(c.longitude, d.longitude) &&
    Math.max(c.longitude, d.longitude) >= Math.min(a.longitude, b.longitude)
  )
}

function turn(a: Point, b: Point, c: Point): number {
  return Math.sign(
    (b.longitude - a.longitude) * (c.latitude - a.latitude) -
      (b.latitude - a.latitude) * (c.longitude - a.longitude)
  )
}

function reaches({ centre, radiusMetres }: Circle, home: Ring): boolean {
  return isInside(centre, home) || sidesOf(home).some((side) => metresTo(centre, side) <= radiusMetres)
}

const metresPerDegree = 111_195

/** From a point to the nearest of a side, in metres, with the degrees east as wide as they are there. */
function metresTo(point: Point, [from, to]: Side): number {
  const wide = Math.cos((from.latitude * Math.PI) / 180)
  const flat = ({ latitude, longitude }: Point) => ({
    x: (longitude - point.longitude) * wide * metresPerDegree,
    y: (latitude - point.latitude) * metresPerDegree
  })
  const [a, b] = [flat(from), flat(to)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const lengthSquared = dx * dx + dy * dy
  const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * dx + a.y * dy) / lengthSquared))
  return Math.hypot(a.x + along * dx, a.y + along * dy)
}
