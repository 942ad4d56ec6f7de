/** A line with many points, such as an official border, as a ring a record can hold. */
import type { Point } from './area.ts'
import { foremostCorners } from './foremost-corners.ts'
import {
  isSameCorner,
  isTooWide,
  outlineBounds,
  pointToCorner,
  ringProblem,
  type Corner,
  type RingProblem
} from './outline.ts'
import { accepted, refused, type Result } from './result.ts'

/** How far the ring may lie beside the line, in steps, from close to rough. */
const tolerances = [0.4, 0.75, 1, 1.5, 2, 3, 4, 6, 9, 14, 20, 30, 45] as const

/**
 * The closest ring with no more corners than allowed, or what is wrong with the first that was tried. The last point
 * may repeat the first. Linear in the number of points, for each corner a ring may have.
 */
export function pointsToRing(points: readonly Point[]): Result<readonly Corner[], RingProblem> {
  const corners = withoutRepeats(points.map(pointToCorner))
  if (corners.length < 3) return refused('tooFew')
  if (isTooWide(corners)) return refused('tooWide')
  return closestOf(ringsOf(corners))
}

function closestOf(rings: readonly (readonly Corner[])[]): Result<readonly Corner[], RingProblem> {
  let problem: RingProblem | null = null
  for (const ring of rings) {
    const found = ringProblem(ring)
    if (found === null) return accepted(ring)
    if (problem === null || problem === 'tooMany') problem = found
  }
  return refused(problem ?? 'tooFew')
}

/** For each tolerance; of one with too many corners no more than shows that. */
function ringsOf(corners: readonly Corner[]): readonly (readonly Corner[])[] {
  const foremost = foremostCorners(corners, { least: tolerances[0], most: outlineBounds.corners + 1 })
  return tolerances.map((tolerance) => {
    const keeps = new Set(foremost.filter(({ weight }) => weight > tolerance).map(({ at }) => at))
    return corners.filter((_, at) => keeps.has(at))
  })
}

function withoutRepeats(corners: readonly Corner[]): readonly Corner[] {
  return corners.filter((corner, at) => {
    const before = corners.at(at - 1)
    return !before || !isSameCorner(corner, before)
  })
}
