import ICAL from 'ical.js'
import { expect, it, vi } from 'vitest'
import { dealsToCalendar, type CalendarDeal } from '#lib/state/formats/calendar.ts'
import type { Rhythm } from '#lib/domain/views.ts'
import { naughtyStrings } from '../../fixtures/naughty.ts'
import { aDeal, aListing, idOf } from './some-listings.ts'

vi.stubEnv('TZ', 'Europe/Amsterdam')

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime()
const ten = { from: at(2026, 11, 5, 10), to: at(2026, 11, 5, 11, 30) }

function planned(changes: Partial<CalendarDeal> = {}): CalendarDeal {
  return {
    deal: aDeal({ when: ten }),
    listing: aListing({ text: 'Boodschappen; melk, brood\nen \\ kaas' }),
    name: 'Youssef',
    url: 'https://stoep.example/deal/D',
    ...changes
  }
}

function eventsOf(text: string | null) {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''))
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

const repeating = (repeats: Rhythm, when = ten) =>
  planned({ deal: aDeal(), listing: aListing({ details: { when, repeats } }) })

const firstTimes = (deal: CalendarDeal, n: number) => {
  const [event] = eventsOf(dealsToCalendar([deal]))
  const times = event!.iterator()
  return Array.from({ length: n }, () => times.next()!.toString())
}

it('an agreed deal with a time is an event another reader reads the same', () => {
  const [event] = eventsOf(dealsToCalendar([planned()]))
  expect(event!.startDate.toString()).toBe('2026-12-05T09:00:00Z')
  expect(event!.endDate.toString()).toBe('2026-12-05T10:30:00Z')
  expect(event!.summary).toBe('Boodschappen; melk, brood (Youssef)')
  expect(event!.description).toBe('Boodschappen; melk, brood\nen \\ kaas')
  expect(event!.component.getFirstPropertyValue('url')).toBe('https://stoep.example/deal/D')
  expect(String(event!.component.getFirstPropertyValue('dtstamp'))).toBe('2026-12-01T08:01:00Z')
})

it('the same deal gives the same bytes and the same UID, and another deal another one', () => {
  expect(dealsToCalendar([planned()])).toBe(dealsToCalendar([planned()]))
  const other = planned({ deal: aDeal({ id: idOf('E'), when: ten }) })
  const uids = eventsOf(dealsToCalendar([planned(), other])).map(({ uid }) => uid)
  expect(uids).toEqual([`stoep-${idOf('D')}`, `stoep-${idOf('E')}`])
})

it('whole days are days, the last one included', () => {
  const when = { from: at(2026, 11, 12), to: at(2026, 11, 15) }
  const [event] = eventsOf(dealsToCalendar([planned({ deal: aDeal({ when }) })]))
  expect(event!.startDate.toString()).toBe('2026-12-12')
  expect(event!.endDate.toString()).toBe('2026-12-15')
})

it('what comes back every week keeps its hour when summer time begins', () => {
  const when = { from: at(2026, 2, 26, 10), to: at(2026, 2, 26, 11) }
  expect(firstTimes(repeating('weekly', when), 2)).toEqual(['2026-03-26T10:00:00', '2026-04-02T10:00:00'])
  expect(firstTimes(repeating('biweekly'), 2)).toEqual(['2026-12-05T10:00:00', '2026-12-19T10:00:00'])
})

it('what comes back every month comes in every month, also without a 31st', () => {
  expect(firstTimes(repeating('monthly'), 2)).toEqual(['2026-12-05T10:00:00', '2027-01-05T10:00:00'])
  const last = { from: at(2026, 0, 31, 10), to: at(2026, 0, 31, 11) }
  expect(firstTimes(repeating('monthly', last), 4)).toEqual([
    '2026-01-31T10:00:00',
    '2026-02-28T10:00:00',
    '2026-03-31T10:00:00',
    '2026-04-30T10:00:00'
  ])
})

it('the days somebody asked for go before those of the listing', () => {
  const listing = aListing({ details: { when: { from: at(2026, 11, 1), to: at(2026, 11, 30) } } })
  const [event] = eventsOf(dealsToCalendar([planned({ listing })]))
  expect(event!.startDate.toString()).toBe('2026-12-05T09:00:00Z')
})

it('what has no time, or is not agreed, or is over is left out', () => {
  expect(dealsToCalendar([])).toBeNull()
  expect(dealsToCalendar([planned({ deal: aDeal() })])).toBeNull()
  for (const status of ['responded', 'withdrawn', 'declined', 'done', 'noShow'] as const)
    expect(dealsToCalendar([planned({ deal: aDeal({ when: ten, status }) })])).toBeNull()
  expect(eventsOf(dealsToCalendar([planned({ deal: aDeal() }), planned()]))).toHaveLength(1)
})

it('what was agreed and then called off is the same event once more, later and called off', () => {
  const agreed = aDeal({ when: ten })
  const cancel = { ...agreed.steps[1]!, type: 'cancel/1', clock: { ms: at(2026, 11, 2), count: 0 } }
  const off = aDeal({ when: ten, status: 'cancelled', steps: [...agreed.steps, cancel] })
  const [before] = eventsOf(dealsToCalendar([planned({ deal: agreed })]))
  const [after] = eventsOf(dealsToCalendar([planned({ deal: off })]))
  expect(after!.uid).toBe(before!.uid)
  expect([before!.sequence, after!.sequence]).toEqual([2, 3])
  expect(after!.startDate.toString()).toBe(before!.startDate.toString())
  const said = [before, after].map((event) => event!.component.getFirstPropertyValue('status'))
  expect(said).toEqual(['CONFIRMED', 'CANCELLED'])
})

it('what was called off before it was agreed was never in a calendar', () => {
  const [response] = aDeal().steps
  const off = aDeal({ when: ten, status: 'cancelled', steps: [response!] })
  expect(dealsToCalendar([planned({ deal: off })])).toBeNull()
})

it('every text a person can write comes through, but for what no calendar holds', () => {
  for (const text of naughtyStrings) {
    const [event, ...more] = eventsOf(dealsToCalendar([planned({ listing: aListing({ text }), name: text })]))
    expect(more).toEqual([])

    const speakable = text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '')
    expect(event!.description).toBe(speakable)
  }
})
