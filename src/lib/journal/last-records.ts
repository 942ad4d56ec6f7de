/** Where the chain of a device ends, as far as this device knows: what a ban or a revocation names. */
import { authorityAggregate } from '#lib/domain/aggregate.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import { worthKeeping } from '#lib/domain/kept.ts'
import type { DeviceId, StoepRecord } from '#lib/domain/record.ts'
import type { LastRecord, Watch } from '#lib/ports/journal.ts'
import { deviceAt } from '#lib/wire/glance.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import { allPages, type StoredPage } from './all-stored.ts'
import { pageMemoryOf } from './page-memory.ts'
import { envelopeAt, idAt } from './page.ts'
import type { JournalDatabase } from './schema.ts'

const officialAggregate = idToBytes(authorityAggregate)

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
  const { rememberIfRoom } = pageMemoryOf(db)
  // What is read here is asked for again by the ban or revocation that follows.
  for await (const pages of allPages(db, rememberIfRoom))
    for (const { record, isOfficial } of pages.flatMap((page) => recordsAbout(page, devices))) {
      if (isOfficial) authority.push(record)
      if (wanted.has(record.device)) last.set(record.device, later(record, last.get(record.device)))
    }
  const kept = worthKeeping(authority, devices)
  return new Map(devices.map((device) => [device, toLastRecord(last.get(device), kept.get(device) ?? [])]))
}

/** Those of authority and those of these devices; of all others no more is read than who wrote them. */
function recordsAbout({ index, page }: StoredPage, devices: readonly DeviceId[]) {
  const keys = devices.map(idToBytes)
  const found: { readonly record: StoepRecord; readonly isOfficial: boolean }[] = []
  for (let at = 0; at < page.offsets.length - 1; at++) {
    const isOfficial = isAt(index.aggs, at * 32, officialAggregate)
    const by = deviceAt(page.bytes, page.offsets[at] ?? 0)
    if (!isOfficial && !keys.some((key) => isAt(page.bytes, by, key))) continue
    const decoded = decodeEnvelope(envelopeAt(page, at))
    if (decoded.ok)
      found.push({ record: { ...decoded.value.payload, id: idAt(index, at) } as StoepRecord, isOfficial })
  }
  return found
}

function isAt(bytes: Uint8Array, from: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[from + i] !== wanted[i]) return false
  return true
}

function later({ seq, id, clock }: StoepRecord, before: Last | undefined): Last {
  const since = Math.min(clock.ms, before?.since ?? Infinity)
  const isLast = !before || seq > before.seq || (seq === before.seq && id < before.id)
  return isLast ? { seq, id, clock, since } : { ...before, since }
}

type Last = Omit<LastRecord, 'kept'> & { readonly seq: number }

function toLastRecord(last: Last | undefined, kept: LastRecord['kept']): LastRecord | null {
  return last ? { id: last.id, clock: last.clock, since: last.since, kept } : null
}
