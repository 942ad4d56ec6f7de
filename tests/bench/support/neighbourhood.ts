/** The neighbourhoods the benches measure: the same bytes in every run. */
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { AdmittedRecord } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { writeUpdates, type CarrierStruct, type CarrierUpdate } from '#lib/replica/structs.ts'
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

/** The whole document as one device sends it to another: each device of the neighbourhood wrote under one client id. */
export async function documentUpdates({ secret, records }: SeededNeighbourhood): Promise<CarrierUpdate[]> {
  const { seal } = await deriveEpoch(secret)
  const structs: CarrierStruct[] = []
  const byDevice = Map.groupBy(records, ({ record }) => record.device)
  for (const [number, own] of [...byDevice.values()].entries())
    structs.push(...(await sealedStructs(own, 1000 + number, seal)))
  return writeUpdates(structs)
}

async function sealedStructs(
  records: readonly AdmittedRecord[],
  client: number,
  seal: CarrierSeal
): Promise<CarrierStruct[]> {
  return Promise.all(
    records.map(async ({ key, envelope }, clock) => ({
      client,
      clock,
      key,
      sealed: await seal.seal(key, envelope)
    }))
  )
}
