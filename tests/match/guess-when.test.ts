import { guess } from '#lib/match/guess.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const hourMs = 3_600_000
/** Wednesday 13 May 2026, 11:00 in the Netherlands. */
const here = { nowMs: Date.UTC(2026, 4, 13, 9), utcOffsetMinutes: () => 120 }

const times: readonly [string, from: string, to: string, precision: string][] = [
  ['morgen om 10 uur', '14 10:00', '14 11:00', 'minute'],
  ['tomorrow at 10', '14 10:00', '14 11:00', 'minute'],
  ['dit weekend', '16 00:00', '18 00:00', 'days'],
  ['vrijdagavond', '15 18:00', '15 23:00', 'part'],
  ['vrijdag morgen', '15 06:00', '15 12:00', 'part'],
  ['next Tuesday afternoon', '19 12:00', '19 18:00', 'part'],
  ['volgende week dinsdag', '19 00:00', '20 00:00', 'day'],
  ['vanavond om half acht', '13 19:30', '13 20:30', 'minute'],
  ['om half acht', '13 19:30', '13 20:30', 'minute'],
  ['zaterdag van 10 tot 12', '16 10:00', '16 12:00', 'minute'],
  ['tussen 6 en 9 vanavond', '13 18:00', '13 21:00', 'minute'],
  ['voor 5 uur vanmiddag', '13 11:00', '13 17:00', 'minute'],
  ['overmorgen kwart over 9', '15 09:15', '15 10:15', 'minute'],
  ['at 5pm on Friday', '15 17:00', '15 18:00', 'minute'],
  ['zaterdag 16 mei', '16 00:00', '17 00:00', 'day'],
  ['voor 20 mei', '13 11:00', '20 00:00', 'days'],
  ['tot vrijdag', '13 11:00', '16 00:00', 'days'],
  ['voor zaterdag', '16 00:00', '17 00:00', 'day'],
  ['van vrijdag tot en met zondag', '15 00:00', '18 00:00', 'days'],
  ['vrijdag t/m zondag', '15 00:00', '18 00:00', 'days'],
  ['from Friday to Sunday', '15 00:00', '18 00:00', 'days'],
  ['van zaterdag tot maandag', '16 00:00', '19 00:00', 'days'],
  ['donderdag en vrijdag', '14 00:00', '16 00:00', 'days'],
  ['20 mei tot 22 mei', '20 00:00', '23 00:00', 'days'],
  ['deze week', '13 11:00', '18 00:00', 'days'],
  ['binnen een uur', '13 11:00', '13 12:00', 'minute'],
  ['over twee dagen', '15 00:00', '16 00:00', 'day'],
  ['nu', '13 11:00', '13 12:00', 'minute']
]

describe('when', () => {
  it.each(times)('"%s" is from %s to %s', (words, from, to, precision) => {
    const { when } = guess(`Wie kan helpen, ${words}?`, { here })
    expect(when && { from: shown(when.fromMs), to: shown(when.toMs), precision: when.precision }).toEqual({
      from,
      to,
      precision
    })
  })

  it.each([
    'elke donderdag om 8 uur',
    'sinds maandag',
    'goedemorgen',
    'heb je tijd voor mij',
    'voor twee mensen'
  ])('"%s" names no time', (words) => {
    expect(guess(`Hulp gezocht, ${words}`, { here }).when).toBeNull()
  })

  it('is nothing where no calendar is given', () => {
    expect(guess('Morgen om 10 uur een lift nodig').when).toBeNull()
  })

  it('takes a weekday that is today as the one in a week', () => {
    expect(guess('woensdag', { here }).when?.fromMs).toBe(Date.UTC(2026, 4, 19, 22))
  })

  it('takes a date that has been as the one of next year', () => {
    expect(guess('op 12 april', { here }).when?.fromMs).toBe(Date.UTC(2027, 3, 11, 22))
  })

  it('takes dates of which the first has been as what goes on now', () => {
    const during = { ...here, nowMs: Date.UTC(2026, 4, 21, 12) }
    expect(guess('20 mei tot 22 mei', { here: during }).when).toMatchObject({
      fromMs: during.nowMs,
      toMs: Date.UTC(2026, 4, 22, 22)
    })
  })

  it('keeps to the clock on the wall over a change to summer time', () => {
    const change = Date.UTC(2026, 2, 29, 1)
    const spring = {
      nowMs: change - 20 * hourMs,
      utcOffsetMinutes: (atMs: number) => (atMs < change ? 60 : 120)
    }
    expect(guess('morgen om 10 uur', { here: spring }).when?.fromMs).toBe(Date.UTC(2026, 2, 29, 8))
  })

  it('ends after it begins, whenever it is said', () => {
    const words = times.map(([said]) => said)
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 0, max: 365 * 24 }), (said, hours) => {
        const when = guess(said, { here: { ...here, nowMs: here.nowMs + hours * hourMs } }).when
        expect(when && when.toMs > when.fromMs).toBe(true)
      })
    )
  })
})

/** Day of the month and time, local. */
function shown(ms: number): string {
  return new Date(ms + 2 * hourMs).toISOString().slice(8, 16).replace('T', ' ')
}
