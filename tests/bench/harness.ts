/**
 * How a figure is made. A bench measures several samples in one round, always in the same order, and each figure
 * is the ratio of two of them within a round: the median over the rounds is what counts, so that a slow machine
 * or a busy minute moves both sides. Samples named as floors are also held against a committed absolute value:
 * when a floor itself moves by half, the ratio no longer means what it did, and the bench fails.
 */

export const minRounds = 5

/** A round that takes longer waits for what never comes; the slowest takes less than one, ms. */
export const longestRoundMs = 10 * 60_000

/** One measured value per name: milliseconds or bytes, the same unit on both sides of a figure. */
export type Round = Readonly<Record<string, number>>

export interface FigureSpec {
  readonly name: string
  /** Sample on top of the ratio, and the one below it. */
  readonly of: string
  readonly against: string
  readonly goal: number
  readonly better: 'lower' | 'higher'
}

/** What a `*.bench.ts` module exports as `bench`. */
export interface Bench {
  readonly name: string
  /** Rounds that count, at least `minRounds`; one more runs first to warm up. */
  readonly rounds?: number
  readonly setUp?: () => Promise<void>
  readonly tearDown?: () => Promise<void>
  readonly round: () => Promise<Round>
  readonly figures: readonly FigureSpec[]
  /** Samples whose median is committed in floors.json as `bench/sample`. */
  readonly floors?: readonly string[]
}

export interface Figure {
  readonly name: string
  readonly ratio: number
  readonly goal: number
  readonly better: 'lower' | 'higher'
  readonly pass: boolean
}

/** Committed medians by `bench/sample`. */
export type Floors = Readonly<Record<string, number>>

export interface Outcome {
  readonly figures: readonly Figure[]
  /** Medians of this run's floors, to commit when they are new. */
  readonly floors: Floors
}

/** How far a floor may move, down or up, as a ratio to what is committed. */
export const floorDrift = { least: 0.5, most: 1.5 }

export async function runBench(bench: Bench, committed: Floors): Promise<Outcome> {
  await bench.setUp?.()
  try {
    const rounds = await measure(bench)
    const floors = floorsOf(bench, rounds)
    return { floors, figures: [...figuresOf(bench, rounds), ...drifts(floors, committed)] }
  } finally {
    await bench.tearDown?.()
  }
}

/** Middle value; of an even number, the mean of the middle two. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  if (upper === undefined || lower === undefined) throw new Error('No value has no median')
  return (upper + lower) / 2
}

/** `name ratio goal`, one line a figure. */
export function lineOf({ name, ratio, goal, better, pass }: Figure): string {
  const sign = better === 'lower' ? '<=' : '>='
  return `${name} ${ratio.toFixed(3)} ${sign}${goal}${pass ? '' : '  MISSED'}`
}

async function measure(bench: Bench): Promise<readonly Round[]> {
  await boundedRound(bench)
  const rounds: Round[] = []
  while (rounds.length < Math.max(minRounds, bench.rounds ?? minRounds))
    rounds.push(await boundedRound(bench))
  return rounds
}

async function boundedRound({ name, round }: Bench): Promise<Round> {
  const { promise: tooLong, reject } = Promise.withResolvers<never>()
  const message = `A round of ${name} took longer than ${longestRoundMs} ms`
  const timer = setTimeout(() => reject(new Error(message)), longestRoundMs)
  try {
    return await Promise.race([round(), tooLong])
  } finally {
    clearTimeout(timer)
  }
}

function figuresOf(bench: Bench, rounds: readonly Round[]): readonly Figure[] {
  return bench.figures.map(({ name, of, against, goal, better }) => {
    const ratio = median(rounds.map((round) => sample(round, of) / sample(round, against)))
    return { name, ratio, goal, better, pass: better === 'lower' ? ratio <= goal : ratio >= goal }
  })
}

function floorsOf(bench: Bench, rounds: readonly Round[]): Floors {
  const names = bench.floors ?? []
  return Object.fromEntries(
    names.map((name) => [`${bench.name}/${name}`, median(rounds.map((round) => sample(round, name)))])
  )
}

/** A floor nobody committed yet has nothing to drift from, and fails until it is committed. */
function drifts(floors: Floors, committed: Floors): readonly Figure[] {
  return Object.entries(floors).map(([name, value]) => {
    const before = committed[name]
    const ratio = before === undefined ? 0 : value / before
    const pass = ratio >= floorDrift.least && ratio <= floorDrift.most
    return { name: `floor:${name}`, ratio, goal: floorDrift.most, better: 'lower', pass }
  })
}

function sample(round: Round, name: string): number {
  const value = round[name]
  if (value === undefined || !(value > 0)) throw new Error(`The round measured no ${name}`)
  return value
}
