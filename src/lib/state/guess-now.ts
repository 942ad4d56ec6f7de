import { guessAllergens } from '#lib/match/guess/allergen-words.ts'
import { plain } from '#lib/match/guess/cue.ts'
import { guess, type Guess } from '#lib/match/guess.ts'
import { guessRoute } from '#lib/match/guess/ride-words.ts'

/**
 * What a sentence says at this moment (Unix ms) by the calendar of this device; a time that is over is none. The
 * road and what is in a dish are found whatever it seems to be about: a person may put that right.
 */
export function guessNow(text: string, nowMs: number): Guess {
  const utcOffsetMinutes = (atMs: number) => -new Date(atMs).getTimezoneOffset()
  const found = guess(text, { here: { nowMs, utcOffsetMinutes } })
  const sentence = plain(text)
  const when = found.when && found.when.toMs > nowMs ? found.when : null
  return { ...found, when, route: guessRoute(sentence), allergens: guessAllergens(sentence) }
}
