import { respond } from '#lib/actions/respond.ts'
import {
  declineRing,
  finishRing,
  proposeRing,
  sendRingMessage,
  signRing,
  type RingInput
} from '#lib/actions/swap-ring.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { describe, expect, it } from 'vitest'
import { aRing, byId, giftsRound, listingOf, people } from '../domain/rings.ts'
import { dayMs, start } from '../domain/town.ts'
import { deskOf, nowMs, sealedBytes } from './desk.ts'

const [anneke, youssef, fatima] = people
const three = [anneke, youssef, fatima]
const { gifts, listings } = giftsRound(three)
const here: Omit<RingInput, 'gifts'> = { listings: byId(listings), rings: [] }
const ring = aRing(three)
const binding: SwapRingView = { ...ring, status: 'binding', signedBy: three }

async function kindOf(writing: Promise<Result<unknown, Refusal>>): Promise<string> {
  const result = await writing
  return result.ok ? 'written' : result.refusal.kind
}

describe('proposing a swap ring', () => {
  it('says who gives what, until when it can be signed, and to nobody else what was said in the listings', async () => {
    const desk = deskOf('anneke')
    expect(await kindOf(proposeRing(desk, { gifts, ...here }, nowMs))).toBe('written')
    const inBytes = gifts.map(({ giver, offer, request }) => ({
      giver: textToBytes(giver),
      offer: offer && textToBytes(offer),
      request: request && textToBytes(request)
    }))
    expect(desk.drafts).toEqual([
      { type: 'swap-ring/1', refs: [], expiresAt: nowMs + 14 * dayMs, body: { gifts: inBytes } }
    ])
  })

  it('is for those in it', async () => {
    expect(await kindOf(proposeRing(deskOf('bram'), { gifts, ...here }, nowMs))).toBe('notYours')
  })

  it('is refused with a listing that is gone, that another ring holds, or that does not fit', async () => {
    const propose = (change: Partial<RingInput>) =>
      kindOf(proposeRing(deskOf('anneke'), { gifts, ...here, ...change }, nowMs))
    const [first, ...others] = listings
    expect(await propose({ listings: byId([{ ...first!, status: 'filled' }, ...others]) })).toBe('taken')
    expect(await propose({ rings: [binding] })).toBe('taken')
    expect(await propose({ listings: byId([{ ...first!, kind: 'request' }, ...others]) })).toBe('noRing')
    const five = giftsRound([...people, 'karim' as AccountId])
    expect(
      await kindOf(
        proposeRing(deskOf('anneke'), { gifts: five.gifts, listings: byId(five.listings), rings: [] }, nowMs)
      )
    ).toBe('noRing')
  })
})

describe('signing a swap ring', () => {
  const sign = (name: string, change: Partial<SwapRingView> = {}, around = {}, at = nowMs) =>
    kindOf(signRing(deskOf(name), { ring: { ...ring, ...change }, ...here, ...around }, at))

  it('is for each of the others in it, once, in time', async () => {
    const desk = deskOf('youssef')
    expect(await kindOf(signRing(desk, { ring, ...here }, nowMs))).toBe('written')
    expect(desk.drafts).toEqual([{ type: 'swap-sign/1', refs: [ring.id], expiresAt: null, body: {} }])
    expect(await sign('anneke')).toBe('alreadyResponded')
    expect(await sign('bram')).toBe('notYours')
    expect(await sign('youssef', {}, {}, ring.expiresAt)).toBe('expired')
  })

  it('is over once it binds, is void, or lost a listing to another ring', async () => {
    for (const status of ['binding', 'done', 'void', 'superseded'] as const)
      expect(await sign('youssef', { status })).toBe('dealMovedOn')
  })

  it('is refused once a listing in it was filled, closed, ran out or went into another ring', async () => {
    const [first, ...others] = listings
    for (const status of ['filled', 'closed', 'done'] as const)
      expect(await sign('youssef', {}, { listings: byId([{ ...first!, status }, ...others]) })).toBe('taken')
    const over = listings.map((listing) => ({ ...listing, expiresAt: start }))
    expect(await sign('youssef', {}, { listings: byId(over) })).toBe('taken')
    expect(await sign('youssef', {}, { rings: [ring, { ...binding, id: aRing([anneke]).id }] })).toBe('taken')
  })
})

describe('saying no to a swap ring', () => {
  it('is for those in it, also after signing, until all have signed', async () => {
    expect(await kindOf(declineRing(deskOf('fatima'), { ring }))).toBe('written')
    expect(await kindOf(declineRing(deskOf('anneke'), { ring }))).toBe('written')
    expect(await kindOf(declineRing(deskOf('bram'), { ring }))).toBe('notYours')
    expect(await kindOf(declineRing(deskOf('fatima'), { ring: binding }))).toBe('dealMovedOn')
  })
})

describe('a swap ring that binds', () => {
  it('is done by each once, and by nobody else', async () => {
    expect(await kindOf(finishRing(deskOf('youssef'), { ring: binding }))).toBe('written')
    expect(await kindOf(finishRing(deskOf('bram'), { ring: binding }))).toBe('notYours')
    expect(await kindOf(finishRing(deskOf('youssef'), { ring }))).toBe('dealMovedOn')
    expect(await kindOf(finishRing(deskOf('youssef'), { ring: { ...binding, doneBy: [youssef] } }))).toBe(
      'dealMovedOn'
    )
  })

  it('has messages sealed to all others in it', async () => {
    const desk = deskOf('youssef')
    expect(await kindOf(sendRingMessage(desk, { ring: binding, text: ' zaterdag om tien? ' }))).toBe(
      'written'
    )
    expect(desk.sealed).toEqual([{ accounts: [anneke, fatima], text: 'zaterdag om tien?' }])
    expect(desk.drafts[0]).toMatchObject({
      type: 'swap-message/1',
      refs: [ring.id],
      body: { text: sealedBytes }
    })
    expect(await kindOf(sendRingMessage(desk, { ring: binding, text: '  ' }))).toBe('empty')
    expect(await kindOf(sendRingMessage(deskOf('bram'), { ring: binding, text: 'ik ook' }))).toBe('notYours')
  })

  it('holds its listings: nobody can answer them', async () => {
    const listing = listingOf(youssef, 'offer')
    const answer = (rings: readonly SwapRingView[]) =>
      kindOf(respond(deskOf('bram'), { listing, note: '', rings }, nowMs))
    expect(await answer([binding])).toBe('taken')
    expect(await answer([{ ...binding, status: 'done' }])).toBe('taken')
    expect(await answer([ring, { ...ring, status: 'superseded' }])).toBe('written')
  })
})
