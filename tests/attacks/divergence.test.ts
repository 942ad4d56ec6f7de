import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { bytesToText, utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { encodeLinkFrame } from '#lib/wire/link-frame.ts'
import { structsOf } from '#lib/replica/structs.ts'
import {
  attack,
  connect,
  lane,
  listingDraft,
  neighbour,
  quieten,
  sealedBy,
  signedBy,
  statesOf,
  structFrames,
  written,
  type Lane,
  type Neighbour
} from './lane.ts'

/** Two more who know nothing of each other and are reached by nobody: each has what the others have. */
async function apart({ id, epoch, timeline, anneke, youssef }: Lane) {
  const away = await Promise.all([anneke, youssef].map((one) => neighbour(one.identity, id, epoch, timeline)))
  const whole = Y.encodeStateAsUpdate(anneke.replica.carrier.doc)
  for (const one of away) {
    await one.replica.start()
    await attack([one], ...structFrames(...structsOf(whole)))
  }
  return away as [Neighbour, Neighbour]
}

const stateVectorOf = ({ replica }: Neighbour) => Y.encodeStateVector(replica.carrier.doc)

describe('a forger reusing a victim’s client id and clock', () => {
  it('while two neighbours are apart makes equal state vectors of unequal documents; they heal when they meet', async () => {
    const place = await lane()
    const { anneke, mallory, id, timeline } = place
    const [a, b] = await apart(place)
    const { carrier } = anneke.replica
    const next = { client: carrier.liveClient, clock: carrier.nextClock(carrier.liveClient) }
    const real = await sealedBy(mallory, await signedBy(anneke, listingDraft('Van Anneke'), id))
    const forged = await sealedBy(mallory, await signedBy(mallory, listingDraft('Van Mallory'), id))
    await attack([a], ...structFrames({ ...next, ...real }))
    await attack([b], ...structFrames({ ...next, ...forged }))
    expect(stateVectorOf(a)).toEqual(stateVectorOf(b))
    expect([a, b].map(({ replica }) => replica.carrier.has(real.key))).toEqual([true, false])
    connect(a, b)
    await quieten([a, b], timeline, 20)
    const [one, other] = await statesOf([a, b])
    expect(one).toEqual(other)
    for (const { journal } of [a, b]) {
      const texts = journal.publicViews().listings.map(([, { text }]) => text)
      expect(texts.sort()).toEqual(['Van Anneke', 'Van Mallory'])
    }
  })

  it('again and again makes the victim move on, and never the neighbourhood', async () => {
    const { honest, anneke, youssef, mallory, id, quiet } = await lane()
    const listings = []
    for (let round = 0; round < 5; round++) {
      const { carrier } = anneke.replica
      const place = { client: carrier.liveClient, clock: carrier.nextClock(carrier.liveClient) }
      const forged = await sealedBy(mallory, await signedBy(mallory, listingDraft(`Vals ${round}`), id))
      await attack([youssef], ...structFrames({ ...place, ...forged }))
      listings.push(await written(anneke, listingDraft(`Echt ${round}`)))
      await quiet()
    }
    for (const { journal } of honest)
      for (const [round, listing] of listings.entries())
        expect(journal.listing(listing)?.text).toBe(`Echt ${round}`)
    const [a, b] = await statesOf(honest)
    expect(a).toEqual(b)
  })
})

describe('a peer that abuses the comparison of keys', () => {
  const randomKeys = (count: number) =>
    Array.from({ length: count }, () => bytesToText(crypto.getRandomValues(new Uint8Array(16))))

  /** Mallory as a peer of Youssef whose every frame the test sees. */
  async function besideYoussef() {
    const place = await lane()
    const heard: Uint8Array[] = []
    place.youssef.meet('mallory too', (frame) => heard.push(frame))
    await place.quiet()
    const say = async (...frames: Parameters<typeof encodeLinkFrame>[0][]) => {
      for (const frame of frames) place.youssef.receive('mallory too', encodeLinkFrame(frame))
      await place.quiet()
    }
    return { ...place, heard, say }
  }

  it('by offering what does not exist keeps nobody from healing with another', async () => {
    const { honest, anneke, say } = await besideYoussef()
    const before = await statesOf(honest)
    await say({ type: 'level' }, { type: 'offer', keys: randomKeys(1024) })
    await say({ type: 'keys', prefix: '', keys: randomKeys(200).sort() })
    expect(await statesOf(honest)).toEqual(before)
    const listing = await written(anneke, listingDraft('Gewoon door'))
    await say()
    for (const { journal } of honest) expect(journal.listing(listing)?.text).toBe('Gewoon door')
  })

  it('by asking for everything without end is told so much and no more', async () => {
    const { honest, youssef, heard, say } = await besideYoussef()
    const big = Array.from({ length: 400 }, (_, i) => utf8(`${i} ${'x'.repeat(15_000)}`))
    youssef.replica.carrier.put(await Promise.all(big.map((envelope) => sealedBy(youssef, envelope))))
    const bytesHeard = () => heard.reduce((sum, frame) => sum + frame.length, 0)
    const ask = { type: 'state', stateVector: Uint8Array.of(0) } as const
    await say(ask)
    expect(bytesHeard()).toBeGreaterThan(6_000_000)
    for (let i = 0; i < 20; i++) await say(ask)
    expect(bytesHeard()).toBeGreaterThan(0.9 * limits.comparison.maxAnswerBytes)
    expect(bytesHeard()).toBeLessThan(1.5 * limits.comparison.maxAnswerBytes)
    const [a, b] = (await statesOf(honest)).map(({ views, ids }) => ({ views, ids }))
    expect(a).toEqual(b)
  })

  it('by asking again before it was answered is answered once a second', async () => {
    const { honest, heard, say } = await besideYoussef()
    const before = await statesOf(honest)
    const already = heard.length
    await say(
      ...Array.from({ length: 500 }, () => ({ type: 'state', stateVector: Uint8Array.of(0) }) as const)
    )
    const levels = heard.slice(already).filter((frame) => frame[0] === 4)
    expect(levels).toHaveLength(2)
    expect(await statesOf(honest)).toEqual(before)
  })

  it('by sending records that nobody asked for, or other bytes than were asked for, adds nothing', async () => {
    const { honest, mallory, id, say } = await besideYoussef()
    const before = await statesOf(honest)
    const unasked = await sealedBy(mallory, await signedBy(mallory, listingDraft('Ongevraagd'), id))
    await say({ type: 'level' }, { type: 'records', records: [unasked] })
    const [wanted = ''] = randomKeys(1)
    await say({ type: 'offer', keys: [wanted] })
    await say({ type: 'records', records: [{ key: wanted, sealed: unasked.sealed }] })
    expect(await statesOf(honest)).toEqual(before)
    const [other = ''] = randomKeys(1)
    await say({ type: 'offer', keys: [other] })
    await say({
      type: 'records',
      records: [{ key: other, sealed: await mallory.seal.seal(other, utf8('x')) }]
    })
    expect(await statesOf(honest)).toEqual(before)
  })

  it('by sending what was asked for and is no record of anybody here is heard no more than by an update', async () => {
    const { honest, mallory, id, say } = await besideYoussef()
    const views = (await statesOf(honest)).map((state) => state.views)
    const elsewhere = await lane()
    const replayed = await sealedBy(
      mallory,
      await signedBy(mallory, listingDraft('Van elders'), elsewhere.id)
    )
    expect(elsewhere.id).not.toBe(id)
    await say({ type: 'level' }, { type: 'offer', keys: [replayed.key] })
    await say({ type: 'records', records: [replayed] })
    expect((await statesOf(honest)).map((state) => state.views)).toEqual(views)
    for (const { replica } of honest) expect(replica.admission.refusals.get('belongsHere')).toBe(1)
  })
})
