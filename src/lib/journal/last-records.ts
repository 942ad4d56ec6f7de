/** Where the chain of a device ends, as far as this device knows: what a ban or a revocation names. */
import type { DeviceId } from '#lib/domain/record.ts'
import type { LastRecord, Watch } from '#lib/ports/journal.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import type { JournalDatabase } from './schema.ts'
import { allEnvelopes } from './stored-records.ts'

type LastRecords = ReadonlyMap<DeviceId, LastRecord | null>

export function watchLastRecords(db: JournalDatabase, devices: readonly DeviceId[]): Watch<LastRecords> {
  return (onValue, onError) => {
    let isOver = false
    readLastRecords(db, devices).then((last) => isOver || onValue(last), onError)
    return () => void (isOver = true)
  }
}

/** By sequence; of two with one number the one with the smaller id, so that all who have both say the same. */
async function readLastRecords(db: JournalDatabase, devices: readonly DeviceId[]): Promise<LastRecords> {
  const last = new Map<string, LastRecord & { readonly seq: number }>()
  const wanted = new Set<string>(devices)
  const keys = devices.flatMap((device) => textToBytes(device) ?? [])
  for await (const entries of allEnvelopes(db)) {
    for (const { id, envelope } of entries) {
      // Most are by others: looking for the key is many times quicker than decoding.
      if (!keys.some((key) => holds(envelope, key))) continue
      const decoded = decodeEnvelope(envelope)
      if (!decoded.ok || !wanted.has(decoded.value.payload.device)) continue
      const { device, seq, clock } = decoded.value.payload
      const before = last.get(device)
      const since = Math.min(clock.ms, before?.since ?? Infinity)
      const isLast = !before || seq > before.seq || (seq === before.seq && id < before.id)
      last.set(device, isLast ? { seq, id, clock, since } : { ...before, since })
    }
  }
  return new Map(devices.map((device) => [device, toLastRecord(last.get(device))]))
}

function holds(bytes: Uint8Array, key: Uint8Array): boolean {
  const [first = 0] = key
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (key.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}

function toLastRecord(last: LastRecord | undefined): LastRecord | null {
  return last ? { id: last.id, clock: last.clock, since: last.since } : null
}
