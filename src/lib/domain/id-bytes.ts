import { textToBytes } from '#lib/wire/bytes.ts'
import type { AccountId, DeviceId, RecordId } from './record.ts'

/** The 32 bytes of an id, as bodies carry it. Throws on what is no id: only a bug makes one. */
export function idToBytes(id: RecordId | AccountId | DeviceId): Uint8Array {
  const bytes = textToBytes(id)
  if (bytes?.length !== 32) throw new Error('an id has 32 bytes')
  return bytes
}
