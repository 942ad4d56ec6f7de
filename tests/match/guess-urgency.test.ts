import type { Urgency } from '#lib/domain/views.ts'
import { guess } from '#lib/match/guess.ts'
import { describe, expect, it } from 'vitest'

const sentences: Readonly<Record<Urgency, readonly string[]>> = {
  now: [
    'Wie kan nu op mijn dochter passen?',
    'Spoed: heeft iemand een krik?',
    'Kan er iemand binnen een uur komen kijken?',
    'need someone right now',
    'Please come asap, z.s.m.',
    'Ik ben buitengesloten, wie heeft een ladder?',
    'There is water coming through my ceiling'
  ],
  today: [
    'Wie heeft vanavond een ei over?',
    'Straks naar de stort, wie heeft nog wat?',
    'Can you take my parcel this afternoon?',
    'Wie kan mijn zoon om half vijf van school halen?',
    'Vandaag of morgen een steekwagen nodig',
    'Over een uur eten we, schuif aan'
  ],
  thisWeek: [
    'Morgenochtend een lift nodig',
    'Ladder nodig, uiterlijk donderdag',
    'tot vrijdag te leen: tent',
    'Helping hands wanted on Saturday',
    'Dit weekend oppas gezocht',
    'Geen haast, als het maar deze week is',
    'Nu mijn man ziek is zoek ik iemand die zaterdag kan rijden',
    'Elke vrijdag rijdt mijn buurman, maar komende vrijdag is hij weg',
    'over twee dagen verhuizen wij'
  ],
  anytime: [
    'Elke donderdag oppas gezocht',
    'Goedemorgen, wie heeft er een ladder?',
    "Ik kan 's morgens honden uitlaten",
    'Nu en dan een praatje, dat zou fijn zijn',
    'Een boekenkast te geef, staat direct naast de deur',
    'Sinds maandag doet mijn wasmachine het niet',
    'Volgende week dinsdag verhuis ik',
    'Boven mijn hoofd groeit het, hoeft niet vandaag',
    'Ik kook op vrijdagen voor het hele hof',
    'Now that I am retired I can walk dogs',
    'Twice a week somebody to read to me',
    'Op 12 december zoek ik om 14.00 uur een zaal',
    'Maandag tot en met vrijdag kan ik oppassen',
    'Over drie weken trouwen wij'
  ]
}

describe('how soon', () => {
  const cases = Object.entries(sentences).flatMap(([urgency, texts]) =>
    texts.map((text) => [text, urgency] as const)
  )

  it.each(cases)('"%s" is %s', (text, urgency) => {
    expect(guess(text).urgency).toBe(urgency)
  })

  it('follows the calendar for a date, where a calendar is given', () => {
    const here = { nowMs: Date.UTC(2026, 11, 4, 9), utcOffsetMinutes: () => 60 }
    expect(guess('Wie is op 5 december Sinterklaas?').urgency).toBe('anytime')
    expect(guess('Wie is op 5 december Sinterklaas?', { here }).urgency).toBe('thisWeek')
    expect(guess('Wie is op 4 december Sinterklaas?', { here }).urgency).toBe('today')
    expect(guess('Wie is op 25 december kerstman?', { here }).urgency).toBe('anytime')
  })
})
