/** All chance of a world, from one number: the same seed gives the same world again. */
export interface Chances {
  /** From 0 up to but not including 1. */
  next(): number
  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number
  /** From `low` up to but not including `high`. */
  between(low: number, high: number): number
  /** True once in so many times. */
  oneIn(times: number): boolean
  /** Throws when there is nothing to pick from. */
  pick<const Thing>(things: readonly Thing[]): Thing
  /** Undefined when there is nothing to pick from. */
  pickAny<Thing>(things: readonly Thing[]): Thing | undefined
  bytes(count: number): Uint8Array<ArrayBuffer>
  /** Chances of their own, so that what one part of a world draws does not move the draws of another. */
  fork(): Chances
}

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, good enough to stumble over faults. */
export function seeded(seed: number): Chances {
  let state = seed >>> 0

  function draw(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }

  const next = () => draw() / 2 ** 32
  const below = (end: number) => Math.floor(next() * end)
  return {
    next,
    below,
    between: (low, high) => low + next() * (high - low),
    oneIn: (times) => below(times) === 0,
    pick(things) {
      if (things.length === 0) throw new RangeError('nothing to pick from')
      return things[below(things.length)]!
    },
    pickAny: (things) => things[below(things.length)],
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
    fork: () => seeded(draw())
  }
}
