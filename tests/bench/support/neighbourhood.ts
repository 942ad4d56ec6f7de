/** The neighbourhoods the benches measure: the same bytes in every run. */
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { writeUpdates, type CarrierUpdate } from '#lib/replica/structs.ts'
import { seedRecords, type SeededNeighbourhood } from '../../../scripts/seed/records.ts'
import { benchNowMs } from './bench-time.ts'
import { packBytes } from './packed.ts'

/** Of its people's keys. */
export const benchSeed = 2026

export function benchNeighbourhood(count: number): Promise<SeededNeighbourhood> {
  return seedRecords({ count, seed: benchSeed, nowMs: benchNowMs, name: 'Proefstraat' })
}

export function packedEnvelopes({ records }: SeededNeighbourhood): Uint8Array<ArrayBuffer> {
  return packBytes(records.map(({ envelope }) => envelope))
}

/**
 * The whole document as a relay's log delivers it: in the order the records were written, as full as updates get.
 * Each device of the neighbourhood wrote under one client id.
 */
export async function documentUpdates({ secret, records }: SeededNeighbourhood): Promise<CarrierUpdate[]> {
  const { seal } = await deriveEpoch(secret)
  return roomUpdates(records, seal)
}

/** These records as a document of their own. */
export async function roomUpdates(
  records: readonly AdmittedRecord[],
  seal: CarrierSeal
): Promise<CarrierUpdate[]> {
  const written = new Map<string, number>()
  const placed = records.map(({ key, envelope, record: { device } }) => {
    const clock = written.get(device) ?? 0
    written.set(device, clock + 1)
    return { key, envelope, clock, client: 1000 + [...written.keys()].indexOf(device) }
  })
  return writeUpdates(
    await Promise.all(
      placed.map(async ({ envelope, ...place }) => ({
        ...place,
        sealed: await seal.seal(place.key, envelope)
      }))
    )
  )
}

/** What stands in the lobby and what in the epoch, each in its order. */
export function recordsByRoom(records: readonly AdmittedRecord[]) {
  return {
    lobby: records.filter(({ record }) => aggregateOf(record) === authorityAggregate),
    epoch: records.filter(({ record }) => aggregateOf(record) !== authorityAggregate)
  }
}
