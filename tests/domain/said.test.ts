import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import {
  accountNamed,
  aListing,
  aTown,
  bytesOf,
  dayMs,
  start,
  viewOf,
  type Phone,
  type Town
} from './town.ts'

const [forOne, forSome, forOthers] = ['one', 'some', 'others'].map((label) => bytesOf(label)) as [
  Uint8Array,
  Uint8Array,
  Uint8Array
]

function asks({ phone }: Town, visibility: 'person' | 'trusted' = 'person') {
  const body = { kind: 'request', capacity: 2, visibility, sealed: forOne } as const
  return phone.write('ask/1', body, { at: 100, expires: dayMs })
}

function trusts(by: Phone, ask: StoepRecord, at: number, sealed = forSome) {
  return by.write('widen/1', { visibility: 'trusted', sealed }, { refs: [ask], at })
}

function opens(by: Phone, ask: StoepRecord, at: number, changes: Partial<typeof aListing> = {}) {
  const listing = { ...aListing, capacity: 2, ...changes }
  return by.write('widen/1', { visibility: 'neighbourhood', listing }, { refs: [ask], at })
}

describe('an ask', () => {
  it('shows others that it was asked and for how many, and nothing of what', () => {
    const town = aTown()
    const ask = asks(town)
    expect(viewOf([ask], town.authority)).toEqual({
      id: ask.id,
      owner: accountNamed('anneke'),
      kind: 'request',
      visibility: 'person',
      sealed: { id: ask.id, by: accountNamed('anneke'), clock: ask.clock, sealed: forOne },
      domain: null,
      text: '',
      urgency: 'anytime',
      area: null,
      terms: 'gift',
      capacity: 2,
      details: {},
      postedAt: start + 100,
      expiresAt: start + dayMs,
      status: 'open',
      deals: []
    })
  })

  it('goes up the ladder: one person, those one trusts, the neighbourhood', () => {
    //  phone    ask (person) ── widen (trusted) ── widen (neighbourhood)
    const town = aTown()
    const ask = asks(town)
    const trusted = trusts(town.phone, ask, 110)
    const open = opens(town.phone, ask, 120)
    expect(viewOf([ask], town.authority).visibility).toBe('person')
    expect(viewOf([ask, trusted], town.authority)).toMatchObject({
      visibility: 'trusted',
      text: '',
      sealed: { id: trusted.id, sealed: forSome }
    })
    expect(viewOf([ask, trusted, open], town.authority)).toMatchObject({
      ...aListing,
      capacity: 2,
      visibility: 'neighbourhood',
      sealed: null
    })
  })

  it('may skip a rung', () => {
    const town = aTown()
    const ask = asks(town)
    expect(viewOf([opens(town.phone, ask, 110), ask], town.authority).visibility).toBe('neighbourhood')
  })

  it('stays as wide as it has been, whatever comes after', () => {
    //  phone    ask ── widen (neighbourhood, 120) ──╮
    //  tablet   ask ────── widen (trusted, 130) ────┴─►  for the neighbourhood: the widest counts
    const town = aTown()
    const ask = asks(town)
    const records = [ask, opens(town.phone, ask, 120), trusts(town.tablet, ask, 130)]
    expect(viewOf(records, town.authority)).toMatchObject({ visibility: 'neighbourhood', sealed: null })
  })

  it('says what the latest of the widest says', () => {
    const town = aTown()
    const ask = asks(town, 'trusted')
    const first = trusts(town.tablet, ask, 130, forOthers)
    const last = trusts(town.phone, ask, 140)
    expect(viewOf([last, ask, first], town.authority).sealed?.sealed).toEqual(forSome)
    const open = opens(town.phone, ask, 150, { text: 'Wie helpt?' })
    const better = opens(town.tablet, ask, 160, { text: 'Wie helpt met tillen?' })
    expect(viewOf([better, open, last, ask], town.authority).text).toBe('Wie helpt met tillen?')
  })

  it('is widened by nobody but its owner', () => {
    const town = aTown()
    const ask = asks(town)
    const meddling = [opens(town.youssef, ask, 110), trusts(town.fatima, ask, 120)]
    expect(viewOf([ask, ...meddling], town.authority)).toMatchObject({
      visibility: 'person',
      sealed: { sealed: forOne }
    })
  })

  it('is answered, agreed and filled like any listing, also before it is widened', () => {
    const town = aTown()
    const ask = asks(town)
    const response = town.youssef.write('response/1', { note: null }, { refs: [ask], at: 110 })
    const agreement = town.phone.write('agree/1', { place: null }, { refs: [ask, response], at: 120 })
    const open = opens(town.phone, ask, 130, { capacity: 1 })
    const before = viewOf([ask, response, agreement], town.authority)
    expect(before).toMatchObject({ status: 'open', deals: [{ status: 'agreed' }] })
    const after = viewOf([ask, response, agreement, open], town.authority)
    expect(after).toMatchObject({ status: 'filled', deals: [{ id: response.id, status: 'agreed' }] })
  })

  it('never becomes an offer: hours that were signed for keep their direction', () => {
    //  Anneke    ask (request) ── agree ── 60 minutes ─────────── widen (offer) ──╮
    //  Youssef   answer ───────────────────────────── accept ─────────────────────┴─►  still Anneke to Youssef
    const town = aTown()
    const ask = asks(town)
    const response = town.youssef.write('response/1', { note: null }, { refs: [ask], at: 110 })
    const agreement = town.phone.write('agree/1', { place: null }, { refs: [ask, response], at: 120 })
    const transfer = town.phone.write(
      'hours-transfer/1',
      { minutes: 60, reverses: null },
      { refs: [ask, response, agreement], at: 130, expires: dayMs }
    )
    const accept = town.youssef.write('hours-accept/1', {}, { refs: [ask, response, transfer], at: 140 })
    const turned = opens(town.phone, ask, 150, { kind: 'offer' })
    const view = viewOf([ask, response, agreement, transfer, accept, turned], town.authority)
    expect(view).toMatchObject({ kind: 'request', visibility: 'person' })
    expect(view.deals[0]?.transfers).toMatchObject([
      { from: accountNamed('anneke'), to: accountNamed('youssef'), status: 'accepted' }
    ])
  })
})

describe('a listing', () => {
  it('says beside its sentence what its owner said, and has no key for the rest', () => {
    const town = aTown()
    const details = {
      when: { from: start, to: start + dayMs },
      repeats: 'weekly',
      route: { from: 'De Pijp', to: 'AMC' },
      allergens: ['egg', 'milk'],
      delegation: { name: 'Mevrouw De Wit', consent: 'spoken' }
    } as const
    const post = (body: typeof aListing) => town.phone.write('listing/1', body, { at: 100, expires: dayMs })
    const all = post({ ...aListing, ...details, allergens: ['egg', 'milk'] })
    expect(viewOf([all], town.authority).details).toEqual(details)
    const one = post({ ...aListing, repeats: 'monthly' })
    expect(Object.entries(viewOf([one], town.authority).details)).toEqual([['repeats', 'monthly']])
  })

  it('cannot be widened: it is for the neighbourhood already', () => {
    const town = aTown()
    const listing = town.phone.write('listing/1', aListing, { at: 100, expires: dayMs })
    const widened = [trusts(town.phone, listing, 110), opens(town.phone, listing, 120, { text: 'Anders' })]
    expect(viewOf([listing, ...widened], town.authority)).toMatchObject({
      text: aListing.text,
      visibility: 'neighbourhood',
      sealed: null
    })
  })
})
