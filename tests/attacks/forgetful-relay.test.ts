import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { limits } from '#lib/wire/limits.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { PlayedRelay } from '../replica/played-relay.ts'
import {
  attack,
  lane,
  listingDraft,
  neighbour,
  quieten,
  sealedBy,
  signedBy,
  stateOf,
  statesOf,
  structFrames,
  written,
  type Neighbour
} from './lane.ts'

const minuteMs = 60_000
const rounds = 130

/** Two of the lane who now have nothing but a relay, which has all of it. */
async function atTheRelay() {
  const place = await lane()
  const { id, epoch, timeline, anneke, youssef } = place
  const relay = new PlayedRelay()
  const comesTo = async (one: Pick<Neighbour, 'identity'>) => {
    const here = await neighbour(one.identity, id, epoch, timeline, relay.link())
    await here.replica.start()
    return here
  }
  const [a, b] = [await comesTo(anneke), await comesTo(youssef)]
  for await (const page of anneke.journal.envelopes())
    for (const { envelope } of page)
      await attack([a], ...structFrames(await oneStruct(place.mallory, envelope)))
  await quieten([a, b], timeline, rounds)
  const listing = await written(a, listingDraft('Al bewaard bij het kastje'))
  await quieten([a, b], timeline, rounds)
  expect(b.journal.listing(listing)).toBeDefined()
  return { ...place, relay, comesTo, a, b, listing }
}

let client = 100
async function oneStruct(by: Neighbour, envelope: Uint8Array): Promise<CarrierStruct> {
  return { client: client++, clock: 0, ...(await sealedBy(by, envelope)) }
}

/** A day and some minutes, in which both read the log again. */
async function aDay(
  { timeline }: { timeline: Awaited<ReturnType<typeof lane>>['timeline'] },
  all: Neighbour[]
) {
  await timeline.windBy(1.5 * limits.audit.everyMs)
  for (let minute = 0; minute < 5; minute++) {
    await timeline.windBy(minuteMs)
    await quieten(all, timeline, 20)
  }
}

describe('a relay whose merge drops a struct, because a forger wrote another at its place first', () => {
  it('gets it back from those who have it, and a newcomer reads both there', async () => {
    const place = await atTheRelay()
    const { relay, a, b, mallory, id, listing, comesTo } = place
    const key = [...a.replica.carrier.keys()].find(
      (one) => a.replica.carrier.placeOf(one)?.client === a.replica.carrier.liveClient
    )
    const at = a.replica.carrier.placeOf(key ?? '')
    const forged = await sealedBy(mallory, await signedBy(mallory, listingDraft('Van Mallory'), id))
    const [first] = writeUpdates([{ client: at?.client ?? 0, clock: at?.clock ?? 0, ...forged }])
    relay.log = [Y.mergeUpdates([first!.bytes, ...relay.log])]
    expect(relay.keys().has(key ?? '')).toBe(false)
    await aDay(place, [a, b])
    expect(relay.keys().has(key ?? '')).toBe(true)
    const newcomer = await comesTo({ identity: await makeIdentity() })
    await quieten([a, b, newcomer], place.timeline, rounds)
    const states = await statesOf([a, b])
    expect(states[0]).toEqual(states[1])
    expect((await stateOf(newcomer)).views).toBe(states[0]?.views)
    const texts = newcomer.journal.publicViews().listings.map(([, { text }]) => text)
    expect(texts.sort()).toEqual(['Al bewaard bij het kastje', 'Van Mallory'])
    expect(newcomer.journal.listing(listing)).toBeDefined()
  })
})

describe('a relay that drops what it acknowledged', () => {
  it('half of its log gone, has all of it again after a day', async () => {
    const place = await atTheRelay()
    const { relay, a, b } = place
    const had = relay.keys()
    relay.log = relay.log.filter((_, i) => i % 2 === 0)
    expect(relay.keys().size).toBeLessThan(had.size)
    await aDay(place, [a, b])
    expect([...had].filter((key) => !relay.keys().has(key))).toEqual([])
  })
})
