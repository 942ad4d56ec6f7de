import { beforeAll, describe, expect, it } from 'vitest'
import { verify } from '#lib/keys/ed25519.ts'
import { writeUpdates } from '#lib/replica/structs.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { seedRecords, type SeededNeighbourhood } from '../../scripts/seed/records.ts'
import {
  costOf,
  costWithNewcomer,
  deleteAll,
  healStreet,
  oldClient,
  pastTheGate,
  quiet,
  throughTheGate,
  type HealDevice
} from './heal-street.ts'

/** As many as the bench has, for the size of the update; a tenth of that to heal. */
const tenThousand = 10_000
let seeded: SeededNeighbourhood
beforeAll(async () => {
  seeded = await seedRecords({ count: 1_000, seed: 5, nowMs: Date.UTC(2026, 5, 21, 12) })
})

const carried = ({ replica: { carrier } }: HealDevice) =>
  [...carrier.keys()].sort().map((key) => [key, Buffer.from(carrier.get(key)!).toString('base64')])
const viewsOf = ({ journal }: HealDevice) =>
  JSON.stringify(journal.publicViews(), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
  )

const ways = [
  ['with the gate as it is', throughTheGate],
  ['with the gate off', pastTheGate]
] as const

describe('eleven bytes that delete a whole neighbourhood', () => {
  it('are eleven bytes', () => {
    expect(deleteAll(tenThousand)).toHaveLength(11)
  })

  it.each(ways)('%s cost four devices next to nothing, and everything is there after', async (_, strike) => {
    const street = await healStreet(seeded, 4, verify)
    const before = street.all.map((one) => ({ carried: carried(one), views: viewsOf(one) }))
    const bytes = await costOf(street, strike)
    expect(street.all.map((one) => ({ carried: carried(one), views: viewsOf(one) }))).toEqual(before)
    expect(before[0]?.carried).toHaveLength(1_000)
    expect(bytes / street.documentBytes).toBeLessThan(0.01)
  })

  it.each(ways)('%s, while somebody comes in, cost nobody 1.2 times the document', async (_, strike) => {
    const street = await healStreet(seeded, 3, verify)
    const { newcomer, most } = await costWithNewcomer(street, strike)
    const [first, ...others] = [...street.all, newcomer].map((one) => ({
      carried: carried(one),
      views: viewsOf(one)
    }))
    for (const other of others) expect(other).toEqual(first)
    expect(first?.carried).toHaveLength(1_000)
    expect(most / street.documentBytes).toBeLessThan(1.2)
  })

  it('past the gate, of what the journal does not hold, come back from whoever was spared', async () => {
    const street = await healStreet(seeded, 2, verify)
    const [struck, spared] = street.all
    const held = [...spared!.replica.carrier.keys()]
    expect(held).toHaveLength(1_000)
    struck!.journal.envelopes = async function* () {}
    pastTheGate(struck!, deleteAll(1_000))
    expect(struck!.replica.carrier.size).toBe(0)
    await quiet(street.timeline, street.all)
    expect(new Set(struck!.replica.carrier.keys())).toEqual(new Set(held))
  })
})

describe('a forger at every place of a document', () => {
  it('costs nobody 1.2 times the document, and everything is there after', async () => {
    const street = await healStreet(seeded, 3, verify)
    const keys = street.all.map(({ replica }) => [...replica.carrier.keys()])
    for (const { traffic } of street.all) traffic.bytes = 0
    for (let clock = 0; clock < 1_000; clock++) {
      const envelope = utf8(`niet ${clock}`)
      const key = carrierKeyOf(envelope)
      const struct = { client: oldClient, clock, key, sealed: await street.seal.seal(key, envelope) }
      for (const one of street.all) throughTheGate(one, writeUpdates([struct])[0]!.bytes)
    }
    await quiet(street.timeline, street.all)
    const held = street.all.map(({ replica }) => new Set(replica.carrier.keys()))
    for (const [i, mine] of keys.entries()) expect(mine.filter((key) => !held[i]?.has(key))).toEqual([])
    const [first, ...others] = street.all.map(viewsOf)
    for (const other of others) expect(other).toBe(first)
    const most = Math.max(...street.all.map(({ traffic }) => traffic.bytes))
    expect(most / street.documentBytes).toBeLessThan(1.2)
    expect(held[0]!.size - keys[0]!.length).toBeLessThanOrEqual(limits.comparison.maxMovesPer10Min * 3)
  })
})
