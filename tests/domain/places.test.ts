import { expiredLately, expiresSoon } from '#lib/domain/expiry.ts'
import { isLoan, isReturnNear, lenderOf, returnDueAt, whereIs } from '#lib/domain/loan.ts'
import { isFree, placesLeft, takenPeriods } from '#lib/domain/places.ts'
import type { DealStatus, DealView, ListingView, Period } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, dayMs, start, viewOf } from './town.ts'

const days = (from: number, to: number): Period => ({ from: start + from * dayMs, to: start + to * dayMs })

function aDeal(status: DealStatus, changes: Partial<DealView> = {}): DealView {
  const town = aTown()
  const listing = town.phone.write('listing/1', aListing, { at: 100, expires: dayMs })
  const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 110 })
  const deal = viewOf([listing, response], town.authority).deals[0]!
  return { ...deal, status, ...changes }
}

function shared(changes: Partial<ListingView>, ...deals: readonly DealView[]) {
  const drill = { kind: 'offer', domain: 'item', terms: 'lend', capacity: 1, details: {} } as const
  return { ...drill, ...changes, deals }
}

describe('what is left', () => {
  it('is what nobody was agreed with; answers and what was one too many take nothing', () => {
    const statuses = ['responded', 'agreed', 'doneByOne', 'done', 'superseded', 'cancelled'] as const
    const deals = statuses.map((status) => aDeal(status))
    expect(placesLeft(shared({ kind: 'request', capacity: 5 }, ...deals))).toBe(2)
    expect(placesLeft(shared({ kind: 'request', capacity: 2 }, ...deals))).toBe(0)
  })

  it('is all of what is booked by the day, and its days are what others have', () => {
    const booked = aDeal('agreed', { when: days(5, 7) })
    const drill = shared({}, booked, aDeal('responded', { when: days(9, 10) }))
    expect(placesLeft(drill)).toBe(1)
    expect([...takenPeriods(drill).values()]).toEqual([days(5, 7)])
    expect(isFree(drill, days(6, 8))).toBe(false)
    expect(isFree(drill, days(7, 8))).toBe(true)
    expect(isFree(drill, days(6, 8), booked.id)).toBe(true)
  })

  it('is free again from when it was brought back, and never was taken when that was before its days', () => {
    const backAt = (ms: number) => {
      const clock = { ms, count: 0 }
      const back = {
        id: aDeal('agreed').id,
        by: accountNamed('youssef'),
        moment: 'returned',
        state: null,
        clock
      } as const
      return shared({}, aDeal('doneByOne', { when: days(5, 9), handovers: [back] }))
    }
    expect(isFree(backAt(start + 6.5 * dayMs), days(7, 8))).toBe(true)
    expect(isFree(backAt(start + 6.5 * dayMs), days(6, 7))).toBe(false)
    expect(takenPeriods(backAt(start + dayMs)).size).toBe(0)
  })
})

describe('an offer for one time', () => {
  const soup = { status: 'open', kind: 'offer', urgency: 'today', expiresAt: start + dayMs } as const
  const details = { when: days(0, 1) }

  it('is over when that is: its owner is not warned, nor asked afterwards', () => {
    expect(expiresSoon({ ...soup, details }, start)).toBe(false)
    expect(expiredLately({ ...soup, details }, start + 2 * dayMs)).toBe(false)
  })

  it('is warned of like any other when it comes back, or is asked for', () => {
    for (const other of [
      { details: { ...details, repeats: 'weekly' } },
      { kind: 'request', details }
    ] as const) {
      expect(expiresSoon({ ...soup, ...other }, start + dayMs - 1)).toBe(true)
      expect(expiredLately({ ...soup, ...other }, start + 2 * dayMs)).toBe(true)
    }
  })
})

describe('lending without days', () => {
  //  Youssef   ├ 1-3 ┤                      Fatima wants it without days, agreed on day 5:
  //  Fatima              5 ├─────────►      nothing in the way; agreed on day 2 it is one too many
  it.each([
    [5, 'agreed'],
    [2, 'superseded']
  ])('agreed on day %d while somebody had it from day 1 to 3 is %s', (day, status) => {
    const town = aTown()
    const drill = { ...aListing, kind: 'offer', domain: 'item', terms: 'lend' } as const
    const listing = town.phone.write('listing/1', drill, { at: 100, expires: 90 * dayMs })
    const refs = [listing]
    const had = town.youssef.write('response/1', { note: null, when: days(1, 3) }, { refs, at: 110 })
    const first = town.phone.write('agree/1', { place: null }, { refs: [listing, had], at: 120 })
    const wish = town.fatima.write('response/1', { note: null }, { refs, at: 130 })
    const at = day * dayMs
    const second = town.phone.write('agree/1', { place: null }, { refs: [listing, wish], at })
    const { deals } = viewOf([listing, had, first, wish, second], town.authority)
    expect(deals.map((deal) => deal.status)).toEqual(['agreed', status])
  })
})

describe('a loan', () => {
  it('is a thing on loan, asked or offered; a room goes nowhere', () => {
    expect(isLoan({ domain: 'item', terms: 'lend' })).toBe(true)
    expect(isLoan({ domain: null, terms: 'lend' })).toBe(true)
    expect(isLoan({ domain: 'space', terms: 'lend' })).toBe(false)
    expect(isLoan({ domain: 'item', terms: 'gift' })).toBe(false)
  })

  it('is lent by who offers it, or by who answers a request for it', () => {
    const deal = aDeal('agreed')
    expect(lenderOf(deal, { kind: 'offer' })).toBe(accountNamed('anneke'))
    expect(lenderOf(deal, { kind: 'request' })).toBe(accountNamed('youssef'))
  })

  it('is due at the end of the days agreed for it, else of those it was asked for, until it is back', () => {
    const listing = shared({ details: { when: days(1, 3) } })
    const handover = { id: aDeal('agreed').id, by: accountNamed('anneke'), state: null }
    const at = { clock: { ms: 0, count: 0 } }
    const given = { ...handover, ...at, moment: 'given' } as const
    const returned = { ...handover, ...at, moment: 'returned' } as const
    expect(returnDueAt(aDeal('agreed', { when: days(5, 7) }), listing)).toBe(start + 7 * dayMs)
    expect(returnDueAt(aDeal('doneByOne', { handovers: [given] }), listing)).toBe(start + 3 * dayMs)
    expect(returnDueAt(aDeal('agreed', { handovers: [given, returned] }), listing)).toBeNull()
    expect(returnDueAt(aDeal('done'), listing)).toBeNull()
    expect(returnDueAt(aDeal('agreed'), shared({}))).toBeNull()
    expect([[], [given], [given, returned]].map((handovers) => whereIs({ handovers }))).toEqual([
      'here',
      'away',
      'back'
    ])
  })

  it('is remembered from the day before its last day, and two weeks after', () => {
    const due = start + 10 * dayMs
    const near = [7.9, 8, 10, 23.9, 24].map((day) => isReturnNear(due, start + day * dayMs))
    expect(near).toEqual([false, true, true, true, false])
  })
})
