import { expect, it } from 'vitest'
import { foldAuthority } from '#lib/domain/authority.ts'
import { aListing, aTown, dayMs, doorKey, joinBody, Phone, viewOf } from './town.ts'

/** A whole deal between Anneke and somebody who came in by an invite that was or was not handed over in person. */
function dealWith(met: boolean) {
  const { phone, genesis, records } = aTown()
  const newcomer = new Phone('sem')
  newcomer.neighbourhood = genesis.id
  const invite = phone.write('invite/1', { key: doorKey, uses: 1, met }, { expires: 14 * dayMs })
  const join = newcomer.write('join/1', joinBody('sem'), { refs: [invite], at: 6 })
  const listing = phone.write('listing/1', aListing, { expires: dayMs, at: 7 })
  const response = newcomer.write('response/1', { note: null }, { refs: [listing], at: 8 })
  const agree = phone.write('agree/1', { place: null }, { refs: [listing, response], at: 9 })
  const refs = [listing, response, agree]
  const rest = [phone, newcomer].flatMap((each) => [
    each.write('done/1', { outcome: 'done' }, { refs, at: 10 }),
    each.write('review/1', { outcome: 'good', text: 'Fijn' }, { refs, at: 11 })
  ])
  const all = [...records, invite, join, listing, response, agree, ...rest]
  return viewOf(all, foldAuthority(all)).deals[0]
}

it('counts the review of a neighbour who was met in person', () => {
  expect(dealWith(true)?.reviews).toHaveLength(2)
})

it('does not count the review of a guest, and keeps that of the other side', () => {
  const deal = dealWith(false)
  expect(deal?.status).toBe('done')
  expect(deal?.reviews.map(({ by }) => by)).toEqual([deal?.owner])
})
