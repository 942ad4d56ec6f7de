/**
 * Which corners of a line tell most of its shape (U. Ramer, 1972; D. Douglas and T. Peucker, 1973: what lies nearest
 * to a straight line goes first), found for every tolerance at once.
 */
import { leftOf, type Corner } from './outline.ts'

export interface Foremost {
  readonly at: number
  /** The straightened line goes through this corner when it may lie less than this beside the line, in steps. */
  readonly weight: number
}

/** From one corner to another, and what lies furthest from the straight line between them. */
interface Part extends Foremost {
  readonly from: number
  readonly to: number
}

/**
 * Of a closed line, heaviest first: its first corner, the one furthest from that, and those between that weigh more
 * than `least`, at most `most` of them. Looks at each corner no more than twice for each that is found, and twice more.
 */
export function foremostCorners(
  corners: readonly Corner[],
  { least, most }: { readonly least: number; readonly most: number }
): readonly Foremost[] {
  const turn = furthestFromFirst(corners)
  const found: Foremost[] = [0, turn].map((at) => ({ at, weight: Infinity }))
  const open = [
    heaviestBetween(corners, 0, turn, Infinity),
    heaviestBetween(corners, turn, corners.length, Infinity)
  ]
  while (found.length < most) {
    const part = takeHeaviest(open)
    if (!part || part.weight <= least) break
    found.push({ at: part.at, weight: part.weight })
    open.push(heaviestBetween(corners, part.from, part.at, part.weight))
    open.push(heaviestBetween(corners, part.at, part.to, part.weight))
  }
  return found
}

function takeHeaviest(open: Part[]): Part | undefined {
  let heaviest = 0
  for (const [at, { weight }] of open.entries()) if (weight > (open[heaviest]?.weight ?? 0)) heaviest = at
  return open.splice(heaviest, 1)[0]
}

function furthestFromFirst(corners: readonly Corner[]): number {
  const [first] = corners
  let [most, index] = [0, 0]
  for (const [at, corner] of corners.entries()) {
    const away = first ? distance(first, corner) : 0
    if (away > most) [most, index] = [away, at]
  }
  return index
}

/** The end of the line is its first corner again. No corner weighs more than the one that parted the line before it. */
function heaviestBetween(corners: readonly Corner[], from: number, to: number, ceiling: number): Part {
  const [start, end] = [corners[from], corners[to] ?? corners[0]]
  let [most, index] = [0, from]
  if (!start || !end) return { from, to, at: from, weight: 0 }
  const length = distance(start, end)
  for (let at = from + 1; at < to; at += 1) {
    const corner = corners[at]
    if (!corner) continue
    const away = length === 0 ? distance(start, corner) : Math.abs(leftOf(start, end, corner)) / length
    if (away > most) [most, index] = [away, at]
  }
  return { from, to, at: index, weight: Math.min(most, ceiling) }
}

function distance(a: Corner, b: Corner): number {
  return Math.hypot(b.latitude - a.latitude, b.longitude - a.longitude)
}
