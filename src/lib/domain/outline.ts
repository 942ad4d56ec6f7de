/**
 * The line around a neighbourhood: a ring of corners on a grid of 5,000 steps a degree, some 22 m from south to north
 * and in Amsterdam 14 m from west to east. Fine enough to follow streets, too coarse to point at a door. All rules are
 * sums of whole numbers, so every device agrees about every ring.
 */
import { limits } from '#lib/wire/limits.ts'
import type { Point } from './area.ts'

export const stepsPerDegree = 5000

/** As bounds.ts, for a page of its own: the first screen need not carry these. */
export const outlineBounds = {
  corners: limits.maxOutlineCorners,
  fileBytes: limits.maxOutlineFileBytes,
  fileAreas: limits.maxOutlineFileAreas,
  filePositions: limits.maxOutlineFilePositions
} as const

/** In steps, WGS84. */
export interface Corner {
  /** North of the equator. */
  readonly latitude: number
  /** East of Greenwich. */
  readonly longitude: number
}

export type RingProblem =
  /** Two corners make no area. */
  | 'tooFew'
  | 'tooMany'
  /** Larger than a neighbourhood; also what goes round the far side of the earth. */
  | 'tooWide'
  /** It crosses or touches itself, or goes back the way it came. */
  | 'crosses'

/** The first thing wrong with a ring; the last corner joins the first. Quadratic in a bounded number of corners. */
export function ringProblem(corners: readonly Corner[]): RingProblem | null {
  if (corners.length < 3) return 'tooFew'
  if (corners.length > limits.maxOutlineCorners) return 'tooMany'
  if (isTooWide(corners)) return 'tooWide'
  return crossesItself(ringSides(corners)) ? 'crosses' : null
}

/** What is wrong already with a line that is not closed yet, and no further corner mends; the cost as of a ring. */
export function openLineProblem(corners: readonly Corner[]): RingProblem | null {
  if (corners.length < 3) return null
  if (corners.length > limits.maxOutlineCorners) return 'tooMany'
  if (isTooWide(corners)) return 'tooWide'
  return crossesItself(ringSides(corners).slice(0, -1)) ? 'crosses' : null
}

/** Larger than a neighbourhood from south to north, or from west to east. */
export function isTooWide(corners: readonly Corner[]): boolean {
  return (
    widthOf(corners.map(({ latitude }) => latitude)) > limits.maxOutlineSteps ||
    widthOf(corners.map(({ longitude }) => longitude)) > limits.maxOutlineSteps
  )
}

/** The corner of the grid nearest to a point; never the zero below zero, which has other bytes. */
export function pointToCorner({ latitude, longitude }: Point): Corner {
  return { latitude: toSteps(latitude), longitude: toSteps(longitude) }
}

export function cornerToPoint({ latitude, longitude }: Corner): Point {
  return { latitude: latitude / stepsPerDegree, longitude: longitude / stepsPerDegree }
}

export function isSameCorner(a: Corner, b: Corner): boolean {
  return a.latitude === b.latitude && a.longitude === b.longitude
}

/** How far corner c lies left of the line from a to b: 0 on it. Twice the area of the three, in steps. */
export function leftOf(a: Corner, b: Corner, c: Corner): number {
  return (
    (b.longitude - a.longitude) * (c.latitude - a.latitude) -
    (b.latitude - a.latitude) * (c.longitude - a.longitude)
  )
}

/** Which way round a ring goes, seen with north above. */
export function isClockwise(corners: readonly Corner[]): boolean {
  const [first] = corners
  if (!first) return false
  const areas = corners.map((corner, at) =>
    leftOf(first, corner, corners[(at + 1) % corners.length] ?? first)
  )
  return areas.reduce((sum, area) => sum + area, 0) < 0
}

function toSteps(degrees: number): number {
  return Math.round(degrees * stepsPerDegree) || 0
}

function widthOf(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers)
}

type Side = readonly [from: Corner, to: Corner]

/** The last is the one that closes it. */
function ringSides(corners: readonly Corner[]): readonly Side[] {
  return corners.map((corner, at) => [corner, corners[(at + 1) % corners.length] ?? corner])
}

function crossesItself(sides: readonly Side[]): boolean {
  return sides.some((side, at) =>
    sides.slice(at + 1).some((other, later) => {
      const isNext = later === 0
      const isBefore = at === 0 && later === sides.length - 2 && isSameCorner(other[1], side[0])
      if (isNext) return goesBack(side, other)
      return isBefore ? goesBack(other, side) : touch(side, other)
    })
  )
}

/** Of two sides one after the other. A side of no length is also one that goes nowhere. */
function goesBack([a, b]: Side, [, c]: Side): boolean {
  if (leftOf(a, b, c) !== 0) return false
  const along =
    (b.longitude - a.longitude) * (c.longitude - b.longitude) +
    (b.latitude - a.latitude) * (c.latitude - b.latitude)
  return along <= 0
}

function touch([a, b]: Side, [c, d]: Side): boolean {
  const [cSide, dSide] = [Math.sign(leftOf(a, b, c)), Math.sign(leftOf(a, b, d))]
  const [aSide, bSide] = [Math.sign(leftOf(c, d, a)), Math.sign(leftOf(c, d, b))]
  if (cSide !== dSide && aSide !== bSide) return true
  return (
    (cSide === 0 && isWithin([a, b], c)) ||
    (dSide === 0 && isWithin([a, b], d)) ||
    (aSide === 0 && isWithin([c, d], a)) ||
    (bSide === 0 && isWithin([c, d], b))
  )
}

/** Of a corner on the line of this side: whether it is on the side itself. */
function isWithin([a, b]: Side, { latitude, longitude }: Corner): boolean {
  return isBetween(a.latitude, latitude, b.latitude) && isBetween(a.longitude, longitude, b.longitude)
}

function isBetween(a: number, middle: number, b: number): boolean {
  return (a - middle) * (b - middle) <= 0
}
