/** What comes back, read from a plain sentence (cue.ts). */
import type { Rhythm } from '#lib/domain/views.ts'
import { finder } from './cue.ts'
import { isRecurring } from './urgency.ts'

const rhythmCues: readonly (readonly [Rhythm, RegExp])[] = [
  [
    'biweekly',
    finder(`
      (om de|elke|iedere|every) (andere|other|twee|two|second) (week|weken|weeks|_)
      om de week
      (elke|every|per) (twee|two) (weken|weeks)
      (fortnightly|biweekly|tweewekelijks*|even weken|oneven weken)
      (eens|een keer|once) (in de|per|every|a) (twee|two|fortnight)*
    `)
  ],
  [
    'monthly',
    finder(`
      (elke|iedere|per|every|each|a|de|eerste|laatste) (_ )?(maand|month)
      (maandelijks*|monthly)
      (first|last|eerste|laatste|tweede|second) (_) (van de|of the|of every|van elke) (maand|month)
    `)
  ],
  [
    'weekly',
    finder(`
      (elke|iedere|every|each|per|a|de|alle|op|on) (_ )?(week|maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekend|weekends)
      (wekelijks*|weekly)
      (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(s|en|avonden|ochtenden|middagen)
      (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
    `)
  ]
]

/** Null when it does not come back, or not at one of these distances. */
export function guessRepeats(sentence: string): Rhythm | null {
  if (!isRecurring(sentence)) return null
  return rhythmCues.find(([, cues]) => sentence.search(cues) >= 0)?.[0] ?? null
}
