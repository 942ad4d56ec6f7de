/** Where the chain of a device ends, as far as this device knows: what a ban or a revocation names. */
import { isOfAuthority, worthKeeping } from '#lib/domain/kept.ts'
import type { DeviceId, StoepRecord } from '#lib/domain/record.ts'
import type { LastRecord, Watch } from '#lib/ports/journal.ts'
import { glanceAt } from '#lib/wire/glance.ts'
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
  const last = new Map<string, Last>()
  const authority: StoepRecord[] = []
  const wanted = new Set<string>(devices)
  for await (const entries of allEnvelopes(db)) {
    for (const { id, envelope } of entries) {
      const glance = glanceAt(envelope)
      const isOfficial = isOfAuthority({ id, ...glance } as StoepRecord)
      if (!isOfficial && !wanted.has(glance.device)) continue
      const decoded = decodeEnvelope(envelope)
      if (!decoded.ok) continue
      const record = { ...decoded.value.payload, id } as StoepRecord
      if (isOfficial) authority.push(record)
      if (!wanted.has(record.device)) continue
      const { device, seq, clock } = record
      const before = last.get(device)
      const since = Math.min(clock.ms, before?.since ?? Infinity)
      const isLast = !before || seq > before.seq || (seq === before.seq && id < before.id)
      last.set(device, isLast ? { seq, id, clock, since } : { ...before, since })
    }
  }
  const kept = worthKeeping(authority, devices)
  return new Map(devices.map((device) => [device, toLastRecord(last.get(device), kept.get(device) ?? [])]))
}

type Last = Omit<LastRecord, 'kept'> & { readonly seq: number }

function toLastRecord(last: Last | undefined, kept: LastRecord['kept']): LastRecord | null {
  return last ? { id: last.id, clock: last.clock, since: last.since, kept } : null
}
