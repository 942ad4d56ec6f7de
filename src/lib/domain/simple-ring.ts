/**
 * A line with many points, such as an official border, as a ring a record can hold (U. Ramer, 1972; D. Douglas and
 * T. Peucker, 1973: what lies nearest to a straight line goes first).
 */
import type { Point } from './area.ts'
import { isSameCorner, leftOf, pointToCorner, ringProblem, type Corner, type RingProblem } from './outline.ts'
import { accepted, refused, type Result } from './result.ts'

/** How far the ring may lie beside the line, in steps, from close to rough. */
const tolerances = [0.4, 0.75, 1, 1.5, 2, 3, 4, 6, 9, 14, 20, 30, 45] as const

/**
 * The closest ring with no more corners than allowed, or what is wrong with the first that was tried. The last point
 * may repeat the first. Quadratic at worst in the number of points, which the caller bounds.
 */
export function pointsToRing(points: readonly Point[]): Result<readonly Corner[], RingProblem> {
  const corners = withoutRepeats(points.map(pointToCorner))
  let problem: RingProblem | null = null
  for (const tolerance of tolerances) {
    const ring = simplified(corners, tolerance)
    const found = ringProblem(ring)
    if (found === null) return accepted(ring)
    if (problem === null || problem === 'tooMany') problem = found
  }
  return refused(problem ?? 'tooFew')
}

function withoutRepeats(corners: readonly Corner[]): readonly Corner[] {
  return corners.filter((corner, at) => {
    const before = corners.at(at - 1)
    return !before || !isSameCorner(corner, before)
  })
}

/** Both halves of the ring: from its first corner to the one furthest away, and back. */
function simplified(corners: readonly Corner[], tolerance: number): readonly Corner[] {
  const [first] = corners
  if (!first) return []
  const turn = indexOfMost(corners, (corner) => distance(first, corner))
  const there = corners.slice(0, turn + 1)
  const back = [...corners.slice(turn), first]
  return [...straightened(there, tolerance), ...straightened(back, tolerance)]
}

/** Without its last corner, which is the first of the other half. */
function straightened(line: readonly Corner[], tolerance: number): readonly Corner[] {
  const keeps = new Set([0])
  const open: (readonly [from: number, to: number])[] = [[0, line.length - 1]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    const [start, end] = [line[from], line[to]]
    if (!start || !end || to - from < 2) continue
    const inside = line.slice(from + 1, to)
    const at = from + 1 + indexOfMost(inside, (corner) => distanceToLine(start, end, corner))
    const furthest = line[at]
    if (!furthest || distanceToLine(start, end, furthest) <= tolerance) continue
    keeps.add(at)
    open.push([from, at], [at, to])
  }
  return line.filter((_, at) => keeps.has(at))
}

function indexOfMost(corners: readonly Corner[], measure: (corner: Corner) => number): number {
  let [most, index] = [-1, 0]
  for (const [at, corner] of corners.entries()) {
    const measured = measure(corner)
    if (measured > most) [most, index] = [measured, at]
  }
  return index
}

function distance(a: Corner, b: Corner): number {
  return Math.hypot(b.latitude - a.latitude, b.longitude - a.longitude)
}

/** To the line through both; to the first when they are the same. */
function distanceToLine(start: Corner, end: Corner, corner: Corner): number {
  const length = distance(start, end)
  return length === 0 ? distance(start, corner) : Math.abs(leftOf(start, end, corner)) / length
}
