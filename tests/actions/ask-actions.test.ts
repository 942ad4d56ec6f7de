import { describe, expect, it } from 'vitest'
import { agree } from '#lib/actions/agree.ts'
import { askPrivately, type AskInput } from '#lib/actions/ask-privately.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import { widenAsk, type WidenInput } from '#lib/actions/widen-ask.ts'
import { bytesToListing, openedListing } from '#lib/domain/private-listing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { accountNamed, aListing, aTown, dayMs, viewOf } from '../domain/town.ts'
import { jordaan } from '../support/jordaan.ts'
import { deskOf, nowMs, sealedBytes, withStatus, writtenId } from './desk.ts'

const anneke = accountNamed('anneke')
const youssef = accountNamed('youssef')
const fatima = accountNamed('fatima')

const input: AskInput = { ...aListing, visibility: 'person', to: [youssef] }

function asked(visibility: 'person' | 'trusted' = 'person') {
  const town = aTown()
  const body = { kind: 'request', capacity: 1, visibility, sealed: sealedBytes } as const
  const record = town.phone.write('ask/1', body, { at: 100, expires: dayMs })
  return { town, record, view: viewOf([record], town.authority) }
}

async function refusalOf<Value>(
  result: Promise<{ ok: true; value: Value } | { ok: false; refusal: { kind: string } }>
) {
  const settled = await result
  return settled.ok ? null : settled.refusal.kind
}

describe('asking one neighbour', () => {
  it('seals all that is said for that neighbour, and tells others only that something was asked', async () => {
    const desk = deskOf('anneke')
    expect(await askPrivately(desk, input, nowMs)).toEqual({ ok: true, value: writtenId })
    expect(desk.sealed.map(({ accounts }) => accounts)).toEqual([[youssef]])
    expect(JSON.parse(desk.sealed[0]?.text ?? '')).toEqual(aListing)
    expect(desk.drafts).toEqual([
      {
        type: 'ask/1',
        refs: [],
        expiresAt: nowMs + 2 * dayMs,
        body: { kind: 'request', capacity: 1, visibility: 'person', sealed: sealedBytes }
      }
    ])
  })

  it('is refused without anybody but oneself to ask, and for words no listing may hold', async () => {
    const desk = deskOf('anneke')
    expect(await refusalOf(askPrivately(desk, { ...input, to: [] }, nowMs))).toBe('nobodyToAsk')
    expect(await refusalOf(askPrivately(desk, { ...input, to: [anneke] }, nowMs))).toBe('nobodyToAsk')
    expect(await refusalOf(askPrivately(desk, { ...input, text: ' ' }, nowMs))).toBe('empty')
    expect(await refusalOf(askPrivately(desk, { ...input, capacity: 0 }, nowMs))).toBe('outOfRange')
    expect(await refusalOf(askPrivately(desk, { ...input, expiresAt: nowMs }, nowMs))).toBe('outOfRange')
    expect(desk.drafts).toEqual([])
  })

  it('is refused when it is sealed to so many that it fits no record', async () => {
    const desk = { ...deskOf('anneke'), sealFor: async () => new Uint8Array(16 * 1024 + 1) }
    expect(await refusalOf(askPrivately(desk, input, nowMs))).toBe('tooLarge')
    expect(desk.drafts).toEqual([])
  })
})

describe('asking more people', () => {
  const toTrusted = (listing: ListingView, to = [youssef, fatima]): WidenInput => ({
    listing,
    said: aListing,
    rung: { to: 'trusted', accounts: to }
  })
  const toAll = (listing: ListingView): WidenInput => ({
    listing,
    said: aListing,
    rung: { to: 'neighbourhood' }
  })

  it('seals the same words for those one trusts', async () => {
    const { view } = asked()
    const desk = deskOf('anneke')
    expect(await widenAsk(desk, toTrusted(view))).toEqual({ ok: true, value: writtenId })
    expect(desk.sealed).toEqual([{ accounts: [youssef, fatima], text: JSON.stringify(aListing) }])
    expect(desk.drafts).toEqual([
      {
        type: 'widen/1',
        refs: [view.id],
        expiresAt: null,
        body: { visibility: 'trusted', sealed: sealedBytes }
      }
    ])
  })

  it('says it in the open to the neighbourhood', async () => {
    const { view } = asked('trusted')
    const desk = deskOf('anneke')
    await widenAsk(desk, toAll(view))
    expect(desk.sealed).toEqual([])
    expect(desk.drafts[0]?.body).toEqual({ visibility: 'neighbourhood', listing: aListing })
  })

  it('is not written for a rung that has been reached, also by another device', async () => {
    const { town, record, view } = asked()
    const widened = town.tablet.write(
      'widen/1',
      { visibility: 'neighbourhood', listing: aListing },
      { refs: [record], at: 200 }
    )
    const now = viewOf([record, widened], town.authority)
    const desk = deskOf('anneke')
    expect(await refusalOf(widenAsk(desk, toAll(now)))).toBe('dealMovedOn')
    expect(await refusalOf(widenAsk(desk, toTrusted(now)))).toBe('dealMovedOn')
    expect(await refusalOf(widenAsk(desk, toTrusted(asked('trusted').view)))).toBe('dealMovedOn')
    expect(await refusalOf(widenAsk(desk, toTrusted(view)))).toBeNull()
    expect(desk.drafts).toHaveLength(1)
  })

  it('is refused to others, for what is agreed or over, and with nobody to ask', async () => {
    const { view } = asked()
    expect(await refusalOf(widenAsk(deskOf('youssef'), toAll(view)))).toBe('notYours')
    expect(await refusalOf(widenAsk(deskOf('anneke'), toAll(withStatus(view, 'filled'))))).toBe('closed')
    expect(await refusalOf(widenAsk(deskOf('anneke'), toAll(withStatus(view, 'closed'))))).toBe('closed')
    expect(await refusalOf(widenAsk(deskOf('anneke'), toTrusted(view, [anneke])))).toBe('nobodyToAsk')
  })
})

describe('a deal on what was asked privately', () => {
  it('goes as any other to the end, and stays out of what others can read', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const ask = { ...aListing, visibility: 'person', to: [youssef.account] } as const
    const written = await askPrivately(anneke.author, ask, town.nowMs)
    const id = (written.ok ? written.value : null) as RecordId
    const view = () => town.listing(id) as ListingView
    const deal = () => view().deals[0]!
    const seal = view().sealed!
    const openedBy = async (who: typeof youssef) => town.homeOf(who).openPrivate(seal.sealed, seal.by)

    expect(await openedBy(fatima)).toBeNull()
    const body = bytesToListing((await openedBy(youssef))!)!
    const listing = openedListing(view(), body)!
    expect(listing.text).toBe(aListing.text)
    await respond(youssef.author, { listing, note: '' }, town.nowMs)
    await agree(anneke.author, { listing: view(), deal: deal(), place: 'Lindengracht 12', phone: '' })
    await finish(anneke.author, { deal: deal(), outcome: 'done' })
    await finish(youssef.author, { deal: deal(), outcome: 'done' })
    expect(view()).toMatchObject({ status: 'done', visibility: 'person', text: '' })
    expect(deal().status).toBe('done')
  })
})
