import { projectListing } from '#lib/domain/listing.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, bytesOf, dayMs, start, viewOf, Phone, type Town } from './town.ts'

const done = { outcome: 'done' } as const

function asked(town: Town, capacity = 1) {
  return town.phone.write('listing/1', { ...aListing, capacity }, { at: 100, expires: dayMs })
}

function answered(by: Phone, listing: StoepRecord, at: number) {
  return by.write('response/1', { note: null }, { refs: [listing], at })
}

function agreed(by: Phone, listing: StoepRecord, response: StoepRecord, at: number) {
  return by.write('agree/1', { place: null }, { refs: [listing, response], at })
}

function bothDone(town: Town, by: Phone, refs: readonly StoepRecord[], at: number) {
  return [town.tablet.write('done/1', done, { refs, at }), by.write('done/1', done, { refs, at: at + 1 })]
}

const statusesOf = (records: readonly StoepRecord[], town: Town) =>
  Object.fromEntries(
    viewOf(records, town.authority).deals.map(({ responder, status }) => [responder, status])
  )

const [youssefs, fatimas] = [accountNamed('youssef'), accountNamed('fatima')]

describe('a listing', () => {
  it('shows what its owner posted', () => {
    const town = aTown()
    const listing = asked(town)
    expect(viewOf([listing], town.authority)).toEqual({
      ...aListing,
      id: listing.id,
      owner: accountNamed('anneke'),
      visibility: 'neighbourhood',
      sealed: null,
      details: {},
      postedAt: start + 100,
      expiresAt: start + dayMs,
      status: 'open',
      deals: []
    })
  })

  it('is nothing while it is not here, or while its author is a stranger', () => {
    const town = aTown()
    const listing = asked(town)
    expect(projectListing([], town.authority)).toBe(null)
    expect(projectListing([answered(town.youssef, listing, 101)], town.authority)).toBe(null)
    expect(projectListing([listing], { ...town.authority, devices: new Map() })).toBe(null)
  })

  it('stands as long as its owner last renewed it, from either device', () => {
    const town = aTown()
    const listing = asked(town)
    const renewals = [
      town.phone.write('renew/1', {}, { refs: [listing], at: 200, expires: 5 * dayMs }),
      town.tablet.write('renew/1', {}, { refs: [listing], at: 300, expires: 3 * dayMs }),
      town.youssef.write('renew/1', {}, { refs: [listing], at: 400, expires: 9 * dayMs })
    ]
    expect(viewOf([listing, ...renewals], town.authority).expiresAt).toBe(start + 3 * dayMs)
  })

  it('is closed by its owner alone, for the first reason given', () => {
    const town = aTown()
    const listing = asked(town)
    const meddling = town.youssef.write('close/1', { reason: 'done' }, { refs: [listing], at: 150 })
    const first = town.tablet.write('close/1', { reason: 'noLonger' }, { refs: [listing], at: 200 })
    const second = town.phone.write('close/1', { reason: 'done' }, { refs: [listing], at: 300 })
    expect(viewOf([listing, meddling], town.authority).status).toBe('open')
    expect(viewOf([second, listing, first, meddling], town.authority).status).toBe('closed')
    expect(viewOf([listing, second], town.authority).status).toBe('done')
  })

  it('is filled when all there is has been agreed, and done when all of that is done', () => {
    const town = aTown()
    const listing = asked(town, 2)
    const responses = [answered(town.youssef, listing, 110), answered(town.fatima, listing, 111)] as const
    const first = agreed(town.phone, listing, responses[0], 120)
    const second = agreed(town.phone, listing, responses[1], 121)
    const one = [listing, ...responses, first]
    const two = [...one, second, ...bothDone(town, town.youssef, [listing, responses[0], first], 130)]
    const all = [...two, ...bothDone(town, town.fatima, [listing, responses[1], second], 140)]
    expect(viewOf(one, town.authority).status).toBe('open')
    expect(viewOf([...one, second], town.authority).status).toBe('filled')
    expect(viewOf(two, town.authority).status).toBe('filled')
    expect(viewOf(all, town.authority).status).toBe('done')
  })

  it('is open again when an agreed deal is cancelled', () => {
    const town = aTown()
    const listing = asked(town)
    const response = answered(town.youssef, listing, 110)
    const agreement = agreed(town.phone, listing, response, 120)
    const refs = [listing, response, agreement]
    const cancel = town.youssef.write('cancel/1', { outcome: 'cancelled' }, { refs, at: 130 })
    expect(viewOf([listing, response, agreement], town.authority).status).toBe('filled')
    expect(viewOf([listing, response, agreement, cancel], town.authority).status).toBe('open')
  })

  it('takes no answer of its own owner and none of a stranger', () => {
    const town = aTown()
    const listing = asked(town)
    const own = answered(town.tablet, listing, 110)
    const stranger = answered(town.youssef, listing, 111)
    const devices = new Map([...town.authority.devices].filter(([device]) => device !== town.youssef.device))
    expect(viewOf([listing, own, stranger], { ...town.authority, devices }).deals).toEqual([])
  })

  it('keeps the sealed place of the agreement and the sealed note of the answer', () => {
    const town = aTown()
    const listing = asked(town)
    const response = town.youssef.write(
      'response/1',
      { note: bytesOf('ik kom') },
      { refs: [listing], at: 110 }
    )
    const place = bytesOf('Egelantiersgracht 5')
    const agreement = town.phone.write('agree/1', { place }, { refs: [listing, response], at: 120 })
    const [deal] = viewOf([listing, response, agreement], town.authority).deals
    expect(deal?.note).toMatchObject({ id: response.id, by: youssefs, sealed: bytesOf('ik kom') })
    expect(deal?.place).toMatchObject({ id: agreement.id, by: accountNamed('anneke'), sealed: place })
  })

  it('orders by nothing a stranger wrote, because that is not here on every device', () => {
    const town = aTown()
    const listing = asked(town)
    const fromStranger = answered(new Phone('stranger'), listing, 500)
    const toStranger = town.phone.write('renew/1', {}, { refs: [listing], at: 200, expires: 2 * dayMs })
    const later = town.tablet.write('renew/1', {}, { refs: [listing], at: 300, expires: 3 * dayMs })
    const builtOn = { ...toStranger, prev: fromStranger.id }
    expect(viewOf([listing, fromStranger, builtOn, later], town.authority).expiresAt).toBe(start + 3 * dayMs)
  })

  it('takes nothing that acts on another listing', () => {
    const town = aTown()
    const [listing, other] = [asked(town), asked(town)]
    const close = town.phone.write('close/1', { reason: 'done' }, { refs: [other], at: 110 })
    const answer = answered(town.youssef, other, 111)
    expect(viewOf([listing, close, answer], town.authority)).toMatchObject({ status: 'open', deals: [] })
  })

  it('folds nothing from a type it does not know or a body that does not fit', () => {
    const town = aTown()
    const listing = asked(town)
    const response = answered(town.youssef, listing, 110)
    const strange = { ...response, id: town.genesis.id, type: 'response/2' } as StoepRecord
    const bad = { ...response, id: town.genesis.id, body: { note: 'open and bloot' } } as StoepRecord
    expect(viewOf([listing, strange, bad], town.authority).deals).toEqual([])
  })
})

describe('two answers of one neighbour', () => {
  it('are one deal while the first is live, and what is said of the second counts for it', () => {
    //  Youssef's phone    answer 1 ───────────────────╮
    //  Youssef's tablet   answer 2 ("ik kom") ── agree ┴─►  one deal, agreed, with both his words
    const town = aTown()
    const listing = asked(town)
    const first = answered(town.youssef, listing, 110)
    const second = town.youssef.write('response/1', { note: bytesOf('ik kom') }, { refs: [listing], at: 111 })
    const agreement = agreed(town.phone, listing, second, 120)
    const { deals } = viewOf([listing, second, agreement, first], town.authority)
    expect(deals).toMatchObject([{ id: first.id, status: 'agreed', messages: [{ id: second.id }] }])
  })

  it('are two deals when the first was withdrawn before the second', () => {
    const town = aTown()
    const listing = asked(town)
    const first = answered(town.youssef, listing, 110)
    const withdrawal = town.youssef.write('withdraw/1', {}, { refs: [listing, first], at: 111 })
    const second = answered(town.youssef, listing, 112)
    const { deals } = viewOf([second, withdrawal, first, listing], town.authority)
    expect(deals.map(({ id, status }) => [id, status])).toEqual([
      [first.id, 'withdrawn'],
      [second.id, 'responded']
    ])
  })

  it('do not come back when the one deal is withdrawn', () => {
    const town = aTown()
    const listing = asked(town)
    const answers = [answered(town.youssef, listing, 110), answered(town.youssef, listing, 111)] as const
    const withdrawal = town.youssef.write('withdraw/1', {}, { refs: [listing, answers[0]], at: 112 })
    const { deals } = viewOf([listing, ...answers, withdrawal], town.authority)
    expect(deals.map(({ status }) => status)).toEqual(['withdrawn'])
  })
})

describe('more agreements than there is, made on the owner’s two offline devices', () => {
  function crossed() {
    const town = aTown()
    const listing = asked(town)
    const toYoussef = answered(town.youssef, listing, 110)
    const toFatima = answered(town.fatima, listing, 111)
    const onPhone = agreed(town.phone, listing, toYoussef, 120)
    const onTablet = agreed(town.tablet, listing, toFatima, 121)
    return {
      town,
      listing,
      toYoussef,
      toFatima,
      onPhone,
      onTablet,
      all: [listing, toYoussef, toFatima, onPhone, onTablet]
    }
  }

  it('keeps the earlier agreement when two devices agree offline, and the other is superseded', () => {
    //  phone    listing ── agree Youssef(120) ─────────────╮
    //  tablet   listing ───────────── agree Fatima(121) ───┴─►  Youssef agreed, Fatima superseded
    const { town, all } = crossed()
    expect(statusesOf(all, town)).toEqual({ [youssefs]: 'agreed', [fatimas]: 'superseded' })
    expect(viewOf(all, town.authority).status).toBe('filled')
  })

  it('goes by which agreement was first, not by who answered first', () => {
    const { town, listing, toYoussef, toFatima } = crossed()
    const later = agreed(town.phone, listing, toYoussef, 150)
    const earlier = agreed(town.tablet, listing, toFatima, 140)
    const records = [listing, toYoussef, toFatima, later, earlier]
    expect(statusesOf(records, town)).toEqual({ [youssefs]: 'superseded', [fatimas]: 'agreed' })
  })

  it('never supersedes what both sides have done, however late it was agreed', () => {
    //  phone    listing ── agree Youssef(120) ─────────────────────────────╮
    //  tablet   listing ───────────── agree Fatima(121) ── done ── done ───┴─►  Fatima done, Youssef superseded
    const { town, listing, toFatima, onTablet, all } = crossed()
    const both = [...all, ...bothDone(town, town.fatima, [listing, toFatima, onTablet], 130)]
    expect(statusesOf(both, town)).toEqual({ [youssefs]: 'superseded', [fatimas]: 'done' })
    expect(viewOf(both, town.authority).status).toBe('done')
  })

  it('leaves both done when both were done', () => {
    const { town, listing, toYoussef, toFatima, onPhone, onTablet, all } = crossed()
    const records = [
      ...all,
      ...bothDone(town, town.fatima, [listing, toFatima, onTablet], 130),
      ...bothDone(town, town.youssef, [listing, toYoussef, onPhone], 140)
    ]
    expect(statusesOf(records, town)).toEqual({ [youssefs]: 'done', [fatimas]: 'done' })
  })

  it('goes by order while only one side has marked the later one done', () => {
    const { town, listing, toFatima, onTablet, all } = crossed()
    const one = town.fatima.write('done/1', done, { refs: [listing, toFatima, onTablet], at: 130 })
    expect(statusesOf([...all, one], town)).toEqual({ [youssefs]: 'agreed', [fatimas]: 'superseded' })
  })

  it('lets the superseded one stand again when the other is cancelled', () => {
    const { town, listing, toYoussef, onPhone, all } = crossed()
    const refs = [listing, toYoussef, onPhone]
    const cancel = town.youssef.write('cancel/1', { outcome: 'cancelled' }, { refs, at: 130 })
    expect(statusesOf([...all, cancel], town)).toEqual({ [youssefs]: 'cancelled', [fatimas]: 'agreed' })
  })

  it('agrees once with one neighbour both devices agreed with, and keeps the place either sent', () => {
    //  phone    listing ── agree Youssef ───────────────────────╮
    //  tablet   listing ────── agree Youssef, with the place ───┴─►  one deal, and done may name either
    const town = aTown()
    const listing = asked(town)
    const response = answered(town.youssef, listing, 110)
    const onPhone = agreed(town.phone, listing, response, 120)
    const place = bytesOf('Egelantiersgracht 5')
    const onTablet = town.tablet.write('agree/1', { place }, { refs: [listing, response], at: 121 })
    const doneByYoussef = town.youssef.write('done/1', done, { refs: [listing, response, onTablet], at: 130 })
    const [deal] = viewOf([doneByYoussef, onTablet, onPhone, response, listing], town.authority).deals
    expect(deal).toMatchObject({ status: 'doneByOne', doneBy: [youssefs], place: { sealed: place } })
    expect(deal?.steps.map(({ type }) => type)).toEqual(['response/1', 'agree/1', 'done/1'])
  })

  it('keeps the place that was sent first when both devices sent one', () => {
    const town = aTown()
    const listing = asked(town)
    const response = answered(town.youssef, listing, 110)
    const refs = [listing, response]
    const onPhone = town.phone.write('agree/1', { place: bytesOf('thuis') }, { refs, at: 120 })
    const onTablet = town.tablet.write('agree/1', { place: bytesOf('om de hoek') }, { refs, at: 121 })
    const [deal] = viewOf([onTablet, onPhone, response, listing], town.authority).deals
    expect(deal?.place?.id).toBe(onPhone.id)
  })
})

describe('a withdrawal and an agreement made at the same time', () => {
  it.each([
    { agreedAt: 120, withdrawnAt: 130 },
    { agreedAt: 130, withdrawnAt: 120 }
  ])(
    'end withdrawn, whoever has the earlier clock ($agreedAt, $withdrawnAt)',
    ({ agreedAt, withdrawnAt }) => {
      //  Anneke    listing ─────────── agree ───╮
      //  Youssef   answer ── withdraw ──────────┴─►  withdrawn
      const town = aTown()
      const listing = asked(town)
      const response = answered(town.youssef, listing, 110)
      const agreement = agreed(town.phone, listing, response, agreedAt)
      const withdrawal = town.youssef.write('withdraw/1', {}, { refs: [listing, response], at: withdrawnAt })
      const records = [listing, response, agreement, withdrawal]
      expect(statusesOf(records, town)).toEqual({ [youssefs]: 'withdrawn' })
      expect(viewOf(records, town.authority).status).toBe('open')
    }
  )
})
