/**
 * How much may be under way on a link, so that what is written next waits a second or two and not minutes: it doubles
 * while the other side takes it quickly, and halves when that takes long.
 */
export const windowBounds = {
  leastBytes: 16 * 1024,
  firstBytes: 32 * 1024,
  mostBytes: 1024 * 1024,
  quickMs: 500,
  slowMs: 2_000
} as const

export class SendWindow {
  #bytes: number = windowBounds.firstBytes

  get bytes(): number {
    return this.#bytes
  }

  /** Some of what was under way was taken, after so long. */
  took(ms: number): void {
    const { leastBytes, mostBytes, quickMs, slowMs } = windowBounds
    if (ms < quickMs) this.#bytes = Math.min(2 * this.#bytes, mostBytes)
    else if (ms > slowMs) this.#bytes = Math.max(this.#bytes / 2, leastBytes)
  }
}
