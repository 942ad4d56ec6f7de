import { agree } from '#lib/actions/agree.ts'
import { handOver } from '#lib/actions/hand-over.ts'
import { postListing, type ListingInput } from '#lib/actions/post-listing.ts'
import { respond } from '#lib/actions/respond.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { Period } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, dayMs, start, viewOf, type Phone } from '../domain/town.ts'
import { deskOf, nowMs, sealedBytes } from './desk.ts'

const refusedWith = (kind: string, field?: string) => ({
  ok: false,
  refusal: { kind, ...(field && { field }) }
})
const days = (from: number, to: number): Period => ({ from: start + from * dayMs, to: start + to * dayMs })

async function bodyOf(details: Partial<ListingInput>) {
  const desk = deskOf('anneke')
  const posted = await postListing(desk, { ...aListing, ...details }, nowMs)
  if (!posted.ok) throw new Error(posted.refusal.kind)
  return desk.drafts[0]!
}

describe('posting with details', () => {
  it('writes only what was said', async () => {
    expect((await bodyOf({})).body).toEqual(aListing)
    expect((await bodyOf({ allergens: [] })).body).toEqual(aListing)
  })

  it('keeps when, how often, from where to where and what is in it', async () => {
    const when = days(2, 3)
    const route = { from: ' Utrecht ', to: 'Schiphol' }
    const { body } = await bodyOf({ when, repeats: 'weekly', route, allergens: ['nuts', 'milk', 'nuts'] })
    expect(body).toEqual({
      ...aListing,
      when,
      repeats: 'weekly',
      route: { from: 'Utrecht', to: 'Schiphol' },
      allergens: ['milk', 'nuts']
    })
  })

  it('stands at least until the time it names is over, as far as a listing may', async () => {
    expect((await bodyOf({ when: days(40, 41) })).expiresAt).toBe(start + 41 * dayMs)
    expect((await bodyOf({ when: days(0, 1) })).expiresAt).toBe(nowMs + 2 * dayMs)
    expect((await bodyOf({ when: days(300, 301) })).expiresAt).toBe(nowMs + bounds.listingDays * dayMs)
  })

  it('stands no longer than its time when it is an offer for once, and a day at least', async () => {
    const expiryOf = async (offer: Partial<ListingInput>) =>
      (await bodyOf({ kind: 'offer', ...offer })).expiresAt
    expect(await expiryOf({ when: days(3, 4) })).toBe(start + 4 * dayMs)
    expect(await expiryOf({ when: days(0, 0.2) })).toBe(nowMs + dayMs)
    expect(await expiryOf({ when: days(3, 4), repeats: 'weekly' })).toBe(nowMs + 60 * dayMs)
    expect(await expiryOf({})).toBe(nowMs + 60 * dayMs)
  })

  it.each([
    ['that ends before it begins', { when: days(3, 2) }, 'backwards', 'when'],
    ['of no length', { when: days(3, 3) }, 'backwards', 'when'],
    ['longer than a year', { when: days(1, 400) }, 'periodTooLong', 'when'],
    ['that is over', { when: days(-2, 0) }, 'past', 'when'],
    ['from nowhere', { route: { from: ' ', to: 'Schiphol' } }, 'empty', 'routeFrom'],
    ['to nowhere', { route: { from: 'Utrecht', to: '' } }, 'empty', 'routeTo'],
    [
      'to a whole story',
      { route: { from: 'x', to: 'y'.repeat(bounds.routeChars + 1) } },
      'tooLong',
      'routeTo'
    ]
  ])('refuses a time or road %s', async (_, details, kind, field) => {
    const desk = deskOf('anneke')
    expect(await postListing(desk, { ...aListing, ...details }, nowMs)).toMatchObject(
      refusedWith(kind, field)
    )
    expect(desk.drafts).toEqual([])
  })
})

/** A drill Anneke lends, that Youssef has from day 5 to 7, and Fatima would like to have. */
function lentDrill(wish?: Period, had: Period | undefined = days(5, 7)) {
  const town = aTown()
  const drill = { ...aListing, kind: 'offer', domain: 'item', terms: 'lend' } as const
  const listing = town.phone.write('listing/1', drill, { at: 100, expires: 90 * dayMs })
  const asks = (by: Phone, at: number, when?: Period) =>
    by.write('response/1', { note: null, ...(when && { when }) }, { refs: [listing], at })
  const first = asks(town.youssef, 110, had)
  const agreement = town.phone.write('agree/1', { place: null }, { refs: [listing, first], at: 120 })
  const second = asks(town.fatima, 130, wish)
  const taken = viewOf([listing, first, agreement], town.authority)
  const asked = viewOf([listing, first, agreement, second], town.authority)
  return { listing: taken, asked, wish: asked.deals[1]!, refs: [listing.id, first.id, agreement.id] }
}

describe('asking for days', () => {
  const note = ''

  it('writes the days beside the answer', async () => {
    const desk = deskOf('fatima')
    await respond(desk, { listing: lentDrill().listing, note, when: days(7, 8) }, nowMs)
    expect(desk.drafts[0]?.body).toEqual({ note: null, when: days(7, 8) })
  })

  it('leaves days out of an answer to what does not go from hand to hand', async () => {
    const desk = deskOf('fatima')
    const { listing } = lentDrill()
    await respond(desk, { listing: { ...listing, terms: 'gift', deals: [] }, note, when: days(7, 8) }, nowMs)
    expect(desk.drafts[0]?.body).toEqual({ note: null })
  })

  it('is refused for days somebody else has', async () => {
    const { listing } = lentDrill()
    expect(await respond(deskOf('fatima'), { listing, note, when: days(6, 9) }, nowMs)).toEqual(
      refusedWith('daysTaken')
    )
    const two = { ...listing, capacity: 2 }
    expect(await respond(deskOf('fatima'), { listing: two, note, when: days(6, 9) }, nowMs)).toMatchObject({
      ok: true
    })
  })

  it('needs no days, unless somebody else has it for some that still come', async () => {
    const { listing } = lentDrill()
    expect(await respond(deskOf('fatima'), { listing, note }, nowMs)).toEqual(refusedWith('daysNeeded'))
    const later = start + 8 * dayMs
    expect(await respond(deskOf('fatima'), { listing, note }, later)).toMatchObject({ ok: true })
    expect(
      await respond(deskOf('fatima'), { listing: { ...listing, deals: [] }, note }, nowMs)
    ).toMatchObject({
      ok: true
    })
  })

  it('is refused for days that are over or backwards', async () => {
    const { listing } = lentDrill()
    const on = (when: Period) => respond(deskOf('fatima'), { listing, note, when }, nowMs)
    expect(await on(days(-3, -1))).toEqual(refusedWith('past', 'when'))
    expect(await on(days(9, 8))).toEqual(refusedWith('backwards', 'when'))
  })
})

describe('agreeing about days', () => {
  const place = { place: '', phone: '' }

  it('is refused to the owner for days that somebody else has', async () => {
    const { asked, wish } = lentDrill(days(6, 8))
    expect(await agree(deskOf('anneke'), { listing: asked, deal: wish, ...place })).toEqual(
      refusedWith('daysTaken')
    )
  })

  it('is refused without days while somebody else has it for some that come', async () => {
    const { asked, wish } = lentDrill()
    expect(await agree(deskOf('anneke'), { listing: asked, deal: wish, ...place })).toEqual(
      refusedWith('daysTaken')
    )
  })

  it('goes through for other days', async () => {
    const { asked, wish } = lentDrill(days(7, 8))
    expect(await agree(deskOf('anneke'), { listing: asked, deal: wish, ...place })).toMatchObject({
      ok: true
    })
  })

  it('goes through without days after those of somebody else are over', async () => {
    const { asked, wish } = lentDrill(undefined, days(-9, -7))
    expect(await agree(deskOf('anneke'), { listing: asked, deal: wish, ...place })).toMatchObject({
      ok: true
    })
  })
})

describe('handing over', () => {
  const { listing, refs } = lentDrill()
  const deal = listing.deals[0]!

  it('is written by either side, with a sentence about its state for the two of them', async () => {
    const desk = deskOf('anneke')
    await handOver(desk, { deal, moment: 'given', state: ' kras op de zijkant ' })
    expect(desk.sealed).toEqual([{ accounts: [accountNamed('youssef')], text: 'kras op de zijkant' }])
    expect(desk.drafts).toEqual([
      { type: 'handover/1', refs, expiresAt: null, body: { moment: 'given', state: sealedBytes } }
    ])
    const other = deskOf('youssef')
    await handOver(other, { deal, moment: 'returned', state: '  ' })
    expect(other.sealed).toEqual([])
    expect(other.drafts[0]?.body).toEqual({ moment: 'returned', state: null })
  })

  it('is written once, and not before agreeing or after the end', async () => {
    const given = {
      id: deal.id,
      by: deal.owner,
      moment: 'given',
      state: null,
      clock: { ms: 0, count: 0 }
    } as const
    const away = { ...deal, handovers: [given] }
    const desk = deskOf('anneke')
    for (const one of [
      { deal: away, moment: 'given' },
      { deal: { ...away, status: 'cancelled' }, moment: 'returned' },
      { deal: { ...deal, status: 'responded' }, moment: 'given' }
    ] as const)
      expect(await handOver(desk, { ...one, state: '' })).toEqual(refusedWith('dealMovedOn'))
    expect(desk.drafts).toEqual([])
    expect(await handOver(desk, { deal: away, moment: 'returned', state: '' })).toMatchObject({ ok: true })
  })

  it('is refused to others, and with too long a sentence', async () => {
    const state = 'a'.repeat(bounds.noteChars + 1)
    expect(await handOver(deskOf('fatima'), { deal, moment: 'given', state: '' })).toEqual(
      refusedWith('notYours')
    )
    expect(await handOver(deskOf('anneke'), { deal, moment: 'given', state })).toMatchObject(
      refusedWith('tooLong', 'state')
    )
  })
})
