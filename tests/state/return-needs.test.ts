import type { AccountId } from '#lib/domain/record.ts'
import type { DealStatus, DealView, ListingView } from '#lib/domain/views.ts'
import { isWaiting, needsOf } from '#lib/state/needs.ts'
import { expect, test } from 'vitest'
import { aListing, aTown, dayMs, start, viewOf } from '../domain/town.ts'

/** Anneke lends her drill to Youssef until the end of the 9th day. */
function aLoan(status: DealStatus = 'agreed') {
  const town = aTown()
  const drill = { ...aListing, kind: 'offer', domain: 'item', terms: 'lend' } as const
  const posted = town.phone.write('listing/1', drill, { at: 100, expires: 90 * dayMs })
  const when = { from: start + 5 * dayMs, to: start + 10 * dayMs }
  const asked = town.youssef.write('response/1', { note: null, when }, { refs: [posted], at: 110 })
  const agreed = town.phone.write('agree/1', { place: null }, { refs: [posted, asked], at: 120 })
  const listing = viewOf([posted, asked, agreed], town.authority)
  return { listing, deal: { ...listing.deals[0]!, status } }
}

function needsAt(day: number, account: AccountId, deal: DealView, listing: ListingView) {
  const isGuest = false
  return needsOf({ account, isGuest }, [], [deal], start + day * dayMs, () => listing)
}

test('who borrows is reminded from the day before, and waits for nobody; who lends only knows', () => {
  const { listing, deal } = aLoan()
  const kindsAt = (day: number, account: AccountId) =>
    needsAt(day, account, deal, listing).map((need) => [need.kind, isWaiting(need)])
  expect(kindsAt(7.9, deal.responder)).toEqual([['agreed', false]])
  expect(kindsAt(8, deal.responder)).toEqual([['bringBack', true]])
  expect(kindsAt(12, deal.responder)).toEqual([['bringBack', true]])
  expect(kindsAt(8, deal.owner)).toEqual([['comesBack', false]])
})

test('what is back needs no reminder', () => {
  const { listing, deal } = aLoan()
  const back = { id: deal.id, by: deal.owner, state: null, clock: { ms: 0, count: 0 }, moment: 'returned' }
  const returned = { ...deal, handovers: [back as DealView['handovers'][number]] }
  expect(needsAt(9, deal.responder, returned, listing).map(({ kind }) => kind)).toEqual(['agreed'])
})

test('both are told for two weeks that the same was promised twice', () => {
  const { listing, deal } = aLoan('superseded')
  for (const account of [deal.owner, deal.responder]) {
    expect(needsAt(1, account, deal, listing).map(({ kind }) => kind)).toEqual(['superseded'])
    expect(needsAt(15, account, deal, listing)).toEqual([])
  }
})
