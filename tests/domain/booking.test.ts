import { mostAtOnce } from '#lib/domain/booking.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { Period } from '#lib/domain/views.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, dayMs, start, viewOf, type Phone, type Town } from './town.ts'

const lent = { kind: 'offer', domain: 'item', terms: 'lend' } as const
const room = { kind: 'offer', domain: 'space', terms: 'costs' } as const

const days = (from: number, to: number): Period => ({ from: start + from * dayMs, to: start + to * dayMs })

function lends(town: Town, changes: Partial<Listing> = lent, capacity = 1) {
  return town.phone.write(
    'listing/1',
    { ...aListing, ...changes, capacity },
    { at: 100, expires: 90 * dayMs }
  )
}

function wants(by: Phone, listing: StoepRecord, at: number, when?: Period) {
  return by.write('response/1', { note: null, ...(when && { when }) }, { refs: [listing], at })
}

function agrees(by: Phone, listing: StoepRecord, response: StoepRecord, at: number) {
  return by.write('agree/1', { place: null }, { refs: [listing, response], at })
}

function bothDone(town: Town, by: Phone, refs: readonly StoepRecord[], at: number) {
  return [town.tablet, by].map((one, i) => one.write('done/1', { outcome: 'done' }, { refs, at: at + i }))
}

/** A thing to lend, that these neighbours want and Anneke's phone or tablet agrees to, in this order. */
function booked(
  town: Town,
  listing: StoepRecord,
  ...wishes: readonly (readonly [Phone, Period | undefined])[]
) {
  return wishes.map(([by, when], i) => {
    const response = wants(by, listing, 110 + i, when)
    const agreement = agrees(i % 2 ? town.tablet : town.phone, listing, response, 200 + i)
    return { response, agreement, refs: [listing, response, agreement] }
  })
}

const recordsOf = (bookings: ReturnType<typeof booked>) =>
  bookings.flatMap(({ response, agreement }) => [response, agreement] as StoepRecord[])

function statusesOf(town: Town, ...records: readonly StoepRecord[]) {
  const { deals } = viewOf(records, town.authority)
  return Object.fromEntries(
    (['youssef', 'fatima', 'bram'] as const).flatMap((name) => {
      const deal = deals.find(({ responder }) => responder === accountNamed(name))
      return deal ? [[name, deal.status]] : []
    })
  )
}

describe('a thing that is lent', () => {
  it.each([
    ['a thing', lent],
    ['a room', room]
  ])('goes from hand to hand: %s is agreed again for other days', (_, kind) => {
    //  Youssef    ├── Fri-Sun ──┤
    //  Fatima                   ├── Sun-Mon ──┤     a day that ends where another begins is free
    const town = aTown()
    const listing = lends(town, kind)
    const bookings = booked(town, listing, [town.youssef, days(5, 7)], [town.fatima, days(7, 8)])
    const records = [listing, ...recordsOf(bookings)]
    expect(statusesOf(town, ...records)).toEqual({ youssef: 'agreed', fatima: 'agreed' })
    expect(viewOf(records, town.authority).status).toBe('open')
  })

  it('is agreed once for the same days, made on two offline devices, and who comes after both still stands', () => {
    //  phone    agree Youssef: 5-7 ─────────────╮
    //  tablet   agree Fatima:    6-8 ───────────┤
    //  phone    agree Bram:           10-11 ────┴─►  Youssef and Bram agreed, Fatima superseded
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(
      town,
      listing,
      [town.youssef, days(5, 7)],
      [town.fatima, days(6, 8)],
      [town.bram, days(10, 11)]
    )
    expect(statusesOf(town, ...recordsOf(bookings), listing)).toEqual({
      youssef: 'agreed',
      fatima: 'superseded',
      bram: 'agreed'
    })
  })

  it('is agreed as often for the same days as there are of it', () => {
    const town = aTown()
    const listing = lends(town, lent, 2)
    const bookings = booked(
      town,
      listing,
      [town.youssef, days(5, 7)],
      [town.fatima, days(6, 8)],
      [town.bram, days(6, 7)]
    )
    expect(statusesOf(town, listing, ...recordsOf(bookings))).toMatchObject({
      fatima: 'agreed',
      bram: 'superseded'
    })
  })

  it('counts what overlaps at one moment, not all that a booking touches', () => {
    //  Youssef   ├ 1-3 ┤
    //  Fatima                ├ 5-7 ┤
    //  Bram        ├──── 2-6 ────┤       with two of them there is one left at every moment
    const town = aTown()
    const listing = lends(town, lent, 2)
    const bookings = booked(
      town,
      listing,
      [town.youssef, days(1, 3)],
      [town.fatima, days(5, 7)],
      [town.bram, days(2, 6)]
    )
    expect(statusesOf(town, listing, ...recordsOf(bookings))).toMatchObject({ bram: 'agreed' })
  })

  it('lets a superseded booking stand again when the one before it is cancelled', () => {
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(town, listing, [town.youssef, days(5, 7)], [town.fatima, days(6, 8)])
    const { refs } = bookings[0]!
    const cancel = town.youssef.write('cancel/1', { outcome: 'cancelled' }, { refs, at: 300 })
    expect(statusesOf(town, listing, ...recordsOf(bookings), cancel)).toEqual({
      youssef: 'cancelled',
      fatima: 'agreed'
    })
  })

  it('keeps the days of what has happened before those of what was only agreed, however early', () => {
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(town, listing, [town.youssef, days(5, 7)], [town.fatima, days(6, 8)])
    const done = bothDone(town, town.fatima, bookings[1]!.refs, 300)
    expect(statusesOf(town, listing, ...recordsOf(bookings), ...done)).toEqual({
      youssef: 'superseded',
      fatima: 'done'
    })
  })

  it('is out for good while it is lent without days, and free once it is back', () => {
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(town, listing, [town.youssef, undefined])
    const out = [listing, ...recordsOf(bookings)]
    const back = [...out, ...bothDone(town, town.youssef, bookings[0]!.refs, 300)]
    expect(viewOf(out, town.authority).status).toBe('filled')
    expect(viewOf(back, town.authority).status).toBe('open')
    const next = booked(town, listing, [town.fatima, undefined])
    expect(statusesOf(town, ...back, ...recordsOf(next))).toEqual({ youssef: 'done', fatima: 'agreed' })
  })

  it('is not lent without days while it is booked for some, and stays open for others', () => {
    //  phone    agree Youssef: 5-7 ──────────╮
    //  tablet   agree Fatima: no days ───────┴─►  Fatima superseded; it can still be had on other days
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(town, listing, [town.youssef, days(5, 7)], [town.fatima, undefined])
    const records = [listing, ...recordsOf(bookings)]
    expect(statusesOf(town, ...records)).toEqual({ youssef: 'agreed', fatima: 'superseded' })
    expect(viewOf(records, town.authority).status).toBe('open')
  })

  it('brought back early is free from then on, and on the day it came back no more than before', () => {
    //  Youssef   ├── Mon ─ back on Wed ─ ─ ─ Fri ┤     Wed is still taken, from Thu on it is not
    //  Fatima                ├ Wed ┤
    //  Bram                        ├── Thu-Fri ──┤
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(
      town,
      listing,
      [town.youssef, days(0, 5)],
      [town.fatima, days(2, 3)],
      [town.bram, days(3, 5)]
    )
    const records = [listing, ...recordsOf(bookings)]
    expect(statusesOf(town, ...records)).toMatchObject({ fatima: 'superseded', bram: 'superseded' })
    const back = { refs: bookings[0]!.refs, at: 2.5 * dayMs }
    const returned = town.youssef.write('handover/1', { moment: 'returned', state: null }, back)
    expect(statusesOf(town, ...records, returned)).toEqual({
      youssef: 'agreed',
      fatima: 'superseded',
      bram: 'agreed'
    })
  })

  it('is not away any more once it came back, also when it was lent without days, unless it was given again', () => {
    const town = aTown()
    const listing = lends(town)
    const [booking] = booked(town, listing, [town.youssef, undefined])
    const { refs } = booking!
    const handed = (moment: 'given' | 'returned', at: number) =>
      town.youssef.write('handover/1', { moment, state: null }, { refs, at })
    const records = [listing, ...recordsOf([booking!]), handed('returned', 300)]
    expect(viewOf(records, town.authority).status).toBe('open')
    expect(viewOf([...records, handed('given', 400)], town.authority).status).toBe('filled')
  })

  it('is never used up, however often it was lent', () => {
    const town = aTown()
    const listing = lends(town)
    const bookings = booked(town, listing, [town.youssef, days(1, 2)], [town.fatima, days(3, 4)])
    const done = [
      ...bothDone(town, town.youssef, bookings[0]!.refs, 300),
      ...bothDone(town, town.fatima, bookings[1]!.refs, 310)
    ]
    expect(viewOf([listing, ...recordsOf(bookings), ...done], town.authority).status).toBe('open')
  })
})

describe('a second answer of the same neighbour', () => {
  it('from another device asks for the days said last, until those before were agreed with', () => {
    //  Youssef's phone    answer: 5-7 ───────────────────────────────╮
    //  his tablet                       answer: 8-9 ── answer ───────┤
    //  Anneke                                             agree ─────┤
    //  his phone                                                answer: 1-2 ──┴─►  agreed for 8-9
    const town = aTown()
    const listing = lends(town)
    const first = wants(town.youssef, listing, 110, days(5, 7))
    const others = [wants(town.youssef, listing, 120, days(8, 9)), wants(town.youssef, listing, 130)]
    const agreement = agrees(town.phone, listing, first, 200)
    const late = wants(town.youssef, listing, 300, days(1, 2))
    const daysIn = (...records: readonly StoepRecord[]) =>
      viewOf([listing, first, ...records], town.authority).deals.map(({ when }) => when)
    expect(daysIn()).toEqual([days(5, 7)])
    expect(daysIn(...others)).toEqual([days(8, 9)])
    expect(daysIn(late, agreement, ...others)).toEqual([days(8, 9)])
  })
})

describe('what is used up', () => {
  it.each([
    ['help', { ...lent, kind: 'request' as const }],
    ['a gift', { ...lent, terms: 'gift' as const }],
    ['a ride', { ...lent, domain: 'ride' as const }]
  ])('takes its places once, whatever days are named: %s', (_, changes) => {
    const town = aTown()
    const listing = lends(town, changes)
    const bookings = booked(town, listing, [town.youssef, days(1, 2)], [town.fatima, days(3, 4)])
    const records = [listing, ...recordsOf(bookings)]
    expect(statusesOf(town, ...records)).toEqual({ youssef: 'agreed', fatima: 'superseded' })
    const done = bothDone(town, town.youssef, bookings[0]!.refs, 300)
    expect(viewOf([...records, ...done], town.authority).status).toBe('done')
  })
})

describe('a thing that changes hands', () => {
  it('shows when it was given and returned, by whom, with the words sealed to both', () => {
    const town = aTown()
    const listing = lends(town)
    const [booking] = booked(town, listing, [town.youssef, days(5, 7)])
    const { refs, response, agreement } = booking!
    const state = new Uint8Array(8)
    const handovers = [
      town.phone.write('handover/1', { moment: 'given', state }, { refs, at: 300 }),
      town.youssef.write('handover/1', { moment: 'returned', state: null }, { refs, at: 310 }),
      town.fatima.write('handover/1', { moment: 'returned', state: null }, { refs, at: 320 })
    ]
    const [deal] = viewOf([listing, response, agreement, ...handovers], town.authority).deals
    expect(deal?.handovers).toMatchObject([
      { by: accountNamed('anneke'), moment: 'given', state: { sealed: state } },
      { by: accountNamed('youssef'), moment: 'returned', state: null }
    ])
    expect(deal?.status).toBe('agreed')
  })

  it('has changed hands only after an agreement of the owner', () => {
    const town = aTown()
    const listing = lends(town)
    const response = wants(town.youssef, listing, 110, days(5, 7))
    const refs = [listing, response, response]
    const early = town.youssef.write('handover/1', { moment: 'given', state: null }, { refs, at: 300 })
    expect(viewOf([listing, response, early], town.authority).deals[0]?.handovers).toEqual([])
  })
})

describe('how many are taken at once', () => {
  const periods = fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 8 }))
    .map(([from, length]) => ({ from, to: from + length }))

  it('is what counting moment by moment gives', () => {
    fc.assert(
      fc.property(fc.array(periods, { maxLength: 8 }), periods, (taken, within) => {
        const moments = Array.from({ length: within.to - within.from }, (_, i) => within.from + i)
        const counts = moments.map((at) => taken.filter(({ from, to }) => from <= at && at < to).length)
        expect(mostAtOnce(taken, within)).toBe(Math.max(...counts))
      })
    )
  })

  it('counts what is taken for good at every moment', () => {
    const always = { from: -Infinity, to: Infinity }
    expect(mostAtOnce([always, { from: 5, to: 6 }], always)).toBe(2)
    expect(mostAtOnce([always], { from: 5, to: 6 })).toBe(1)
    expect(mostAtOnce([], always)).toBe(0)
  })
})
