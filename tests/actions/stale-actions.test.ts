import { openAgain } from '#lib/actions/open-again.ts'
import { replaceListing } from '#lib/actions/replace-listing.ts'
import { describe, expect, it } from 'vitest'
import { dayMs, start } from '../domain/town.ts'
import { deskOf, nowMs, underWay, withStatus, writtenId } from './desk.ts'

const refusedWith = (kind: string) => ({ ok: false, refusal: { kind } })
const typesOf = (desk: ReturnType<typeof deskOf>) => desk.drafts.map(({ type }) => type)

describe('opening a listing again', () => {
  const { view, ids } = underWay('agreed')
  const longAfter = start + 20 * dayMs

  it('ends what nobody marked, and lets the listing stand as long again as is usual', async () => {
    const desk = deskOf('anneke')
    expect(await openAgain(desk, view, longAfter)).toEqual({ ok: true, value: writtenId })
    expect(desk.drafts).toEqual([
      { type: 'cancel/1', refs: ids, expiresAt: null, body: { outcome: 'cancelled' } },
      { type: 'renew/1', refs: [view.id], expiresAt: longAfter + 2 * dayMs, body: {} }
    ])
  })

  it('leaves an agreement alone that may still come about', async () => {
    const desk = deskOf('anneke')
    await openAgain(desk, view, start + dayMs)
    expect(typesOf(desk)).toEqual(['renew/1'])
  })

  it('stops at what does not go through, and is for its owner alone', async () => {
    const desk = deskOf('anneke', { kind: 'storageFull' })
    expect(await openAgain(desk, view, longAfter)).toEqual(refusedWith('storageFull'))
    expect(typesOf(desk)).toEqual(['cancel/1'])
    expect(await openAgain(deskOf('fatima'), view, longAfter)).toEqual(refusedWith('notYours'))
  })
})

describe('saying it in other words', () => {
  const { view } = underWay('asked')
  const text = ' Wie neemt dinsdag een pakje aan? '

  it('posts the new one with all else that was said, and then takes the old one off', async () => {
    const desk = deskOf('anneke')
    const when = { from: nowMs + 1000, to: nowMs + 2000 }
    const listing = { ...view, details: { when, delegation: { name: 'Jan', consent: 'written' as const } } }
    expect(await replaceListing(desk, { listing, text }, nowMs)).toEqual({ ok: true, value: writtenId })
    expect(typesOf(desk)).toEqual(['listing/1', 'close/1'])
    const { domain, urgency, capacity } = view
    expect(desk.drafts[0]?.body).toMatchObject({ domain, urgency, capacity, ...listing.details })
    expect(desk.drafts[0]?.body).toMatchObject({ text: 'Wie neemt dinsdag een pakje aan?' })
    expect(desk.drafts[1]).toMatchObject({ refs: [view.id], body: { reason: 'noLonger' } })
  })

  it('does not say a time again that has passed', async () => {
    const desk = deskOf('anneke')
    const listing = { ...view, details: { when: { from: nowMs - 2000, to: nowMs } } }
    await replaceListing(desk, { listing, text }, nowMs)
    expect(desk.drafts[0]?.body).not.toHaveProperty('when')
  })

  it('keeps the old one when the new one does not go through', async () => {
    const desk = deskOf('anneke', { kind: 'storageFull' })
    expect(await replaceListing(desk, { listing: view, text }, nowMs)).toEqual(refusedWith('storageFull'))
    expect(await replaceListing(deskOf('anneke'), { listing: view, text: ' ' }, nowMs)).toMatchObject(
      refusedWith('empty')
    )
    expect(typesOf(desk)).toEqual(['listing/1'])
  })

  it('is refused to others, off the board, and to what was asked of a few', async () => {
    const asked = { ...view, visibility: 'trusted' as const }
    const replaced = (name: string, listing = view) => replaceListing(deskOf(name), { listing, text }, nowMs)
    expect(await replaced('youssef')).toEqual(refusedWith('notYours'))
    expect(await replaced('anneke', withStatus(view, 'filled'))).toEqual(refusedWith('closed'))
    expect(await replaced('anneke', asked)).toEqual(refusedWith('closed'))
  })
})
