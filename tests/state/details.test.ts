import { unnamedEnd } from '#lib/domain/route.ts'
import { asWritten } from '#lib/state/as-written.ts'
import { Details, type GuessedDetails } from '#lib/state/details.svelte.ts'
import { guessNow } from '#lib/state/guess-now.ts'
import { fieldsToPeriod, momentMs, periodToFields } from '#lib/state/period-fields.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const at = (day: number, hours = 0, minutes = 0) => new Date(2026, 11, day, hours, minutes).getTime()
const noon = at(5, 12)
const fields = { fromDay: '', fromTime: '', toDay: '', toTime: '' }

describe('a time being filled in', () => {
  it.each([
    ['nothing', {}, null],
    ['a day', { fromDay: '2026-12-12' }, { from: at(12), to: at(13) }],
    ['two days', { fromDay: '2026-12-12', toDay: '2026-12-14' }, { from: at(12), to: at(15) }],
    [
      'an hour',
      { fromDay: '2026-12-12', fromTime: '10:00' },
      { from: at(12, 10), to: at(12, 10) + momentMs }
    ],
    [
      'from hour to hour',
      { fromDay: '2026-12-12', fromTime: '17:00', toTime: '19:30' },
      { from: at(12, 17), to: at(12, 19, 30) }
    ],
    [
      'past midnight',
      { fromDay: '2026-12-12', fromTime: '22:00', toTime: '01:00' },
      { from: at(12, 22), to: at(13, 1) }
    ],
    [
      'from an hour to a day',
      { fromDay: '2026-12-12', fromTime: '10:00', toDay: '2026-12-13' },
      { from: at(12, 10), to: at(14) }
    ],
    ['a last day alone, from now on', { toDay: '2026-12-08' }, { from: noon, to: at(9) }],
    ['an hour alone, today', { fromTime: '18:00' }, { from: at(5, 18), to: at(5, 18) + momentMs }],
    ['an end alone, from now on', { toTime: '18:00' }, { from: noon, to: at(5, 18) }],
    [
      'the wrong way round, to be refused',
      { fromDay: '2026-12-14', toDay: '2026-12-12' },
      { from: at(14), to: at(13) }
    ]
  ])('reads %s', (_, said, period) => {
    expect(fieldsToPeriod({ ...fields, ...said }, noon)).toEqual(period)
  })

  it('shows what was guessed in the same fields: reading them back gives the same time', () => {
    const lateEvening = { from: at(5, 23, 49), to: at(6) }
    expect(fieldsToPeriod(periodToFields(lateEvening), noon)).toEqual(lateEvening)
    const minute = fc.integer({ min: 0, max: 500 * 24 * 60 })
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 20_000 }), (first, length) => {
        const period = { from: at(1, 0, first), to: at(1, 0, first + length) }
        fc.pre(period.from < period.to)
        expect(fieldsToPeriod(periodToFields(period), noon)).toEqual(period)
      })
    )
  })

  it('shows an hour as its beginning, and days without hours', () => {
    expect(periodToFields({ from: at(12, 10), to: at(12, 11) })).toEqual({
      ...fields,
      fromDay: '2026-12-12',
      fromTime: '10:00'
    })
    expect(periodToFields({ from: at(12), to: at(15) })).toEqual({
      ...fields,
      fromDay: '2026-12-12',
      toDay: '2026-12-14'
    })
    expect(periodToFields(null)).toEqual(fields)
  })
})

describe('a place found in a sentence', () => {
  it.each([
    ['utrecht', 'Rijdt iemand van Utrecht naar Schiphol?', 'Utrecht'],
    ['den haag', 'Morgen naar Den Haag.', 'Den Haag'],
    ['curacao', 'ik moet naar curaçao', 'Curaçao'],
    ['ijmuiden', 'meerijden naar IJmuiden?', 'IJmuiden'],
    ['s hertogenbosch', 'naar een plek die er niet staat', 'S hertogenbosch']
  ])('%s is spelled as the person did', (place, text, spelled) => {
    expect(asWritten(place, text)).toBe(spelled)
  })
})

describe('details of a draft', () => {
  const found: GuessedDetails = {
    when: { fromMs: at(12, 10), toMs: at(12, 11), precision: 'minute' },
    repeats: null,
    route: { from: 'utrecht', to: null },
    allergens: ['milk']
  }
  const when = { from: at(12, 10), to: at(12, 11) }
  const details = () =>
    new Details(
      () => 'Van Utrecht weg',
      () => found
    )

  it('are what the device found, and go along only where they fit', () => {
    const route = { from: 'Utrecht', to: unnamedEnd }
    expect(details().toInput('ride')).toEqual({ when, route })
    expect(details().toInput('meal')).toEqual({ when, allergens: ['milk'] })
    expect(details().toInput(null)).toEqual({ when })
  })

  it('are put right by hand, and stay away once cleared', () => {
    const one = details()
    one.when = null
    one.route = { from: '', to: 'Schiphol ' }
    one.repeats = 'weekly'
    expect(one.toInput('ride')).toEqual({
      route: { from: unnamedEnd, to: 'Schiphol' },
      repeats: 'weekly'
    })
    one.clear('route')
    one.clear('repeats')
    expect(one.toInput('ride')).toEqual({})
  })

  it('come back as they were when a posting is undone', () => {
    const one = details()
    one.allergens = ['nuts']
    const chosen = one.copy()
    one.putBack({})
    expect(one.allergens).toEqual(['milk'])
    one.putBack(chosen)
    expect(one.allergens).toEqual(['nuts'])
  })

  it('are nothing while nothing is guessed', () => {
    const one = new Details(
      () => '',
      () => undefined
    )
    expect(one.toInput('ride')).toEqual({})
  })
})

describe('what a sentence says now', () => {
  it('is no time that is over', () => {
    expect(guessNow('Wie kan vandaag om 16 uur helpen?', at(5, 12)).when).toMatchObject({ fromMs: at(5, 16) })
    expect(guessNow('Wie kan vandaag om 16 uur helpen?', at(5, 20)).when?.toMs ?? Infinity).toBeGreaterThan(
      at(5, 20)
    )
  })

  it('holds the road and what is in a dish, also while its domain is guessed wrong', () => {
    expect(guessNow('Van Utrecht naar Schiphol, met kaas', noon)).toMatchObject({
      route: { from: 'utrecht', to: 'schiphol' },
      allergens: ['milk']
    })
  })
})
