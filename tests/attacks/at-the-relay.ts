/** Anneke and Youssef with nothing but a relay between them, which the test plays; Mallory may write to it as well. */
import { expect } from 'vitest'
import type { Identity } from '#lib/keys/identity.ts'
import { PlayedRelay } from '../replica/played-relay.ts'
import { attack, lane, listingDraft, neighbour, quieten, sealedBy, structFrames, written } from './lane.ts'

/** Rounds of a second: all have pushed by then what the relay lacked (5 to 60 s), and again after being pushed to. */
export const relayRounds = 130

export async function atTheRelay() {
  const place = await lane()
  const { id, epoch, timeline, anneke, youssef, mallory } = place
  const relay = new PlayedRelay()
  const comesTo = async (identity: Identity) => {
    const here = await neighbour(identity, id, epoch, timeline, relay.link())
    await here.replica.start()
    return here
  }
  const a = await comesTo(anneke.identity)
  const b = await comesTo(youssef.identity)
  let client = 100
  for await (const page of anneke.journal.envelopes())
    for (const { envelope } of page) {
      const struct = { client: client++, clock: 0, ...(await sealedBy(mallory, envelope)) }
      await attack([a], ...structFrames(struct))
    }
  await quieten([a, b], timeline, relayRounds)
  const listing = await written(a, listingDraft('Al bewaard bij het kastje'))
  await quieten([a, b], timeline, relayRounds)
  expect(b.journal.listing(listing)).toBeDefined()
  return { ...place, relay, comesTo, a, b, listing }
}
