/** How soon it is needed, read from a plain sentence (cue.ts). */
import { urgencies, type Urgency } from '#lib/domain/views.ts'
import { finder, takeOut } from './cue.ts'
import { beginningsIn, hintsIn, readHints } from './hints.ts'
import { urgencyHints } from './urgency-hints.ts'
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

/** How much what the cues say counts; the other three start from 0. */
const sureness = 4

const hints = urgencies.map((urgency) => ({ urgency, points: readHints(urgencyHints[urgency]) }))

/** The one with most points, of equals the soonest. */
export function guessUrgency(sentence: string): Urgency {
  const start = urgencyCuePoints(sentence)
  const signs = urgencySigns(sentence)
  let best: Urgency = 'anytime'
  let most = -Infinity
  for (const { urgency, points } of hints) {
    let sum = start.get(urgency) ?? 0
    for (const sign of signs.keys()) sum += points.get(sign) ?? 0
    if (sum > most) [best, most] = [urgency, sum]
  }
  return best
}

/** What was written by hand. */
export function urgencyCuePoints(sentence: string): ReadonlyMap<Urgency, number> {
  return new Map([[verdictOn(sentence)?.[1] ?? 'anytime', sureness]])
}

/** Hints, and the sign that decided as `=sign`. */
export function urgencySigns(sentence: string): ReadonlyMap<string, number> {
  const found = [...hintsIn(sentence), ...beginningsIn(sentence), `=${verdictOn(sentence)?.[0] ?? 'none'}`]
  return new Map(found.map((sign) => [sign, 1]))
}

function verdictOn(sentence: string): readonly [Sign, Urgency] | undefined {
  const signs = signsIn(sentence)
  return verdicts.find(([sign]) => signs.has(sign))
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
