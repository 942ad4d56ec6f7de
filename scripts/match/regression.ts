/** Multinomial logistic regression over sparse signs, without chance: every example counts in every step. */

export interface Example {
  /** Strength by sign. */
  readonly signs: ReadonlyMap<string, number>
  /** Points each class has before any sign is counted; left out are 0. */
  readonly start: readonly number[]
  /** The class it is. */
  readonly answer: number
}

/** Points a class by sign. */
export type Weights = ReadonlyMap<string, readonly number[]>

const steps = 150
const stride = 0.3

/** A sign met once tells of its sentence only. */
const leastMet = 2

/** O(steps x signs x classes). `ridge` pulls every weight to 0. */
export function fit(examples: readonly Example[], classes: number, ridge: number): Weights {
  const met = new Map<string, number>()
  for (const { signs } of examples) for (const sign of signs.keys()) met.set(sign, (met.get(sign) ?? 0) + 1)
  const kept = [...met].filter(([, times]) => times >= leastMet)
  const weights = new Map(kept.map(([sign]) => [sign, new Array<number>(classes).fill(0)] as const))
  const squares = new Map(
    [...weights.keys()].map((sign) => [sign, new Array<number>(classes).fill(1e-8)] as const)
  )
  for (let step = 0; step < steps; step++) {
    const slopes = slopesOf(examples, weights, classes)
    for (const [sign, each] of weights) stepDown(each, slopes.get(sign) ?? [], squares.get(sign) ?? [], ridge)
  }
  return weights
}

/** The share of examples read right. */
export function judge(weights: Weights, examples: readonly Example[]): number {
  const right = examples.filter((example) => {
    const points = pointsOf(example, weights, Math.max(...[...weights.values()].map((each) => each.length)))
    return points.indexOf(Math.max(...points)) === example.answer
  })
  return right.length / examples.length
}

function stepDown(each: number[], slope: readonly number[], squares: number[], ridge: number): void {
  for (let at = 0; at < each.length; at++) {
    const down = (slope[at] ?? 0) + ridge * (each[at] ?? 0)
    squares[at] = (squares[at] ?? 0) + down * down
    each[at] = (each[at] ?? 0) - (stride * down) / Math.sqrt(squares[at] ?? 1)
  }
}

function slopesOf(
  examples: readonly Example[],
  weights: Weights,
  classes: number
): ReadonlyMap<string, number[]> {
  const slopes = new Map<string, number[]>()
  for (const example of examples) {
    const shares = sharesOf(pointsOf(example, weights, classes))
    for (const [sign, strength] of example.signs) {
      if (!weights.has(sign)) continue
      const slope = slopes.get(sign) ?? new Array<number>(classes).fill(0)
      shares.forEach(
        (share, at) => (slope[at] = (slope[at] ?? 0) + (share - (at === example.answer ? 1 : 0)) * strength)
      )
      slopes.set(sign, slope)
    }
  }
  return slopes
}

function pointsOf({ signs, start }: Example, weights: Weights, classes: number): number[] {
  const points = Array.from({ length: classes }, (_, at) => start[at] ?? 0)
  for (const [sign, strength] of signs)
    weights.get(sign)?.forEach((weight, at) => (points[at] = (points[at] ?? 0) + weight * strength))
  return points
}

function sharesOf(points: readonly number[]): readonly number[] {
  const most = Math.max(...points)
  const raised = points.map((value) => Math.exp(value - most))
  const sum = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / sum)
}
