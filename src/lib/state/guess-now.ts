import { guess, type Guess } from '#lib/match/guess.ts'

/** What a sentence says at this moment (Unix ms) by the calendar of this device; a time that is over is none. */
export function guessNow(text: string, nowMs: number): Guess {
  const utcOffsetMinutes = (atMs: number) => -new Date(atMs).getTimezoneOffset()
  const found = guess(text, { here: { nowMs, utcOffsetMinutes } })
  return found.when && found.when.toMs <= nowMs ? { ...found, when: null } : found
}
