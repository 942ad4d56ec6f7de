import { describe, expect, it } from 'vitest'
import { balanceOf, movedOn } from '#lib/domain/hours.ts'
import { pledgesIn, type Pledge } from '#lib/domain/pledge.ts'
import type { AccountId, Draft, RecordId } from '#lib/domain/record.ts'
import { seedToSigningKey } from '#lib/keys/ed25519.ts'
import { makeIdentity, makeLinkedIdentity, proveLink, type Identity } from '#lib/keys/identity.ts'
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { encodeEnvelope } from '#lib/wire/record.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import {
  attack,
  connect,
  dayMs,
  joinDraft,
  lane,
  listingDraft,
  neighbour,
  quieten,
  sealedBy,
  signedBy,
  startMs,
  statesOf,
  structFrames,
  written,
  type Lane,
  type Neighbour
} from './lane.ts'

const asStruct = (entry: { key: string; sealed: Uint8Array }, clock = 0) => ({ client: 77, clock, ...entry })
const accountOf = ({ identity }: Neighbour) => bytesToText(identity.account) as AccountId
const draft = (type: string, refs: readonly RecordId[], body: object = {}) => ({
  type,
  refs,
  expiresAt: null,
  body
})

const transferDraft = (refs: readonly RecordId[], minutes: number) => ({
  ...draft('hours-transfer/1', refs, { minutes, reverses: null }),
  expiresAt: startMs + dayMs
})

interface Deal {
  readonly listing: RecordId
  readonly response: RecordId
  readonly agreement: RecordId
}

/** `owner` asks, `helper` comes to help, they agree: hours go from the owner to the helper. */
async function agreed(owner: Neighbour, helper: Neighbour, quiet: Lane['quiet']): Promise<Deal> {
  const listing = await written(owner, listingDraft('Wie helpt?'))
  await quiet()
  const response = await written(helper, draft('response/1', [listing], { note: null }))
  await quiet()
  const agreement = await written(owner, draft('agree/1', [listing, response], { place: null }))
  await quiet()
  return { listing, response, agreement }
}

function balanceAt({ journal }: Neighbour, of: Neighbour): number {
  const moved = journal.publicViews().listings.flatMap(([, listing]) => movedOn(listing))
  return balanceOf(accountOf(of), moved)
}

describe('hours one person gives themselves', () => {
  it('move nowhere when a second device of the same person accepts them', async () => {
    const street = await lane()
    const { honest, anneke, mallory } = street
    const { listing, response, agreement } = await agreed(anneke, mallory, street.quiet)
    const { one: tablet, quiet } = await secondDevice(street)
    const transfer = await written(mallory, transferDraft([listing, response, agreement], 600))
    await quiet()
    await written(tablet, draft('hours-accept/1', [listing, response, transfer]))
    await quiet()
    for (const one of honest) {
      expect((await one.journal.authority()).accounts.get(accountOf(mallory))?.devices).toHaveLength(2)
      expect(one.journal.listing(listing)?.deals[0]?.transfers).toMatchObject([{ status: 'offered' }])
      expect(balanceAt(one, mallory)).toBe(0)
    }
  })

  it('move nowhere by an acceptance under another deal', async () => {
    const { honest, anneke, youssef, mallory, quiet } = await lane()
    const { listing, response, agreement } = await agreed(anneke, mallory, quiet)
    const other = await agreed(anneke, youssef, quiet)
    const transfer = await written(mallory, transferDraft([listing, response, agreement], 600))
    await quiet()
    const refs = [other.listing, other.response, transfer]
    await written(anneke, draft('hours-accept/1', refs))
    await quiet()
    for (const one of honest) expect(balanceAt(one, mallory)).toBe(0)
  })
})

describe('a forged acceptance', () => {
  it('in the name of who should sign is refused, and the hours stay where they are', async () => {
    const { honest, anneke, mallory, id, quiet } = await lane()
    const { listing, response, agreement } = await agreed(anneke, mallory, quiet)
    const transfer = await written(mallory, transferDraft([listing, response, agreement], 600))
    await quiet()
    const before = await statesOf(honest)
    const real = await signedBy(anneke, draft('hours-accept/1', [listing, response, transfer]), id)
    const { parts } = toCandidate('', real)!
    const forged = encodeEnvelope(parts.payloadBytes, new Uint8Array(64).fill(1))
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, forged))))
    expect((await statesOf(honest)).map(({ views }) => views)).toEqual(before.map(({ views }) => views))
    for (const { replica } of honest) expect(replica.admission.refusals.get('signatureMatches')).toBe(1)
  })

  it('by a third neighbour under their own name changes nothing', async () => {
    const { honest, anneke, youssef, mallory, quiet } = await lane()
    const { listing, response, agreement } = await agreed(anneke, youssef, quiet)
    const transfer = await written(youssef, transferDraft([listing, response, agreement], 600))
    await quiet()
    const before = honest.map(({ journal }) => journal.listing(listing))
    await written(mallory, draft('hours-accept/1', [listing, response, transfer]))
    await written(mallory, draft('hours-withdraw/1', [listing, response, transfer]))
    await quiet()
    expect(honest.map(({ journal }) => journal.listing(listing))).toEqual(before)
  })
})

describe('hours given twice while nobody could see it', () => {
  it('go back once: of two corrections of one transfer the first by order counts everywhere', async () => {
    const { honest, anneke, mallory, quiet } = await lane()
    const { listing, response, agreement } = await agreed(mallory, anneke, quiet)
    const refs = [listing, response, agreement]
    const transfer = await written(mallory, transferDraft(refs, 60))
    await quiet()
    await written(anneke, draft('hours-accept/1', [listing, response, transfer]))
    await quiet()
    const back = { ...transferDraft(refs, 60), body: { minutes: 60, reverses: textToBytes(transfer) } }
    const twice = [await written(mallory, back), await written(mallory, back)]
    await quiet()
    for (const one of twice) await written(anneke, draft('hours-accept/1', [listing, response, one]))
    await quiet()
    for (const one of honest) {
      expect(balanceAt(one, mallory)).toBe(0)
      expect(balanceAt(one, anneke)).toBe(0)
      const statuses = one.journal.listing(listing)?.deals[0]?.transfers.map(({ status }) => status)
      expect(statuses).toEqual(['accepted', 'accepted', 'withdrawn'])
    }
  })

  it('cannot be taken away by widening an ask into an offer', async () => {
    const { honest, anneke, mallory, quiet } = await lane()
    const sealed = new Uint8Array(8)
    const ask = await written(mallory, {
      ...draft('ask/1', [], { kind: 'request', capacity: 1, visibility: 'person', sealed }),
      expiresAt: startMs + dayMs
    })
    await quiet()
    const response = await written(anneke, draft('response/1', [ask], { note: null }))
    await quiet()
    const agreement = await written(mallory, draft('agree/1', [ask, response], { place: null }))
    const transfer = await written(mallory, transferDraft([ask, response, agreement], 60))
    await quiet()
    await written(anneke, draft('hours-accept/1', [ask, response, transfer]))
    await quiet()
    const { body } = listingDraft('Ik bood dit aan')
    const listing = { ...(body as object), kind: 'offer' }
    await written(mallory, draft('widen/1', [ask], { visibility: 'neighbourhood', listing }))
    await quiet()
    for (const one of honest) expect([balanceAt(one, anneke), balanceAt(one, mallory)]).toEqual([60, -60])
  })
})

describe('a swap ring', () => {
  it('with a listing of somebody who is not in it takes it from nobody', async () => {
    const street = await lane()
    const { honest, anneke, youssef, mallory } = street
    const { one: accomplice, quiet } = await comesIn(street)
    const [annekes, youssefs] = [
      await written(anneke, listingDraft('Soep')),
      await written(youssef, listingDraft('Ladder'))
    ]
    await quiet()
    const forged = await written(mallory, ringDraft([mallory, annekes], [accomplice, youssefs]))
    await quiet()
    await written(accomplice, draft('swap-sign/1', [forged]))
    await quiet()
    const real = await written(anneke, ringDraft([anneke, annekes], [youssef, youssefs]))
    await quiet()
    await written(youssef, draft('swap-sign/1', [real]))
    await quiet()
    for (const { journal } of honest) {
      const { rings, listings } = journal.publicViews()
      const owners = new Map(listings.map(([id, { owner }]) => [id, owner]))
      const [one, other] = [forged, real].map((id) => rings.find((ring) => ring.id === id))
      expect([one?.status, other?.status]).toEqual(['binding', 'binding'])
      const isTheirs = (pledge: Pledge) => owners.get(pledge.listing) === pledge.owner
      expect(one && pledgesIn(one).map(isTheirs)).toEqual([false, false])
      expect(other && pledgesIn(other).map(isTheirs)).toEqual([true, true])
    }
  })

  it('binds nobody who did not sign, whoever signs for them', async () => {
    const { honest, anneke, youssef, mallory, id, quiet } = await lane()
    const listings = [
      await written(mallory, listingDraft('Van Mallory')),
      await written(anneke, listingDraft('Van Anneke'))
    ] as const
    const ring = await written(mallory, ringDraft([mallory, listings[0]], [anneke, listings[1]]))
    await quiet()
    await written(youssef, draft('swap-sign/1', [ring]))
    await written(mallory, draft('swap-sign/1', [ring]))
    const real = await signedBy(anneke, draft('swap-sign/1', [ring]), id)
    const { parts } = toCandidate('', real)!
    const forged = encodeEnvelope(parts.payloadBytes, new Uint8Array(64).fill(1))
    await quiet()
    await attack(honest, ...structFrames(asStruct(await sealedBy(mallory, forged))))
    await quiet()
    for (const { journal } of honest)
      expect(journal.publicViews().rings).toMatchObject([
        { status: 'proposed', signedBy: [accountOf(mallory)] }
      ])
  })
})

function ringDraft(...gives: readonly (readonly [Neighbour, RecordId])[]) {
  const gifts = gives.map(([{ identity }, listing]) => ({
    giver: identity.account,
    offer: textToBytes(listing),
    request: null
  }))
  return { ...draft('swap-ring/1', [], { gifts }), expiresAt: startMs + dayMs }
}

/** Somebody else whom Mallory knows. */
async function comesIn(street: Lane) {
  const identity = await makeIdentity()
  return enters(street, identity, await joinDraft(identity, street.invite))
}

async function secondDevice(street: Lane) {
  const { mallory, quiet } = street
  const key = seedToSigningKey(linkSeed).publicKey
  const link = await written(mallory, { ...draft('link/1', [], { key }), expiresAt: startMs + dayMs })
  await quiet()
  const { account } = mallory.identity
  const identity = await makeLinkedIdentity(account)
  const proof = await proveLink(identity, linkSeed)
  const sealingKey = identity.sealing.publicKey
  return enters(street, identity, draft('device/1', [link], { account, sealingKey, key, proof }))
}

const linkSeed = new Uint8Array(32).fill(5)

async function enters(
  { id, epoch, timeline, anneke, youssef, mallory }: Lane,
  identity: Identity,
  entry: Draft
) {
  const one = await neighbour(identity, id, epoch, timeline)
  await written(one, entry)
  await one.replica.start()
  connect(mallory, one)
  const quiet = () => quieten([anneke, youssef, mallory, one], timeline)
  await quiet()
  return { one, quiet }
}
