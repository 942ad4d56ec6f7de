import { foldAuthority } from '#lib/domain/authority.ts'
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { isRingOpen } from '#lib/domain/ring-standing.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aTown, bytesOf, dayMs, start, type Phone, type Town } from './town.ts'

type Person = 'anneke' | 'youssef' | 'fatima' | 'bram'

interface Proposed {
  readonly at?: number
  readonly expires?: number
  /** What each gives, by name; without it an offer of their own. */
  readonly offers?: Partial<Record<Person, string>>
}

/** A ring in which each gives to the next, proposed by this device. */
function proposes(
  by: Phone,
  people: readonly Person[],
  { at = 100, expires = 7 * dayMs, offers = {} }: Proposed = {}
) {
  const gifts = people.map((person) => ({
    giver: bytesOf(`account ${person}`),
    offer: bytesOf(offers[person] ?? `offer of ${person}`),
    request: null
  }))
  return by.write('swap-ring/1', { gifts }, { at, expires })
}

const signs = (by: Phone, ring: StoepRecord, at: number) => by.write('swap-sign/1', {}, { refs: [ring], at })
const declines = (by: Phone, ring: StoepRecord, at: number) =>
  by.write('swap-decline/1', {}, { refs: [ring], at })
const isDone = (by: Phone, ring: StoepRecord, at: number) => by.write('swap-done/1', {}, { refs: [ring], at })

const ringsOf = (town: Town, ...records: readonly StoepRecord[]): SwapRingView[] =>
  projectSwapRings(records, town.authority)

const ringOf = (town: Town, ...records: readonly StoepRecord[]) => ringsOf(town, ...records)[0]

const namesOf = (accounts: readonly AccountId[] = []) =>
  (['anneke', 'youssef', 'fatima', 'bram'] as const).filter((name) => accounts.includes(accountNamed(name)))

describe('a swap ring', () => {
  it('shows who gives what to whom, the last to the first', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef', 'fatima'])
    const offer = (person: Person) => bytesToText(bytesOf(`offer of ${person}`)) as RecordId
    const gift = (from: Person, to: Person) => ({
      giver: accountNamed(from),
      receiver: accountNamed(to),
      offer: offer(from),
      request: null
    })
    expect(ringOf(town, ring)).toEqual({
      id: ring.id,
      proposer: accountNamed('anneke'),
      gifts: [gift('anneke', 'youssef'), gift('youssef', 'fatima'), gift('fatima', 'anneke')],
      signedBy: [accountNamed('anneke')],
      declinedBy: [],
      doneBy: [],
      messages: [],
      status: 'proposed',
      proposedAt: start + 100,
      expiresAt: start + 7 * dayMs
    })
  })

  it('binds once all have signed, not before; who proposes has signed', () => {
    //  Anneke    ring (A, Y, F) ──────────────────╮
    //  Youssef                  sign ─────────────┤
    //  Fatima                          sign ──────┴─►  binding
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef', 'fatima'])
    const first = signs(town.youssef, ring, 110)
    const last = signs(town.fatima, ring, 120)
    expect(ringOf(town, ring, first)).toMatchObject({ status: 'proposed' })
    expect(ringOf(town, last, first, ring)).toMatchObject({ status: 'binding' })
  })

  it('is signed once a person, from whichever device', () => {
    const town = aTown()
    const ring = proposes(town.youssef, ['anneke', 'youssef', 'fatima'])
    const twice = [
      signs(town.phone, ring, 110),
      signs(town.tablet, ring, 120),
      signs(town.youssef, ring, 130)
    ]
    const view = ringOf(town, ring, ...twice)
    expect([view?.status, namesOf(view?.signedBy)]).toEqual(['proposed', ['anneke', 'youssef']])
  })

  it('is signed, declined, done and talked about by nobody outside it', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'])
    const meddling = [
      signs(town.bram, ring, 110),
      declines(town.bram, ring, 111),
      isDone(town.bram, ring, 112),
      town.bram.write('swap-message/1', { text: bytesOf('ik ook?') }, { refs: [ring] })
    ]
    expect(ringOf(town, ring, ...meddling)).toEqual(ringOf(town, ring))
  })

  it('is void when one says no before all have signed, also who signed or proposed it', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef', 'fatima'])
    const signed = signs(town.youssef, ring, 110)
    for (const by of [town.youssef, town.fatima, town.tablet]) {
      const no = declines(by, ring, 120)
      const late = signs(town.fatima, ring, 130)
      expect(ringOf(town, ring, signed, no, late)).toMatchObject({
        status: 'void',
        declinedBy: [expect.any(String)]
      })
    }
  })

  it('stays binding when one says no after all have signed', () => {
    //  Anneke    ring (A, Y) ─────────────── decline ──╮
    //  Youssef               sign ─────────────────────┴─►  binding
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'])
    const records = [ring, signs(town.youssef, ring, 110), declines(town.phone, ring, 120)]
    expect(ringOf(town, ...records)).toMatchObject({ status: 'binding', declinedBy: [] })
  })

  it('goes by the order when one says no while the other signs', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'])
    const records = [declines(town.tablet, ring, 110), signs(town.youssef, ring, 120), ring]
    expect(ringOf(town, ...records)).toMatchObject({ status: 'void', signedBy: [accountNamed('anneke')] })
  })

  it('can be signed until it expires, by the clock of who signs', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'], { expires: 200 })
    expect(ringOf(town, ring, signs(town.youssef, ring, 200))).toMatchObject({ status: 'binding' })
    expect(ringOf(town, ring, signs(town.youssef, ring, 201))).toMatchObject({ status: 'proposed' })
  })

  it('is open while it is proposed and its time is not over', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'], { expires: 200 })
    const proposed = ringOf(town, ring)
    const bound = ringOf(town, ring, signs(town.youssef, ring, 150))
    expect(proposed && isRingOpen(proposed, start + 199)).toBe(true)
    expect(proposed && isRingOpen(proposed, start + 200)).toBe(false)
    expect(bound && isRingOpen(bound, start + 160)).toBe(false)
  })

  it('is done when all say that theirs came, and not before it binds', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'])
    const early = isDone(town.phone, ring, 105)
    const sign = signs(town.youssef, ring, 110)
    const ends = [isDone(town.youssef, ring, 120), isDone(town.tablet, ring, 130)]
    expect(ringOf(town, ring, early, sign)).toMatchObject({ status: 'binding', doneBy: [] })
    expect(ringOf(town, ring, early, sign, ends[0]!)).toMatchObject({ status: 'binding' })
    expect(ringOf(town, ring, early, sign, ...ends)).toMatchObject({ status: 'done' })
  })

  it('is nothing when who proposes stands outside it, or somebody stands in it twice', () => {
    const town = aTown()
    expect(ringsOf(town, proposes(town.bram, ['anneke', 'youssef']))).toEqual([])
    expect(ringsOf(town, proposes(town.phone, ['anneke', 'youssef', 'anneke']))).toEqual([])
  })

  it('is nothing of a stranger, and a stranger signs nothing', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'])
    const sign = signs(town.youssef, ring, 110)
    const devices = new Map([...town.authority.devices].filter(([device]) => device !== town.youssef.device))
    const without = { ...town.authority, devices }
    expect(projectSwapRings([ring, sign], without)).toMatchObject([{ status: 'proposed' }])
    expect(projectSwapRings([ring, sign], foldAuthority([]))).toEqual([])
  })

  it('keeps the words of those in it, in order', () => {
    const town = aTown()
    const ring = proposes(town.phone, ['anneke', 'youssef'])
    const words = [town.youssef, town.tablet].map((by, i) =>
      by.write('swap-message/1', { text: bytesOf(`hoi ${i}`) }, { refs: [ring], at: 110 + i })
    )
    expect(ringOf(town, words[1]!, ring, words[0]!)?.messages).toMatchObject([
      { by: accountNamed('youssef'), sealed: bytesOf('hoi 0') },
      { by: accountNamed('anneke'), sealed: bytesOf('hoi 1') }
    ])
  })
})

describe('two swap rings with the same listing', () => {
  const statusesOf = (town: Town, ...records: readonly StoepRecord[]) =>
    Object.fromEntries(ringsOf(town, ...records).map(({ id, status }) => [id, status]))

  it('do not both bind: the one complete first stands', () => {
    //  Anneke's phone    ring 1 (A, Y) ─────────────────────────╮
    //  Anneke's tablet   ring 2 (A, F) ─────────────────────────┤
    //  Youssef                             sign 1 (130)         │
    //  Fatima                      sign 2 (120) ────────────────┴─►  ring 2 binding, ring 1 superseded
    const town = aTown()
    const one = proposes(town.phone, ['anneke', 'youssef'], { at: 100 })
    const two = proposes(town.tablet, ['anneke', 'fatima'], { at: 101 })
    const records = [signs(town.youssef, one, 130), one, two, signs(town.fatima, two, 120)]
    expect(statusesOf(town, ...records)).toEqual({ [one.id]: 'superseded', [two.id]: 'binding' })
  })

  it('stand whichever bound first once all have marked them done: what has happened stands', () => {
    //  ring 1 (A, Y)   signed (110) ──────────────────────────────╮
    //  ring 2 (A, F)          signed (120) ── done (130), done ───┴─►  ring 2 done, ring 1 superseded
    const town = aTown()
    const one = proposes(town.phone, ['anneke', 'youssef'], { at: 100 })
    const two = proposes(town.tablet, ['anneke', 'fatima'], { at: 101 })
    const signed = [one, two, signs(town.youssef, one, 110), signs(town.fatima, two, 120)]
    const half = [...signed, isDone(town.fatima, two, 130)]
    const whole = [...half, isDone(town.tablet, two, 131)]
    expect(statusesOf(town, ...half)).toEqual({ [one.id]: 'binding', [two.id]: 'superseded' })
    expect(statusesOf(town, ...whole)).toEqual({ [one.id]: 'superseded', [two.id]: 'done' })
    const both = [...whole, isDone(town.youssef, one, 140), isDone(town.phone, one, 141)]
    expect(statusesOf(town, ...both)).toEqual({ [one.id]: 'done', [two.id]: 'done' })
  })

  it('may both be proposed, until one binds', () => {
    const town = aTown()
    const one = proposes(town.phone, ['anneke', 'youssef'])
    const two = proposes(town.phone, ['anneke', 'fatima'], { at: 101 })
    const sign = signs(town.fatima, two, 120)
    expect(statusesOf(town, one, two)).toEqual({ [one.id]: 'proposed', [two.id]: 'proposed' })
    expect(statusesOf(town, one, two, sign)).toEqual({ [one.id]: 'proposed', [two.id]: 'binding' })
  })

  it('both bind when each holds another listing of the same neighbour', () => {
    const town = aTown()
    const one = proposes(town.phone, ['anneke', 'youssef'], { offers: { anneke: 'soep' } })
    const two = proposes(town.phone, ['anneke', 'fatima'], { at: 101, offers: { anneke: 'ladder' } })
    const records = [one, two, signs(town.youssef, one, 110), signs(town.fatima, two, 120)]
    expect(statusesOf(town, ...records)).toEqual({ [one.id]: 'binding', [two.id]: 'binding' })
  })

  it('leave a third alone that shares a listing with the superseded one only', () => {
    const town = aTown()
    const one = proposes(town.phone, ['anneke', 'youssef'], { at: 100 })
    const two = proposes(town.youssef, ['youssef', 'fatima'], { at: 101 })
    const three = proposes(town.fatima, ['fatima', 'bram'], { at: 102 })
    const signed = [signs(town.youssef, one, 110), signs(town.fatima, two, 120), signs(town.bram, three, 130)]
    expect(statusesOf(town, three, two, one, ...signed)).toEqual({
      [one.id]: 'binding',
      [two.id]: 'superseded',
      [three.id]: 'binding'
    })
  })

  it('meet also where one names it as an offer of its giver and the other as a request of its receiver', () => {
    const town = aTown()
    const one = proposes(town.phone, ['anneke', 'youssef'], { offers: { anneke: 'ruilen' } })
    const gifts = [
      { giver: bytesOf('account fatima'), offer: null, request: bytesOf('ruilen') },
      { giver: bytesOf('account anneke'), offer: bytesOf('iets anders'), request: null }
    ]
    const two = town.fatima.write('swap-ring/1', { gifts }, { at: 101, expires: dayMs })
    const records = [one, two, signs(town.youssef, one, 110), signs(town.tablet, two, 120)]
    expect(statusesOf(town, ...records)).toEqual({ [one.id]: 'binding', [two.id]: 'superseded' })
  })

  it('do not meet where one of them names it as somebody else’s: nobody pledges what is not theirs', () => {
    //  Fatima, Bram   ring (F gives Anneke's offer, B) ── sign ─────────────╮
    //  Anneke         ring (A gives her own offer, Y) ─────────── Y signs ──┴─►  both binding
    const town = aTown()
    const forged = proposes(town.fatima, ['fatima', 'bram'], {
      at: 90,
      offers: { fatima: 'offer of anneke' }
    })
    const real = proposes(town.phone, ['anneke', 'youssef'])
    const records = [forged, real, signs(town.bram, forged, 95), signs(town.youssef, real, 120)]
    expect(statusesOf(town, ...records)).toMatchObject({ [real.id]: 'binding' })
  })
})
