import type { Progress } from '#lib/ports/journal.ts'

/** Of fewer parts there is nothing to tell: they are read before anybody has seen how many. */
export const manyParts = 20

/** How far a relay's log is read, told while there is much of it. What comes in live meanwhile adds nothing. */
export class LogReading {
  readonly #tell: (progress: Progress | null) => void
  #from = 0
  #of = 0

  constructor(tell: (progress: Progress | null) => void) {
    this.#tell = tell
  }

  /** `from` is read; `head` is the last there is. */
  begin(from: number, head: number): void {
    this.end()
    if (head - from < manyParts) return
    this.#from = from
    this.#of = head - from
    this.#tell({ what: 'reading', done: 0, of: this.#of })
  }

  /** All up to and including this one has entered. */
  reached(seq: number): void {
    if (this.#of === 0) return
    this.#tell({ what: 'reading', done: Math.min(seq - this.#from, this.#of), of: this.#of })
  }

  end(): void {
    if (this.#of > 0) this.#tell(null)
    this.#of = 0
  }
}
