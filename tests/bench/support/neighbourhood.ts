/** The neighbourhoods the benches measure: the same bytes in every run. */
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { writeUpdates, type CarrierUpdate } from '#lib/replica/structs.ts'
import { seedRecords, type SeededNeighbourhood } from '../../../scripts/seed/records.ts'
import { packBytes } from './packed.ts'

/** A summer noon; pages are told this time, so that what is open stays open. */
export const benchNowMs = Date.UTC(2026, 5, 21, 12)

export function benchNeighbourhood(count: number): Promise<SeededNeighbourhood> {
  return seedRecords({ count, seed: 2026, nowMs: benchNowMs, name: 'Proefstraat' })
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
  const clients = [...new Set(records.map(({ record }) => record.device))]
  return writeUpdates(
    await Promise.all(
      records.map(async ({ key, envelope, record }) => ({
        client: 1000 + clients.indexOf(record.device),
        clock: record.seq,
        key,
        sealed: await seal.seal(key, envelope)
      }))
    )
  )
}
