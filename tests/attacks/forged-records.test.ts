import { describe, expect, it } from 'vitest'
import { makeIdentity } from '#lib/keys/identity.ts'
import { encodeEnvelope } from '#lib/wire/record.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import {
  attack,
  dayMs,
  joinDraft,
  lane,
  listingDraft,
  neighbour,
  sealedBy,
  signedBy,
  startMs,
  stateOf,
  statesOf,
  structFrames,
  written
} from './lane.ts'

/** A struct of a client id nobody uses. */
const asStruct = (entry: { key: string; sealed: Uint8Array }, clock = 0) => ({ client: 77, clock, ...entry })

describe('forged signature', () => {
  it('of somebody else changes nothing, and is carried without being believed', async () => {
    const { honest, anneke, mallory, id } = await lane()
    const before = await statesOf(honest)
    const real = await signedBy(anneke, listingDraft('Van Anneke'), id)
    const { parts } = toCandidate('', real)!
    const forged = encodeEnvelope(parts.payloadBytes, new Uint8Array(64).fill(1))
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, forged))))
    expect((await statesOf(honest)).map(({ views, ids }) => ({ views, ids }))).toEqual(
      before.map(({ views, ids }) => ({ views, ids }))
    )
    for (const { replica } of honest) expect(replica.admission.refusals.get('signatureMatches')).toBe(1)
  })

  it('on the same payload does not keep the true record out, though it came first', async () => {
    const { honest, anneke, mallory, quiet } = await lane()
    const forgedFirst = async (envelope: Uint8Array) => {
      const { parts } = toCandidate('', envelope)!
      const forged = encodeEnvelope(parts.payloadBytes, new Uint8Array(64).fill(1))
      await attack([honest[1]!], ...structFrames(asStruct(await sealedBy(mallory, forged))))
    }
    const { append } = anneke.journal
    anneke.journal.append = async (own) => {
      await forgedFirst(own.envelope)
      return append(own)
    }
    const listing = await written(anneke, listingDraft('Echt'))
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.text).toBe('Echt')
  })
})

describe('a record of another neighbourhood', () => {
  it('is refused here, though its author is certified here and signed it', async () => {
    const { honest, mallory } = await lane()
    const { id: elsewhere } = await lane()
    const before = await statesOf(honest)
    const replayed = await signedBy(mallory, listingDraft('Van daar'), elsewhere)
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, replayed))))
    expect((await statesOf(honest)).map(({ views }) => views)).toEqual(before.map(({ views }) => views))
    for (const { replica } of honest) expect(replica.admission.refusals.get('belongsHere')).toBe(1)
  })
})

describe('an author nobody let in', () => {
  it('is not heard, and is from the moment the join arrives', async () => {
    const { honest, id, epoch, timeline, invite, mallory } = await lane()
    const late = await neighbour(await makeIdentity(), id, epoch, timeline)
    const join = await signedBy(late, await joinDraft(late.identity, invite), id)
    await written(late, await joinDraft(late.identity, invite))
    const listing = await signedBy(late, listingDraft('Te vroeg'), id)
    const before = await statesOf(honest)
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, listing))))
    for (const [i, { journal, replica }] of honest.entries()) {
      expect((await stateOf({ ...honest[i]! })).views).toBe(before[i]!.views)
      expect(replica.admission.held).toBe(1)
      expect(journal.publicViews().listings).toEqual([])
    }
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, join), 1)))
    for (const { journal, replica } of honest) {
      expect(replica.admission.held).toBe(0)
      expect(journal.publicViews().listings.map(([, { text }]) => text)).toEqual(['Te vroeg'])
    }
  })

  it('gets in with a used-up invite nowhere, whatever is written after it', async () => {
    const { honest, id, epoch, timeline, invite, mallory } = await lane({ uses: 2 })
    const third = await neighbour(await makeIdentity(), id, epoch, timeline)
    const joining = await joinDraft(third.identity, invite)
    const join = await signedBy(third, joining, id, startMs + 1000)
    await written(third, joining)
    const listing = await signedBy(third, listingDraft('Ik ook?'), id)
    const before = await statesOf(honest)
    const entries = await Promise.all([join, listing].map((envelope) => sealedBy(mallory, envelope)))
    await attack(honest, ...structFrames(...entries.map(asStruct)))
    for (const [i, one] of honest.entries()) {
      expect((await stateOf(one)).views).toBe(before[i]!.views)
      expect((await one.journal.authority()).accounts.size).toBe(3)
      expect(one.replica.admission.held).toBe(1)
    }
  })

  it('cannot join with the proof of somebody else', async () => {
    const { honest, id, epoch, timeline, invite, mallory, youssef } = await lane()
    const before = await statesOf(honest)
    const thief = await neighbour(await makeIdentity(), id, epoch, timeline)
    const stolen = await joinDraft(youssef.identity, invite)
    const join = await signedBy(thief, stolen, id)
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, join))))
    expect((await statesOf(honest)).map(({ ids }) => ids)).toEqual(before.map(({ ids }) => ids))
    for (const { replica } of honest) expect(replica.admission.refusals.get('proofsHold')).toBe(1)
  })
})

describe('speaking for another', () => {
  it('closing or agreeing on somebody else’s listing changes nothing of it', async () => {
    const { honest, anneke, youssef, mallory, quiet } = await lane()
    const listing = await written(anneke, listingDraft('Van Anneke'))
    const response = await written(youssef, {
      type: 'response/1',
      refs: [listing],
      expiresAt: null,
      body: { note: null }
    })
    await quiet()
    const before = honest.map(({ journal }) => journal.listing(listing))
    await written(mallory, { type: 'close/1', refs: [listing], expiresAt: null, body: { reason: 'done' } })
    await written(mallory, {
      type: 'agree/1',
      refs: [listing, response],
      expiresAt: null,
      body: { place: null }
    })
    await written(mallory, { type: 'withdraw/1', refs: [listing, response], expiresAt: null, body: {} })
    await quiet()
    expect(honest.map(({ journal }) => journal.listing(listing))).toEqual(before)
    expect(before[0]?.deals[0]?.status).toBe('responded')
  })

  it('agreeing beyond capacity counts once, wherever it is looked at', async () => {
    const { honest, anneke, youssef, mallory, quiet } = await lane()
    const listing = await written(anneke, listingDraft('Eén portie', 1))
    await quiet()
    const responses = []
    for (const one of [youssef, mallory]) {
      const draft = { type: 'response/1', refs: [listing], expiresAt: null, body: { note: null } }
      responses.push(await written(one, draft))
    }
    await quiet()
    for (const response of responses) {
      const draft = { type: 'agree/1', refs: [listing, response], expiresAt: null, body: { place: null } }
      await written(anneke, draft)
    }
    await quiet()
    for (const { journal } of honest) {
      const statuses = journal.listing(listing)?.deals.map(({ status }) => status)
      expect(statuses?.sort()).toEqual(['agreed', 'superseded'])
    }
  })
})

describe('a clock that is two days wrong', () => {
  it.each([2, -2])('by %i days neither blocks nor moves the clocks of others', async (days) => {
    const { honest, anneke, youssef, quiet } = await lane()
    youssef.clock.skewMs = days * dayMs
    const listing = await written(youssef, {
      ...listingDraft('Scheef'),
      expiresAt: startMs + (days + 1) * dayMs
    })
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.text).toBe('Scheef')
    await written(anneke, { type: 'response/1', refs: [listing], expiresAt: null, body: { note: null } })
    expect((await anneke.journal.head()).clock.ms).toBeLessThanOrEqual(startMs + 5 * 60_000)
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.deals).toHaveLength(1)
  })
})
