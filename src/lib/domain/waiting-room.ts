/** Records being read in order, some of which wait for something first. */
import type { KnownRecord } from './records/known.ts'

export interface Item {
  readonly record: KnownRecord
  /** Place in the order, from 0. */
  readonly place: number
}

export class WaitingRoom {
  /** Last in the order first. */
  readonly #ready: Item[]
  readonly #parked = new Map<string, Item[]>()

  /** `ordered`: the first to be read first. */
  constructor(ordered: readonly KnownRecord[]) {
    this.#ready = ordered.map((record, place) => ({ record, place })).reverse()
  }

  /** The first in the order of those that need not wait. */
  next(): Item | undefined {
    return this.#ready.pop()
  }

  park(item: Item, until: string): void {
    const others = this.#parked.get(until)
    if (others) others.push(item)
    else this.#parked.set(until, [item])
  }

  wake(...keys: readonly string[]): void {
    const woken = keys.flatMap((key) => this.#parked.get(key) ?? [])
    if (woken.length === 0) return
    for (const key of keys) this.#parked.delete(key)
    this.#ready.push(...woken)
    this.#ready.sort((a, b) => b.place - a.place)
  }

  wakeAll(): void {
    this.wake(...this.#parked.keys())
  }
}
