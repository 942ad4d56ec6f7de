import { say } from '#lib/features/words/say.svelte.ts'
import { hourMinutes } from '#lib/state/hours.ts'

/** "2 uur", "45 minuten", "1 uur en 15 minuten"; without a sign. */
export function hoursWords(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes) / hourMinutes)
  const rest = Math.abs(minutes) % hourMinutes
  if (rest === 0) return say('hours.whole', { n: whole })
  const minuteWords = say('hours.minutes', { n: rest })
  return whole === 0
    ? minuteWords
    : say('hours.both', { a: say('hours.whole', { n: whole }), b: minuteWords })
}
