/** The clock, chance and timers of this machine, as the ports want them. */
import type { Now, RandomBytes } from '#lib/ports/time.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'

export const now: Now = () => Date.now()
export const chance: Chance = () => Math.random()
export const randomBytes: RandomBytes = (n) => crypto.getRandomValues(new Uint8Array(n))

export const later: Later = (callback, ms) => {
  const timer = setTimeout(callback, ms)
  return () => clearTimeout(timer)
}
