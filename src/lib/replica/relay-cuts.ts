/**
 * Places in the relay's log of which the gate left something out. It may stand on what comes later in the log, so
 * the log is read again from there, a few times and later each time; after that the sender of it is not honest.
 */
import type { Later } from '#lib/ports/timer.ts'

const firstWaitMs = 2_000
const maxTries = 9

export class RelayCuts {
  readonly #later: Later
  readonly #pullAfter: (seq: number) => void
  readonly #places = new Set<number>()
  #tries = 0
  #cancel: (() => void) | null = null

  constructor(later: Later, pullAfter: (seq: number) => void) {
    this.#later = later
    this.#pullAfter = pullAfter
  }

  /** Up to where the log has been read for good, when it has been read to `seq`. */
  readUpTo(seq: number): number {
    return Math.min(seq, ...[...this.#places].map((place) => place - 1))
  }

  entered(seq: number, isWhole: boolean): void {
    if (isWhole) this.#places.delete(seq)
    else this.#places.add(seq)
    if (this.#places.size === 0) this.#tries = 0
    else this.#tryLater()
  }

  /** Another log, or the same from the start. */
  reset(): void {
    this.stop()
    this.#places.clear()
    this.#tries = 0
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
  }

  #tryLater(): void {
    if (this.#tries === maxTries) return this.#places.clear()
    this.#cancel ??= this.#later(
      () => {
        this.#cancel = null
        if (this.#places.size === 0) return
        this.#tries++
        this.#pullAfter(Math.min(...this.#places) - 1)
      },
      firstWaitMs * 2 ** this.#tries
    )
  }
}
