/** What one connection sent within the current window of ten seconds. */
export interface Rate {
  readonly since: number
  readonly frames: number
  readonly bytes: number
  readonly presence: number
}

export const windowMs = 10_000

export function startRate(now: number): Rate {
  return { since: now, frames: 0, bytes: 0, presence: 0 }
}

/** Adds a frame; a window that has passed (or lies ahead, when the clock was set back) starts anew. */
export function countFrame(rate: Rate, bytes: number, now: number): Rate {
  const age = now - rate.since
  const current = age >= 0 && age < windowMs ? rate : startRate(now)
  return { ...current, frames: current.frames + 1, bytes: current.bytes + bytes }
}

export function waitMs(rate: Rate, now: number): number {
  return Math.max(1, rate.since + windowMs - now)
}
