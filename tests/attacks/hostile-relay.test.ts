import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { makeIdentity } from '#lib/keys/identity.ts'
import { writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { atTheRelay, relayRounds } from './at-the-relay.ts'
import { listingDraft, quieten, sealedBy, stateOf, statesOf, written } from './lane.ts'

type Place = Awaited<ReturnType<typeof atTheRelay>>

const updatesOf = (...structs: readonly CarrierStruct[]) => writeUpdates(structs).map(({ bytes }) => bytes)

function deleteSet(
  ranges: readonly (readonly [client: number, clock: number, length: number])[]
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarUint(encoder, ranges.length)
  for (const [client, clock, length] of ranges)
    for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  return encoding.toUint8Array(encoder)
}

const clocksOf = ({ a }: Place) => [...Y.decodeStateVector(a.replica.carrier.encodedStateVector())]
const highest = 2 ** 32 - 1

/** What Mallory pushes, or the relay makes up: updates as they stand in its log. */
const attacks: Readonly<Record<string, (place: Place) => Promise<readonly Uint8Array[]>>> = {
  'deletes everything': async (place) => [
    deleteSet(clocksOf(place).map(([client, clock]) => [client, 0, clock] as const))
  ],
  'deletes what is not written yet': async (place) => [
    deleteSet(clocksOf(place).map(([client, clock]) => [client, clock, 100_000] as const))
  ],
  'overwrites every entry under the highest client ids': async ({ a }) =>
    updatesOf(
      ...[...a.replica.carrier.keys()].map((key, i) => ({
        client: highest - i,
        clock: 0,
        key,
        sealed: new Uint8Array(40)
      }))
    ),
  'waits for something that never comes, a mebibyte long': async () =>
    updatesOf(
      ...Array.from({ length: 64 }, (_, i) => ({
        client: 9 + i,
        clock: 5,
        key: 'x'.repeat(22),
        sealed: new Uint8Array(16 * 1024)
      }))
    ),
  'takes the place a neighbour is about to write at': async ({ a, mallory }) => {
    const { carrier } = a.replica
    const place = { client: carrier.liveClient, clock: carrier.nextClock(carrier.liveClient) }
    return updatesOf({ ...place, ...(await sealedBy(mallory, utf8('niet van haar'))) })
  },
  'is empty of bytes and says it stands on others': async ({ a }) =>
    updatesOf(
      ...[...a.replica.carrier.keys()].map((key, clock) => ({ client: highest, clock, key, sealed: null }))
    ),
  'is no update at all, or longer than one may be': async () => [
    Uint8Array.of(255, 255, 255),
    new Uint8Array(limits.maxUpdateBytes + 1)
  ]
}

describe('what is pushed to the relay and', () => {
  it.each(Object.keys(attacks))(
    '%s changes nothing anywhere, and who comes in after reads it all',
    async (name) => {
      const place = await atTheRelay()
      const { relay, a, b, timeline, comesTo } = place
      const before = (await statesOf([a, b])).map(({ views, ids }) => ({ views, ids }))
      const held = [...a.replica.carrier.keys()]
      const by = relay.link()
      const noEvents = { welcomed() {}, update() {}, level() {}, acked() {}, refused() {}, away() {} }
      by.start(noEvents)
      for (const [i, update] of ((await attacks[name]?.(place)) ?? []).entries()) by.push(i + 1, update)
      await quieten([a, b], timeline, relayRounds)
      expect((await statesOf([a, b])).map(({ views, ids }) => ({ views, ids }))).toEqual(before)
      for (const { replica } of [a, b]) {
        expect(held.filter((key) => !replica.carrier.has(key))).toEqual([])
        expect([replica.carrier.doc.store.pendingStructs, replica.carrier.doc.store.pendingDs]).toEqual([
          null,
          null
        ])
      }
      const listing = await written(a, listingDraft('Na de aanval'))
      await quieten([a, b], timeline, relayRounds)
      expect(b.journal.listing(listing)?.text).toBe('Na de aanval')
      const newcomer = await comesTo(await makeIdentity())
      await quieten([a, b, newcomer], timeline, relayRounds)
      expect((await stateOf(newcomer)).views).toBe((await stateOf(a)).views)
    }
  )
})
