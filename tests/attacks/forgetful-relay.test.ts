import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { writeUpdates } from '#lib/replica/structs.ts'
import { limits } from '#lib/wire/limits.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { atTheRelay, relayRounds } from './at-the-relay.ts'
import {
  type Lane,
  listingDraft,
  quieten,
  sealedBy,
  signedBy,
  stateOf,
  statesOf,
  type Neighbour
} from './lane.ts'

const minuteMs = 60_000

/** A day and some minutes, in which both read the log again. */
async function aDay({ timeline }: Pick<Lane, 'timeline'>, all: Neighbour[]) {
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
    const newcomer = await comesTo(await makeIdentity())
    await quieten([a, b, newcomer], place.timeline, relayRounds)
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
