/**
 * While the battery is spared it is looked less often whether all is well, so that the device wakes less. Nobody who was
 * asked gets longer to answer, and whoever said when to come back is held to that.
 */
import { systemTimers, type Timers } from '#lib/links/timers.ts'
import type { Later, Wait } from '#lib/ports/timer.ts'

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
  const after = (ms: number, run: () => void, wait?: Wait) =>
    timers.after(isSaving && wait === 'look' ? ms * timesAsLong : ms, run)
  return {
    beSaving: (on) => void (isSaving = on),
    isSaving: () => isSaving,
    later: (run, ms, wait) => after(ms, run, wait),
    timers: { now: timers.now, after }
  }
}
