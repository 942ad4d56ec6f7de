/** Waits that take longer while the battery is spared, so that the device wakes less often. */
import { systemTimers, type Timers } from '#lib/links/timers.ts'
import type { Later } from '#lib/ports/timer.ts'

/** From so long on a wait is one for something to be looked at again, and not for an answer. */
export const longWaitMs = 30_000
export const timesAsLong = 4

interface Patience {
  /** Waits that begin from now on. */
  beSaving(on: boolean): void
  readonly isSaving: () => boolean
  readonly later: Later
  readonly timers: Timers
}

export function makePatience(timers: Timers = systemTimers): Patience {
  let isSaving = false
  const after = (ms: number, run: () => void) =>
    timers.after(isSaving && ms >= longWaitMs ? ms * timesAsLong : ms, run)
  return {
    beSaving: (on) => void (isSaving = on),
    isSaving: () => isSaving,
    later: (run, ms) => after(ms, run),
    timers: { now: timers.now, after }
  }
}
