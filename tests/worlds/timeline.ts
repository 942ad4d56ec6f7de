/** Simulated time: things happen at their moment, one after another, and each is let to finish before the next. */
import { setImmediate as turn } from 'node:timers/promises'

interface Due {
  readonly at: number
  /** Of two for one moment, what was asked for first comes first. */
  readonly order: number
  readonly run: () => void
}

export class Timeline {
  /** Unix ms of the one true clock; devices have their own, wrong ones. */
  now: number
  #asked = 0
  readonly #heap: Due[] = []

  constructor(startMs: number) {
    this.now = startMs
  }

  after(ms: number, run: () => void): () => void {
    let isCancelled = false
    push(this.#heap, {
      // As on a real clock, there is nothing between two milliseconds.
      at: this.now + Math.ceil(Math.max(0, ms)),
      order: this.#asked++,
      run: () => isCancelled || run()
    })
    return () => {
      isCancelled = true
    }
  }

  /** As if everything slept: what was due meanwhile is late, and happens once time goes on. */
  leapBy(ms: number): void {
    this.now += ms
  }

  async windBy(ms: number): Promise<void> {
    const until = this.now + ms
    for (let due = this.#heap[0]; due && due.at <= until; due = this.#heap[0]) {
      popFirst(this.#heap)
      this.now = Math.max(this.now, due.at)
      due.run()
      await settled()
    }
    this.now = until
  }
}

/** All that follows from what just happened: in a world everything that is awaited is answered without waiting. */
export async function settled(): Promise<void> {
  await turn()
}

function isBefore(a: Due, b: Due): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order)
}

function push(heap: Due[], due: Due): void {
  let at = heap.push(due) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    const parent = heap[above]!
    if (!isBefore(due, parent)) break
    heap[at] = parent
    at = above
  }
  heap[at] = due
}

function popFirst(heap: Due[]): void {
  const last = heap.pop()
  if (!last || heap.length === 0) return
  let at = 0
  for (;;) {
    const left = 2 * at + 1
    const right = left + 1
    if (left >= heap.length) break
    const least = right < heap.length && isBefore(heap[right]!, heap[left]!) ? right : left
    if (!isBefore(heap[least]!, last)) break
    heap[at] = heap[least]!
    at = least
  }
  heap[at] = last
}
