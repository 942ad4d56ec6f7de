import { describe, expect, it } from 'vitest'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { utf8 } from '#lib/wire/bytes.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import {
  attack,
  lane,
  listingDraft,
  sealedBy,
  signedBy,
  statesOf,
  structFrames,
  updateFrame,
  written,
  type Neighbour
} from './lane.ts'

/** A copy of what somebody carries, in a document that plain Yjs writes to. */
function plainCopy({ replica }: Neighbour, client: number): Y.Doc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(replica.carrier.doc))
  doc.clientID = client
  return doc
}

const changesOf = (doc: Y.Doc, change: () => void) => {
  const before = Y.encodeStateVector(doc)
  doc.transact(change)
  return Y.encodeStateAsUpdate(doc, before)
}

/** An update of no structs and this delete set: client, clock, length. */
function deleteSet(client: number, clock: number, length: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [0, 1, client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

describe('deleting', () => {
  it('all of ten thousand entries with one update of a few bytes deletes none', async () => {
    const { honest, anneke, quiet } = await lane()
    const entries = await Promise.all(
      Array.from({ length: 10_000 }, async (_, i) => {
        const envelope = utf8(`entry ${i}`)
        const key = carrierKeyOf(envelope)
        return { key, sealed: await anneke.seal.seal(key, envelope) }
      })
    )
    for (const { replica } of honest) replica.carrier.put(entries)
    await quiet()
    const sizes = honest.map(({ replica }) => replica.carrier.size)
    for (const { replica } of honest) {
      const { carrier } = replica
      const update = deleteSet(carrier.liveClient, 0, carrier.nextClock(carrier.liveClient))
      expect(update.length).toBeLessThan(16)
      await attack(honest, updateFrame(update))
    }
    expect(sizes.every((size) => size >= 10_000)).toBe(true)
    expect(honest.map(({ replica }) => replica.carrier.size)).toEqual(sizes)
  })

  it('what has not been written yet leaves nothing behind that would delete it later', async () => {
    const { honest, anneke, quiet } = await lane()
    const { carrier } = anneke.replica
    const next = carrier.nextClock(carrier.liveClient)
    await attack(honest, updateFrame(deleteSet(carrier.liveClient, next, 100_000)))
    for (const { replica } of honest) expect(replica.carrier.doc.store.pendingDs).toBeNull()
    const listing = await written(anneke, listingDraft('Na de aanval'))
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.text).toBe('Na de aanval')
    for (const { replica } of honest) expect(replica.carrier.doc.store.pendingDs).toBeNull()
  })
})

describe('overwriting', () => {
  it('every entry under the highest client id leaves every entry as it was', async () => {
    const { honest, anneke, youssef, quiet } = await lane()
    await written(anneke, listingDraft('Mijn fiets'))
    await quiet()
    const before = await statesOf(honest)
    const doc = plainCopy(youssef, 0xffff_ffff)
    const records = doc.getMap('records')
    const keys = [...records.keys()]
    const update = changesOf(doc, () => keys.forEach((key) => records.set(key, new Uint8Array(40).fill(1))))
    await attack(honest, updateFrame(update))
    expect(await statesOf(honest)).toEqual(before)
  })

  it('an entry before it arrives, with junk under a higher client id, does not keep it out', async () => {
    const { honest, anneke, youssef, id, quiet } = await lane()
    const envelope = await signedBy(anneke, listingDraft('Straks'), id)
    const { key } = await sealedBy(anneke, envelope)
    const junk = { client: 0xffff_ffff, clock: 0, key, sealed: new Uint8Array(60).fill(7) }
    await attack(honest, ...structFrames(junk))
    await attack([youssef], ...structFrames({ client: 5, clock: 0, ...(await sealedBy(anneke, envelope)) }))
    await quiet()
    expect(youssef.replica.carrier.get(key)).toEqual((await sealedBy(anneke, envelope)).sealed)
  })

  it('with the true bytes of another entry is cut: bytes open under their own key alone', async () => {
    const { honest, anneke, youssef, quiet } = await lane()
    await written(anneke, listingDraft('Eén'))
    await quiet()
    const [a, b] = [...youssef.replica.carrier.keys()]
    const before = await statesOf(honest)
    const swapped = { client: 0xffff_fff0, clock: 0, key: a!, sealed: youssef.replica.carrier.get(b!)! }
    await attack(honest, ...structFrames(swapped))
    expect(await statesOf(honest)).toEqual(before)
  })
})

describe('a forger at a victim’s place', () => {
  it('who takes the next clock of a live client id keeps nothing of the victim from arriving', async () => {
    const { honest, anneke, youssef, mallory, id, quiet } = await lane()
    const { carrier } = anneke.replica
    const place = { client: carrier.liveClient, clock: carrier.nextClock(carrier.liveClient) }
    const forged = await sealedBy(mallory, await signedBy(mallory, listingDraft('Van Mallory'), id))
    await attack([youssef], ...structFrames({ ...place, ...forged }))
    const listing = await written(anneke, listingDraft('Van Anneke'))
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.text).toBe('Van Anneke')
    expect(anneke.replica.carrier.liveClient).not.toBe(place.client)
  })
})

describe('a liar', () => {
  it('who tells two neighbours different things at one place is heard by both, wherever they meet', async () => {
    const { honest, anneke, youssef, mallory, id, quiet } = await lane()
    const place = { client: 1234, clock: 0 }
    const told = await Promise.all(
      ['Dit aan Anneke', 'Dat aan Youssef'].map(async (words) =>
        sealedBy(mallory, await signedBy(mallory, listingDraft(words), id))
      )
    )
    await attack([anneke], ...structFrames({ ...place, ...told[0]! }))
    await attack([youssef], ...structFrames({ ...place, ...told[1]! }))
    await quiet()
    const [a, b] = await statesOf(honest)
    expect(a).toEqual(b)
    expect(
      anneke.journal
        .publicViews()
        .listings.map(([, { text }]) => text)
        .sort()
    ).toEqual(['Dat aan Youssef', 'Dit aan Anneke'])
  })

  it('who takes a place of a victim that has started again since keeps nothing of it from arriving', async () => {
    const { honest, anneke, youssef, mallory, id, quiet } = await lane()
    const { carrier } = anneke.replica
    const place = { client: carrier.liveClient, clock: carrier.nextClock(carrier.liveClient) }
    const forged = await sealedBy(mallory, await signedBy(mallory, listingDraft('Van Mallory'), id))
    await attack([youssef], ...structFrames({ ...place, ...forged }))
    const listing = await written(anneke, listingDraft('Van Anneke'))
    carrier.doc.clientID = place.client - 1
    await quiet()
    for (const { journal } of honest) expect(journal.listing(listing)?.text).toBe('Van Anneke')
    const [a, b] = await statesOf(honest)
    expect(a).toEqual(b)
  })
})

describe('updates that want to stay', () => {
  it('a mebibyte that waits for something missing is not kept', async () => {
    const { honest, mallory } = await lane()
    const before = await statesOf(honest)
    const big = { client: 9, clock: 5, key: 'x'.repeat(22), sealed: new Uint8Array(16 * 1024) }
    const frames = Array.from({ length: 64 }, (_, i) => structFrames({ ...big, client: 9 + i })).flat()
    await attack(honest, ...frames)
    expect(mallory.dropped).toEqual([])
    expect(await statesOf(honest)).toEqual(before)
    for (const { replica } of honest) expect(replica.carrier.doc.store.pendingStructs).toBeNull()
  })

  it('of shapes no honest device writes are left out, and what is honest beside them is let in', async () => {
    const { honest, mallory, id } = await lane()
    const strange = new Y.Doc()
    strange.clientID = 11
    strange.getMap('elsewhere').set('x'.repeat(22), new Uint8Array(40))
    strange.getMap('records').set('k'.repeat(22), 'not bytes')
    strange.getMap('records').set('short', new Uint8Array(40))
    const listed = new Y.Doc()
    listed.clientID = 13
    listed.getArray('records').push([new Uint8Array(40)])
    const hostile = Y.mergeUpdates([strange, listed].map((doc) => Y.encodeStateAsUpdate(doc)))
    const good = {
      client: 12,
      clock: 0,
      ...(await sealedBy(mallory, await signedBy(mallory, listingDraft('Goed'), id)))
    }
    const before = await statesOf(honest)
    await attack(honest, updateFrame(hostile))
    expect(await statesOf(honest)).toEqual(before)
    const mixed = Y.mergeUpdates([hostile, structFrames(good)[0]!.subarray(1)])
    await attack(honest, updateFrame(mixed))
    for (const { journal } of honest)
      expect(journal.publicViews().listings.map(([, { text }]) => text)).toEqual(['Goed'])
  })
})

describe('frames', () => {
  it('that are no frames end that peer and nothing else', async () => {
    const { honest } = await lane()
    const before = await statesOf(honest)
    const hostile = [
      new Uint8Array(),
      Uint8Array.of(0x63, 1, 2),
      new Uint8Array(limits.maxFrameBytes + 1).fill(2),
      Uint8Array.of(0x01, 0xff, 0xff, 0xff),
      Uint8Array.of(0x04, 1)
    ]
    for (const frame of hostile) await attack(honest, frame)
    for (const { dropped } of honest) expect(dropped).toEqual(hostile.map(() => 'stranger'))
    expect(await statesOf(honest)).toEqual(before)
  })

  it('of random bytes change nothing', async () => {
    const { honest } = await lane()
    const before = await statesOf(honest)
    for (let i = 0; i < 300; i++) {
      const bytes = crypto.getRandomValues(new Uint8Array(1 + (i % 200)))
      bytes[0] = 1 + (i % 4)
      await attack(honest, bytes)
    }
    expect(await statesOf(honest)).toEqual(before)
  })

  it('that ask with a state vector of the future are answered with nothing', async () => {
    const { honest, quiet } = await lane()
    const before = await statesOf(honest)
    const stateVector = Y.encodeStateVector(
      new Map(honest.map(({ replica }) => [replica.carrier.liveClient, 2 ** 40]))
    )
    await attack(honest, encodeLinkFrame({ type: 'state', stateVector }))
    await quiet()
    expect(await statesOf(honest)).toEqual(before)
  })
})
