import type { Now } from '#lib/ports/time.ts'

/** Calls back once after a time; returns how to call it off. */
export type SetTimer = (callback: () => void, afterMs: number) => () => void

const tickMs = 30_000

/** The time as state: moves every half minute, and exactly when told that something happens then. */
export class Clock {
  /** Unix ms. */
  nowMs = $state(0)
  readonly #now: Now
  readonly #setTimer: SetTimer

  constructor(now: Now, setTimer: SetTimer = browserTimer) {
    this.#now = now
    this.#setTimer = setTimer
    this.nowMs = now()
  }

  /** Ticks until the returned function is called. */
  start(): () => void {
    let stop = () => {}
    const tick = () => {
      this.nowMs = this.#now()
      stop = this.#setTimer(tick, tickMs)
    }
    tick()
    return () => stop()
  }

  /** Moves `nowMs` to just past this moment when it comes, if that is before the next tick. */
  wakeAt(ms: number): () => void {
    const afterMs = ms - this.#now() + 1
    if (afterMs > tickMs) return () => {}
    return this.#setTimer(() => (this.nowMs = this.#now()), Math.max(afterMs, 1))
  }
}

function browserTimer(callback: () => void, afterMs: number): () => void {
  const timer = setTimeout(callback, afterMs)
  return () => clearTimeout(timer)
}
