import type { Now } from '#lib/ports/time.ts'

export interface Allowance {
  readonly frames: number
  readonly bytes: number
}

export interface Meter {
  /** Counts one frame when it fits the allowance of the last ten seconds; false, and uncounted, when it does not. */
  take(bytes: number): boolean
}

const slotMs = 1000
const slots = 10

/**
 * Frames and bytes per ten seconds, in slots of one second: a frame is forgotten between nine and ten seconds after
 * it was counted.
 */
export function tenSecondMeter(allowed: Allowance, now: Now): Meter {
  let counted: { slot: number; frames: number; bytes: number }[] = []
  return {
    take(bytes) {
      const slot = Math.floor(now() / slotMs)
      counted = counted.filter((past) => Math.abs(slot - past.slot) < slots)
      const frames = counted.reduce((sum, past) => sum + past.frames, 1)
      const total = counted.reduce((sum, past) => sum + past.bytes, bytes)
      if (frames > allowed.frames || total > allowed.bytes) return false
      const current = counted.find((past) => past.slot === slot)
      if (current) {
        current.frames += 1
        current.bytes += bytes
      } else counted.push({ slot, frames: 1, bytes })
      return true
    }
  }
}
