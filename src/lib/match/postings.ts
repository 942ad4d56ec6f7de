/**
 * For every concept and word, the listings that have it, by slot: a small number each listing holds while it is
 * there, so that thousands are added up in plain arrays.
 */
export class Postings {
  readonly #lists = new Map<string, Map<number, number>>()

  put(key: string, slot: number, weight: number): void {
    const list = this.#lists.get(key)
    if (list) list.set(slot, weight)
    else this.#lists.set(key, new Map([[slot, weight]]))
  }

  take(key: string, slot: number): void {
    const list = this.#lists.get(key)
    list?.delete(slot)
    if (list?.size === 0) this.#lists.delete(key)
  }

  /** Weight by slot. */
  of(key: string): ReadonlyMap<number, number> {
    return this.#lists.get(key) ?? none
  }
}

const none: ReadonlyMap<number, number> = new Map()

/** A number for each slot, zero until it is set; `touched` are those that were. */
export class Tally {
  #values = new Float64Array(1024)
  readonly touched: number[] = []

  at(slot: number): number {
    return this.#values[slot] ?? 0
  }

  /** Zero takes no part: a slot is touched by the first value above it. */
  raise(slot: number, value: number): void {
    if (slot >= this.#values.length) this.#grow(slot)
    const before = this.#values[slot] ?? 0
    if (before === 0) this.touched.push(slot)
    if (value > before) this.#values[slot] = value
  }

  add(slot: number, value: number): void {
    this.raise(slot, this.at(slot) + value)
  }

  clear(): void {
    for (const slot of this.touched) this.#values[slot] = 0
    this.touched.length = 0
  }

  #grow(slot: number): void {
    const larger = new Float64Array(Math.max(slot + 1, this.#values.length * 2))
    larger.set(this.#values)
    this.#values = larger
  }
}
