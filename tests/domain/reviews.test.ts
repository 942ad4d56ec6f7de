import { describe, expect, it } from 'vitest'
import { bytesToReview, reviewHash, reviewToBytes, type SaltedReview } from '#lib/domain/review-seal.ts'
import { mayOpenReview, openAloneMs } from '#lib/domain/review-turn.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { DealView } from '#lib/domain/views.ts'
import { accountNamed, aListing, aTown, bytesOf, dayMs, start, viewOf, type Phone } from './town.ts'

const kind: SaltedReview = { salt: bytesOf('salt a'), outcome: 'good', text: 'Heel fijn geholpen' }
const unkind: SaltedReview = { salt: bytesOf('salt b'), outcome: 'bad', text: 'Kwam te laat' }

/** A deal between Anneke (owner) and Youssef that both marked done. */
function finished() {
  const town = aTown()
  const listing = town.phone.write('listing/1', aListing, { at: 100, expires: 40 * dayMs })
  const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 110 })
  const agree = town.phone.write('agree/1', { place: null }, { refs: [listing, response], at: 120 })
  const on = [listing, response, agree]
  const done = [town.phone, town.youssef].map((phone) =>
    phone.write('done/1', { outcome: 'done' }, { refs: on, at: 130 })
  )
  const all = [...on, ...done]
  return {
    ...town,
    on,
    commit: (by: Phone, review: SaltedReview, at: number) =>
      by.write('review-commit/1', { hash: reviewHash(review), own: bytesOf('own') }, { refs: on, at }),
    reveal: (by: Phone, commit: StoepRecord, review: SaltedReview, at: number) =>
      by.write('review-reveal/1', { ...review }, { refs: [...on, commit], at }),
    dealAfter: (...said: readonly StoepRecord[]) =>
      viewOf([...said].reverse().concat(all), town.authority).deals[0] as DealView
  }
}

const anneke = accountNamed('anneke')
const youssef = accountNamed('youssef')

describe('a sealed review', () => {
  it('comes back from its bytes, and nothing else does', () => {
    expect(bytesToReview(reviewToBytes(kind))).toEqual(kind)
    expect(bytesToReview(reviewToBytes(kind).subarray(1))).toBeNull()
    expect(bytesToReview(new Uint8Array())).toBeNull()
  })

  it('shows that it was written and not what it says', () => {
    const { commit, dealAfter, phone } = finished()
    const deal = dealAfter(commit(phone, kind, 200))
    expect(deal.reviews).toEqual([])
    expect(deal.sealedReviews).toMatchObject([{ by: anneke, isOpen: false }])
  })

  it('counts once it is opened as it was written', () => {
    const { commit, reveal, dealAfter, phone } = finished()
    const sealed = commit(phone, kind, 200)
    const open = reveal(phone, sealed, kind, 300)
    expect(dealAfter(sealed, open)).toMatchObject({
      reviews: [{ by: anneke, outcome: 'good', text: kind.text, isReply: false }],
      sealedReviews: [{ isOpen: true }]
    })
  })

  it('does not count when it is opened as something else, or by the other', () => {
    const { commit, reveal, dealAfter, phone, youssef: other } = finished()
    const sealed = commit(phone, kind, 200)
    const changed = reveal(phone, sealed, { ...kind, outcome: 'bad' }, 300)
    const stolen = reveal(other, sealed, kind, 310)
    expect(dealAfter(sealed, changed, stolen).reviews).toEqual([])
  })

  it('is the first of its side: one written later changes nothing', () => {
    const { commit, reveal, dealAfter, phone } = finished()
    const first = commit(phone, kind, 200)
    const second = commit(phone, unkind, 210)
    const deal = dealAfter(first, second, reveal(phone, second, unkind, 300), reveal(phone, first, kind, 310))
    expect(deal.reviews.map(({ outcome }) => outcome)).toEqual(['good'])
  })

  it('does not count beside an open one of the same side from before', () => {
    const { commit, reveal, dealAfter, phone, on } = finished()
    const open = phone.write('review/1', { outcome: 'okay', text: '' }, { refs: on, at: 150 })
    const sealed = commit(phone, kind, 200)
    const deal = dealAfter(open, sealed, reveal(phone, sealed, kind, 300))
    expect(deal.reviews.map(({ outcome }) => outcome)).toEqual(['okay'])
  })
})

describe('a reply', () => {
  it('is what is written after the other was opened because of long silence', () => {
    const { commit, reveal, dealAfter, phone, youssef: other } = finished()
    const hers = commit(phone, kind, 200)
    const opened = reveal(phone, hers, kind, 200 + openAloneMs)
    const his = commit(other, unkind, 300 + openAloneMs)
    const deal = dealAfter(hers, opened, his, reveal(other, his, unkind, 400 + openAloneMs))
    expect(deal.reviews.map(({ by, isReply }) => [by, isReply])).toEqual([
      [anneke, false],
      [youssef, true]
    ])
  })

  it('is not what follows on a review opened too early: nobody silences the other that way', () => {
    const { commit, reveal, dealAfter, phone, youssef: other } = finished()
    const hers = commit(phone, kind, 200)
    const tooEarly = reveal(phone, hers, kind, 201)
    const his = commit(other, unkind, 300)
    const deal = dealAfter(hers, tooEarly, his, reveal(other, his, unkind, 400))
    expect(deal.reviews.map(({ isReply }) => isReply)).toEqual([false, false])
  })

  it('is not what was written before a reveal whose clock was set forward', () => {
    const { commit, reveal, dealAfter, phone, youssef: other } = finished()
    const hers = commit(phone, kind, 200)
    const future = reveal(phone, hers, kind, 200 + openAloneMs)
    const his = commit(other, unkind, 300)
    const deal = dealAfter(hers, future, his, reveal(other, his, unkind, 400))
    expect(deal.reviews.every(({ isReply }) => !isReply)).toBe(true)
  })
})

describe('opening my own', () => {
  it('waits for the other side, and no longer than two weeks', () => {
    const { commit, dealAfter, phone, youssef: other } = finished()
    const hers = commit(phone, kind, 200)
    const alone = dealAfter(hers)
    expect(mayOpenReview(alone, anneke, start + 200 + openAloneMs - 1)).toBeNull()
    expect(mayOpenReview(alone, anneke, start + 200 + openAloneMs)?.id).toBe(hers.id)
    expect(mayOpenReview(alone, youssef, start + 200 + openAloneMs)).toBeNull()
    const both = dealAfter(hers, commit(other, unkind, 210))
    expect(mayOpenReview(both, anneke, start + 220)?.id).toBe(hers.id)
  })

  it('happens once', () => {
    const { commit, reveal, dealAfter, phone } = finished()
    const hers = commit(phone, kind, 200)
    const deal = dealAfter(hers, reveal(phone, hers, kind, 300))
    expect(mayOpenReview(deal, anneke, start + 2 * openAloneMs)).toBeNull()
  })
})
