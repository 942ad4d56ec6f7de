/** What goes into which room: the lobby holds the records of authority, an epoch all others. */
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { liveAmong } from '#lib/domain/live.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { OutboxEntry } from '#lib/ports/journal.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { glanceAt } from '#lib/wire/glance.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'

/** A seal under which nothing opens but what may stand in the lobby, so that nothing else gets through its gate. */
export function lobbySeal(seal: CarrierSeal): CarrierSeal {
  return {
    seal: seal.seal,
    async open(key, sealed) {
      const envelope = await seal.open(key, sealed)
      return envelope && isForLobby(envelope) ? envelope : null
    }
  }
}

function isForLobby(envelope: Uint8Array): boolean {
  const decoded = decodeEnvelope(envelope)
  if (!decoded.ok) return false
  const record = { ...decoded.value.payload, id: '' } as StoepRecord
  return aggregateOf(record) === authorityAggregate
}

/** Those of stored entries that are still needed by anybody (domain/live.ts). */
export function liveEntries(entries: readonly OutboxEntry[], nowMs: number): readonly OutboxEntry[] {
  return liveAmong(entries.map(weighable), nowMs).map(({ entry }) => entry)
}

/** Of most entries the references are never asked for. */
function weighable(entry: OutboxEntry) {
  const glance = glanceAt(entry.envelope)
  return {
    entry,
    id: entry.id,
    type: glance.type,
    expiresAt: glance.expiresAt,
    get refs() {
      return glance.refs as readonly RecordId[]
    }
  }
}
