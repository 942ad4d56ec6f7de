/**
 * What is kept of the records of authority of a device that is cut off. Whoever cuts it names them one by one, by the
 * first bytes of their ids: a cut along the device's chain (elsewhere.ts) goes through records of an epoch, and who
 * waits for its key has none of those, yet must come to the same authority as all others.
 */
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { aggregateOf, authorityAggregate } from './aggregate.ts'
import { idToBytes } from './id-bytes.ts'
import { inOrder } from './order.ts'
import type { DeviceId, RecordId, StoepRecord } from './record.ts'

/** Enough that nobody can make a second record that is taken for the first. */
export const keptIdBytes = 16

/** Ids as a body carries them: the first 16 bytes of each, one after another. */
export function toKept(ids: readonly RecordId[]): Uint8Array {
  return concatBytes(...ids.map(beginningOf))
}

/** Those of the device's records that are named. */
export function listedAmong(
  records: readonly StoepRecord[],
  device: DeviceId,
  kept: Uint8Array
): ReadonlySet<RecordId> {
  const named = new Set<string>()
  for (let at = 0; at < kept.length; at += keptIdBytes)
    named.add(bytesToText(kept.subarray(at, at + keptIdBytes)))
  const own = records.filter((record) => record.device === device)
  return new Set(own.filter(({ id }) => named.has(bytesToText(beginningOf(id)))).map(({ id }) => id))
}

/**
 * What to keep of these devices: all of their records of authority among these, as far as they fit in one record
 * (`limits.maxKeptOfAuthority`), those first that others rest on.
 */
export function worthKeeping(
  records: readonly StoepRecord[],
  devices: readonly DeviceId[]
): ReadonlyMap<DeviceId, readonly RecordId[]> {
  const about = inOrder(records.filter(isOfAuthority))
  const restedOn = new Set(about.filter(({ type }) => type !== 'close-invite/1').flatMap(({ refs }) => refs))
  const own = about.filter(({ device }) => devices.includes(device))
  const epochs = new Set(own.filter(({ type }) => type === 'epoch/1').map(({ id }) => id))
  const places = new Map(own.map((record) => [record, placeOf(record, restedOn, epochs)]))
  const kept = own
    .toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .slice(0, limits.maxKeptOfAuthority)
  return new Map(devices.map((device) => [device, kept.filter((one) => one.device === device).map(idOf)]))
}

export function isOfAuthority(record: Pick<StoepRecord, 'id' | 'type' | 'refs'>): boolean {
  return aggregateOf(record) === authorityAggregate
}

/** Epochs follow each other, so one that goes takes all later ones along; keys are many and others give them too. */
function placeOf(
  { id, type, refs }: StoepRecord,
  restedOn: ReadonlySet<RecordId>,
  epochs: ReadonlySet<RecordId>
): number {
  if (type === 'epoch/1') return 0
  if (type === 'key/1') return refs[0] && epochs.has(refs[0]) ? 1 : 4
  return restedOn.has(id) ? 2 : 3
}

function beginningOf(id: RecordId): Uint8Array {
  return idToBytes(id).subarray(0, keptIdBytes)
}

function idOf({ id }: StoepRecord): RecordId {
  return id
}
