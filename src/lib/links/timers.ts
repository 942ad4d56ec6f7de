import type { Now } from '#lib/ports/time.ts'
import type { Wait } from '#lib/ports/timer.ts'

/** Time as the links need it; an argument so that a test can wind it. */
export interface Timers {
  readonly now: Now
  /** Runs once after so many milliseconds, or later for a `look`; returns the cancel, which may be called late or twice. */
  after(delayMs: number, run: () => void, wait?: Wait): () => void
}

/** The clock and timers of the window or worker this runs in. */
export const systemTimers: Timers = {
  now: () => Date.now(),
  after(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  }
}
