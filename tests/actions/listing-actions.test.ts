import { closeListing } from '#lib/actions/close-listing.ts'
import { postListing, type ListingInput } from '#lib/actions/post-listing.ts'
import { renewListing } from '#lib/actions/renew-listing.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { describe, expect, it } from 'vitest'
import { dayMs } from '../domain/town.ts'
import { deskOf, nowMs, underWay, withStatus, writtenId } from './desk.ts'

const input: ListingInput = {
  kind: 'request',
  domain: 'help',
  text: ' Wie kan mijn pakje aannemen?\n',
  urgency: 'today',
  area: 'u173zk',
  terms: 'gift',
  capacity: 1
}

describe('posting a listing', () => {
  it('writes it trimmed, for as long as is usual', async () => {
    const desk = deskOf('anneke')
    expect(await postListing(desk, input, nowMs)).toEqual({ ok: true, value: writtenId })
    expect(desk.drafts).toEqual([
      {
        type: 'listing/1',
        refs: [],
        expiresAt: nowMs + 2 * dayMs,
        body: { ...input, text: 'Wie kan mijn pakje aannemen?' }
      }
    ])
  })

  it('keeps the expiry a person chose and writes nothing else of the form', async () => {
    const desk = deskOf('anneke')
    await postListing(desk, { ...input, expiresAt: nowMs + 5 * dayMs }, nowMs)
    expect(desk.drafts[0]?.expiresAt).toBe(nowMs + 5 * dayMs)
    expect(desk.drafts[0]?.body).not.toHaveProperty('expiresAt')
  })

  it('replaces lone surrogates, which no bytes can hold', async () => {
    const desk = deskOf('anneke')
    await postListing(desk, { ...input, text: 'fiets \ud800 weg' }, nowMs)
    expect(desk.drafts[0]?.body).toMatchObject({ text: 'fiets \ufffd weg' })
  })

  it.each([
    [{ text: ' \n\t ' }, { kind: 'empty', field: 'text' }],
    [
      { text: 'a'.repeat(bounds.listingChars + 1) },
      { kind: 'tooLong', field: 'text', max: bounds.listingChars, length: bounds.listingChars + 1 }
    ],
    [{ area: 'Egelantiersgracht 5' }, { kind: 'unknownPlace', field: 'area' }],
    [{ capacity: 0 }, { kind: 'outOfRange', field: 'capacity', min: 1, max: bounds.capacity }],
    [{ capacity: 1.5 }, { kind: 'outOfRange', field: 'capacity', min: 1, max: bounds.capacity }],
    [{ expiresAt: nowMs }, { kind: 'outOfRange', field: 'expiry', min: 1, max: bounds.listingDays }],
    [
      { expiresAt: nowMs + 181 * dayMs },
      { kind: 'outOfRange', field: 'expiry', min: 1, max: bounds.listingDays }
    ],
    [{ expiresAt: Number.NaN }, { kind: 'outOfRange', field: 'expiry', min: 1, max: bounds.listingDays }]
  ])('is refused with %o and writes nothing', async (change, refusal) => {
    const desk = deskOf('anneke')
    expect(await postListing(desk, { ...input, ...change }, nowMs)).toEqual({ ok: false, refusal })
    expect(desk.drafts).toEqual([])
  })

  it.each(['storageFull', 'storageClosed', 'tooLarge'] as const)('passes on %s', async (kind) => {
    expect(await postListing(deskOf('anneke', { kind }), input, nowMs)).toEqual({
      ok: false,
      refusal: { kind }
    })
  })
})

describe('posting for another', () => {
  const madam = { name: ' mevrouw De Vries ', consent: 'spoken' } as const

  it('writes down the name, and how that person said yes', async () => {
    const desk = deskOf('anneke')
    await postListing(desk, { ...input, delegation: madam }, nowMs)
    expect(desk.drafts[0]?.body).toMatchObject({
      delegation: { name: 'mevrouw De Vries', consent: 'spoken' }
    })
  })

  it.each([
    [
      { ...madam, name: ' ' },
      { kind: 'empty', field: 'delegate' }
    ],
    [
      { ...madam, consent: null },
      { kind: 'noConsent', field: 'consent' }
    ],
    [
      { ...madam, name: 'a'.repeat(bounds.nameChars + 1) },
      { kind: 'tooLong', field: 'delegate' }
    ]
  ])('is refused without a name or without their yes: %j', async (delegation, refusal) => {
    const desk = deskOf('anneke')
    const posted = await postListing(desk, { ...input, delegation }, nowMs)
    expect(posted).toMatchObject({ ok: false, refusal })
    expect(desk.drafts).toEqual([])
  })
})

describe('renewing and closing', () => {
  const { view } = underWay('asked')

  it('are for the owner alone', async () => {
    const desk = deskOf('youssef')
    const refusal = { kind: 'notYours' }
    expect(await renewListing(desk, { listing: view }, nowMs)).toEqual({ ok: false, refusal })
    expect(await closeListing(desk, { listing: view, reason: 'done' })).toEqual({ ok: false, refusal })
    expect(desk.drafts).toEqual([])
  })

  it('renew with one tap for as long as is usual, also after its time was over', async () => {
    const desk = deskOf('anneke')
    const later = nowMs + 30 * dayMs
    await renewListing(desk, { listing: view }, later)
    expect(desk.drafts).toEqual([
      { type: 'renew/1', refs: [view.id], expiresAt: later + 2 * dayMs, body: {} }
    ])
  })

  it('close with the reason', async () => {
    const desk = deskOf('anneke')
    await closeListing(desk, { listing: view, reason: 'noLonger' })
    expect(desk.drafts).toEqual([
      { type: 'close/1', refs: [view.id], expiresAt: null, body: { reason: 'noLonger' } }
    ])
  })

  it.each(['closed', 'done'] as const)('are refused for a listing that is %s', async (status) => {
    const desk = deskOf('anneke')
    const listing = withStatus(view, status)
    const refusal = { kind: 'closed' }
    expect(await renewListing(desk, { listing }, nowMs)).toEqual({ ok: false, refusal })
    expect(await closeListing(desk, { listing, reason: 'done' })).toEqual({ ok: false, refusal })
    expect(desk.drafts).toEqual([])
  })
})
