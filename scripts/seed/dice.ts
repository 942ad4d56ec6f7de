/** Chance that comes out the same for the same seed: mulberry32, by T. Ettinger (public domain). */
export interface Dice {
  /** From 0 up to but not including 1. */
  roll(): number
  /** A whole number from 0 up to but not including `below`. */
  below(below: number): number
  pick<const Item>(items: readonly [Item, ...Item[]]): Item
}

export function makeDice(seed: number): Dice {
  let state = seed >>> 0
  function roll() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(roll() * limit)
  return { roll, below, pick: (items) => items[below(items.length)] ?? items[0] }
}
