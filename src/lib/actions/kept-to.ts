import { idToBytes } from '#lib/domain/id-bytes.ts'
import { toKept } from '#lib/domain/kept.ts'
import type { Revoke } from '#lib/domain/records/revoke.ts'
import type { LastRecord } from '#lib/ports/journal.ts'

/** What a ban or revocation says of a device: null when nothing of it is here. */
export function keptTo(last: Pick<LastRecord, 'id' | 'kept'> | null): Revoke {
  return { last: last && idToBytes(last.id), kept: toKept(last?.kept ?? []) }
}
