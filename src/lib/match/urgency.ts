/** How soon it is needed, read from a plain sentence (cue.ts). */
import type { Urgency } from '#lib/domain/views.ts'
import { finder, takeOut } from './cue.ts'
import { urgencyCues, type UrgencyCue } from './urgency-cues.ts'

type Sign = UrgencyCue[0]

const groups = Object.entries<UrgencyCue>(urgencyCues).map(([name, [sign, cues]]) => ({
  name,
  sign,
  cues: finder(cues)
}))
const habits = ['greeting', 'saying', 'past', 'noHurry', 'recurring']

/** The first that was found decides. What comes back each week is no hurry, unless this time is named. */
const verdicts: readonly (readonly [Sign, Urgency])[] = [
  ['now', 'now'],
  ['today', 'today'],
  ['thisWeek', 'thisWeek'],
  ['recurring', 'anytime'],
  ['someDay', 'thisWeek'],
  ['later', 'anytime'],
  ['hasty', 'now'],
  ['alarm', 'now'],
  ['clock', 'today']
]

export function guessUrgency(sentence: string): Urgency {
  const signs = signsIn(sentence)
  return verdicts.find(([sign]) => signs.has(sign))?.[1] ?? 'anytime'
}

/** Does it come back, as every Thursday does? */
export function isRecurring(sentence: string): boolean {
  return signsIn(sentence).has('recurring')
}

/** A sentence without what comes back, is past, or only sounds like a time. */
export function withoutHabits(sentence: string): string {
  return groups
    .filter(({ name }) => habits.includes(name))
    .reduce((rest, { cues }) => takeOut(rest, cues).rest, sentence)
}

function signsIn(sentence: string): ReadonlySet<Sign> {
  const signs = new Set<Sign>()
  let rest = sentence
  for (const { sign, cues } of groups) {
    const found = takeOut(rest, cues)
    rest = found.rest
    if (found.times > 0) signs.add(sign)
  }
  return signs
}
