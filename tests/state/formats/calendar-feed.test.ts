import ICAL from 'ical.js'
import { expect, it, vi } from 'vitest'
import { dayMs } from '#lib/domain/expiry.ts'
import { dealsToFeed, type FeedDeal } from '#lib/state/formats/calendar-feed.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { aDeal, aListing, nowMs } from './some-listings.ts'

vi.stubEnv('TZ', 'Europe/Amsterdam')

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime()
const ten = { from: at(2026, 11, 5, 10), to: at(2026, 11, 5, 11, 30) }
const { pastMs, maxEvents } = limits.calendar
const manner = { title: 'Afspraak (Stoep)', nowMs, pastMs, maxEvents }

function row(changes: Partial<FeedDeal> = {}, mark = 'm'.repeat(22)): FeedDeal {
  const listing = aListing({ text: 'Boodschappen bij Anneke, Lindengracht 12' })
  return { deal: aDeal({ when: ten }), listing, mark, url: `https://stoep.example/deals#${mark}`, ...changes }
}

/** As a program that follows it reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}

it('has of a deal when it is, that it stands, its step, and the way to it', () => {
  const { events } = read(dealsToFeed([row()], manner))
  const said = events.map((event) =>
    event.getAllProperties().map((property) => [property.name, String(property.getFirstValue())])
  )
  expect(said).toEqual([
    [
      ['uid', `stoep-${'m'.repeat(22)}`],
      ['dtstamp', '2026-12-01T08:01:00Z'],
      ['last-modified', '2026-12-01T08:01:00Z'],
      ['sequence', '2'],
      ['dtstart', '2026-12-05T09:00:00Z'],
      ['dtend', '2026-12-05T10:30:00Z'],
      ['summary', 'Afspraak (Stoep)'],
      ['url', `https://stoep.example/deals#${'m'.repeat(22)}`],
      ['status', 'CONFIRMED']
    ]
  ])
})

it('has no word of the deal, no name, no place, and no number another feed has too', () => {
  const deal = aDeal({ when: ten })
  const text = dealsToFeed([row({ deal })], manner).replaceAll('\r\n ', '')
  for (const word of [
    'Boodschappen',
    'Anneke',
    'Lindengracht',
    deal.id,
    deal.listing,
    deal.owner,
    deal.responder
  ])
    expect(text).not.toContain(word)
})

it('asks to be looked at every few hours, and is a calendar also when nothing is in it', () => {
  const { calendar, events } = read(dealsToFeed([], manner))
  expect(events).toEqual([])
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT4H')
  expect(calendar.getFirstPropertyValue('x-published-ttl')).toBe('PT4H')
  expect(calendar.getFirstPropertyValue('name')).toBe('Afspraak (Stoep)')
})

it('what was called off is called off, and what is done or was never agreed is not in it', () => {
  const agreed = aDeal({ when: ten })
  const cancel = { ...agreed.steps[1]!, type: 'cancel/1' }
  const off = aDeal({ when: ten, status: 'cancelled', steps: [...agreed.steps, cancel] })
  const { events } = read(dealsToFeed([row({ deal: off })], manner))
  expect(
    events.map((event) => [event.getFirstPropertyValue('status'), event.getFirstPropertyValue('sequence')])
  ).toEqual([['CANCELLED', 3]])
  for (const status of ['responded', 'declined', 'done'] as const)
    expect(read(dealsToFeed([row({ deal: aDeal({ when: ten, status }) })], manner)).events).toEqual([])
})

it('keeps what is over for so long and no longer, and what comes back for ever', () => {
  const ends = (ms: number) => ({ from: ms - 1000, to: ms })
  const count = (when: FeedDeal['deal']['when'], repeats?: 'weekly') => {
    const listing = aListing({ details: repeats ? { repeats } : {} })
    return read(dealsToFeed([row({ deal: aDeal({ when }), listing })], manner)).events.length
  }
  expect(count(ends(nowMs - pastMs))).toBe(1)
  expect(count(ends(nowMs - pastMs - 1))).toBe(0)
  expect(count(ends(nowMs - 400 * dayMs), 'weekly')).toBe(1)
})

it('holds so many deals, those that end last, and never more bytes than may be', () => {
  const late = (n: number) => ({ from: nowMs + n * dayMs, to: nowMs + n * dayMs + 1000 })
  const many = Array.from({ length: maxEvents + 1 }, (_, n) => {
    const mark = String(n).padStart(22, '0')
    const url = `https://${'x'.repeat(90)}.example/deals#${mark}`
    return row({ deal: aDeal({ when: late(n) }), url }, mark)
  })
  const title = 'Домовленість (Stoep)'
  const text = dealsToFeed(many, { ...manner, title })
  expect(utf8(text).length).toBeLessThan(limits.calendar.maxFeedBytes)
  const uids = read(text).events.map((event) => event.getFirstPropertyValue('uid'))
  expect(uids).toHaveLength(maxEvents)
  expect(uids).not.toContain(`stoep-${'0'.repeat(22)}`)
  expect(read(dealsToFeed(many.slice(1), manner)).events).toHaveLength(maxEvents)
})

it('is the same bytes for the same deals, in whatever order they come', () => {
  const rows = [row({}, 'a'.repeat(22)), row({}, 'b'.repeat(22))]
  expect(dealsToFeed(rows, manner)).toBe(dealsToFeed([...rows].reverse(), manner))
})
