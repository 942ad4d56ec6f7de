/** Who sends or takes in nothing for so long is counted no longer. */
export const silentAfterMs = 60_000

/** Whether one device that lacks something still takes it in, as its own word shows: it may be full, paused or lying. */
export class Taking {
  #mostHeld = 0
  /** When it began to lack, or last said to hold more; null while it lacks nothing. */
  #sinceMs: number | null = null

  /** Records still to go to it, of what it lacks: none once it took nothing in for too long. `held`: what it has of this device's. */
  left(lacked: number, held: number, nowMs: number): number {
    if (lacked === 0) this.#sinceMs = null
    else if (this.#sinceMs === null || held > this.#mostHeld) this.#sinceMs = nowMs
    this.#mostHeld = Math.max(this.#mostHeld, held)
    return this.#sinceMs !== null && nowMs - this.#sinceMs < silentAfterMs ? lacked : 0
  }
}
