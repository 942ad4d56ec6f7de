/** Multinomial logistic regression over sparse signs, without chance: every example counts in every step. */

export interface Example {
  /** Strength by sign. */
  readonly signs: ReadonlyMap<string, number>
  /** Points each class has before any sign is counted; left out are 0. */
  readonly start: readonly number[]
  /** The class it is. */
  readonly answer: number
  /** How much it counts; 1 when it is left out. */
  readonly worth?: number
}

/** Points a class by sign. */
export type Weights = ReadonlyMap<string, readonly number[]>

const steps = 150
const stride = 0.3

/** A sign met once tells of its sentence only. */
const leastMet = 2

/** An example in numbers: the places of its signs among all that are kept. */
interface Row {
  readonly signs: Int32Array
  readonly strengths: Float64Array
  readonly start: readonly number[]
  readonly answer: number
  readonly worth: number
}

/** O(steps x signs x classes). `ridge` pulls every weight to 0. */
export function fit(examples: readonly Example[], classes: number, ridge: number): Weights {
  const kept = keptOf(examples)
  const places = new Map(kept.map((sign, place) => [sign, place * classes]))
  const rows = examples.map((example) => rowOf(example, places))
  const weights = new Float64Array(kept.length * classes)
  const squares = new Float64Array(weights.length).fill(1e-8)
  for (let step = 0; step < steps; step++) stepDown(weights, slopesOf(rows, weights, classes), squares, ridge)
  return new Map(kept.map((sign, at) => [sign, [...weights.slice(at * classes, (at + 1) * classes)]]))
}

/** As `fit`, with the `most` signs that tell most; they are fitted anew, and make up for those that are left out. */
export function fitFew(examples: readonly Example[], classes: number, ridge: number, most: number): Weights {
  const kept = new Set(mostTelling(fit(examples, classes, ridge), examples).slice(0, most))
  const few = examples.map((example) => ({
    ...example,
    signs: new Map([...example.signs].filter(([sign]) => kept.has(sign)))
  }))
  return fit(few, classes, ridge)
}

/** How far a sign parts the classes counts for more than how often it was met. */
function mostTelling(weights: Weights, examples: readonly Example[]): readonly string[] {
  const met = timesMet(examples)
  const told = [...weights].map(([sign, points]) => {
    const spread = Math.max(...points) - Math.min(...points)
    return { sign, worth: spread * (met.get(sign) ?? 1) ** 0.25 }
  })
  return told.sort((a, b) => b.worth - a.worth || (a.sign < b.sign ? -1 : 1)).map(({ sign }) => sign)
}

/** The share of examples read right. */
export function judge(weights: Weights, examples: readonly Example[]): number {
  const classes = Math.max(...[...weights.values()].map((each) => each.length))
  const right = examples.filter((example) => {
    const points = pointsByName(example, weights, classes)
    return points.indexOf(Math.max(...points)) === example.answer
  })
  return right.length / examples.length
}

function keptOf(examples: readonly Example[]): readonly string[] {
  return [...timesMet(examples)].flatMap(([sign, times]) => (times >= leastMet ? [sign] : []))
}

function timesMet(examples: readonly Example[]): ReadonlyMap<string, number> {
  const met = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs.keys()) met.set(sign, (met.get(sign) ?? 0) + 1)
  return met
}

function rowOf({ signs, start, answer, worth = 1 }: Example, places: ReadonlyMap<string, number>): Row {
  const known = [...signs].filter(([sign]) => places.has(sign))
  return {
    signs: Int32Array.from(known, ([sign]) => places.get(sign) ?? 0),
    strengths: Float64Array.from(known, ([, strength]) => strength),
    start,
    answer,
    worth
  }
}

function stepDown(weights: Float64Array, slopes: Float64Array, squares: Float64Array, ridge: number): void {
  for (let at = 0; at < weights.length; at++) {
    const down = (slopes[at] ?? 0) + ridge * (weights[at] ?? 0)
    const square = (squares[at] ?? 0) + down * down
    squares[at] = square
    weights[at] = (weights[at] ?? 0) - (stride * down) / Math.sqrt(square)
  }
}

function slopesOf(rows: readonly Row[], weights: Float64Array, classes: number): Float64Array {
  const slopes = new Float64Array(weights.length)
  for (const row of rows) {
    const misses = sharesOf(pointsOf(row, weights, classes))
    misses[row.answer] = (misses[row.answer] ?? 0) - 1
    row.signs.forEach((place, n) => {
      const strength = (row.strengths[n] ?? 0) * row.worth
      for (let at = 0; at < classes; at++)
        slopes[place + at] = (slopes[place + at] ?? 0) + (misses[at] ?? 0) * strength
    })
  }
  return slopes
}

function pointsOf({ signs, strengths, start }: Row, weights: Float64Array, classes: number): number[] {
  const points = Array.from({ length: classes }, (_, at) => start[at] ?? 0)
  signs.forEach((place, n) => {
    for (let at = 0; at < classes; at++)
      points[at] = (points[at] ?? 0) + (weights[place + at] ?? 0) * (strengths[n] ?? 0)
  })
  return points
}

function pointsByName({ signs, start }: Example, weights: Weights, classes: number): number[] {
  const points = Array.from({ length: classes }, (_, at) => start[at] ?? 0)
  for (const [sign, strength] of signs)
    weights.get(sign)?.forEach((weight, at) => (points[at] = (points[at] ?? 0) + weight * strength))
  return points
}

function sharesOf(points: readonly number[]): number[] {
  const most = Math.max(...points)
  const raised = points.map((value) => Math.exp(value - most))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}
