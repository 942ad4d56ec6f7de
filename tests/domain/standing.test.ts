import { helpIn, helpsOn, standingOf } from '#lib/domain/standing.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { DealStatus, DealView, ListingKind } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed } from './town.ts'

const [anneke, youssef, fatima] = ['anneke', 'youssef', 'fatima'].map(accountNamed) as [
  AccountId,
  AccountId,
  AccountId
]

function listingWith(kind: ListingKind, owner: AccountId, responder: AccountId, status: DealStatus = 'done') {
  return { id: 'listing' as RecordId, kind, deals: [{ owner, responder, status } as DealView] }
}

describe('who helped whom', () => {
  it('is the responder on a request and the owner on an offer', () => {
    expect(helpIn('request', { owner: anneke, responder: youssef })).toEqual({
      helper: youssef,
      helped: anneke
    })
    expect(helpIn('offer', { owner: anneke, responder: youssef })).toEqual({
      helper: anneke,
      helped: youssef
    })
  })

  it('counts different neighbours, not deals', () => {
    const listings = [
      listingWith('request', anneke, youssef),
      listingWith('request', anneke, youssef),
      listingWith('offer', youssef, fatima),
      listingWith('request', youssef, anneke)
    ]
    expect(standingOf(youssef, listings.flatMap(helpsOn))).toEqual({ helped: 2, wasHelpedBy: 1 })
    expect(standingOf(anneke, listings.flatMap(helpsOn))).toEqual({ helped: 1, wasHelpedBy: 1 })
  })

  it('counts only what both sides marked done', () => {
    const listings = (['agreed', 'doneByOne', 'cancelled', 'superseded'] as const).map((status) =>
      listingWith('request', anneke, youssef, status)
    )
    expect(standingOf(youssef, listings.flatMap(helpsOn))).toEqual({ helped: 0, wasHelpedBy: 0 })
  })
})
