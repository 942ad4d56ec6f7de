import type { Timers } from '#lib/links/timers.ts'

/** Time stands still until it is wound. */
export interface WindUpTimers extends Timers {
  /** Runs what falls due on the way, in order, also what that arms. */
  wind(ms: number): void
  /** How many timers are armed. */
  armed(): number
}

export function windUpTimers(startMs = 1_000_000): WindUpTimers {
  let nowMs = startMs
  let armed: { dueMs: number; run: () => void }[] = []
  const takeDue = (untilMs: number) => {
    const due = armed.filter((timer) => timer.dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs)[0]
    armed = armed.filter((timer) => timer !== due)
    return due
  }
  return {
    now: () => nowMs,
    after(delayMs, run) {
      const timer = { dueMs: nowMs + delayMs, run }
      armed.push(timer)
      return () => {
        armed = armed.filter((other) => other !== timer)
      }
    },
    wind(ms) {
      const untilMs = nowMs + ms
      for (let due = takeDue(untilMs); due; due = takeDue(untilMs)) {
        nowMs = due.dueMs
        due.run()
      }
      nowMs = untilMs
    },
    armed: () => armed.length
  }
}
