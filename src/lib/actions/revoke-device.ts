import type { Authority } from '#lib/domain/authority.ts'
import type { DeviceId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import type { LastRecord } from '#lib/ports/journal.ts'
import { keptTo } from './kept-to.ts'

export interface RevokeInput {
  readonly authority: Authority
  readonly device: DeviceId
  /** The last record of that device that is here; null when there is none. Nothing after it is kept. */
  readonly last: Pick<LastRecord, 'id' | 'kept'> | null
}

/** A device of mine is lost: it speaks for me no longer. */
export async function revokeDevice(author: Author, input: RevokeInput): Promise<Result<RecordId, Refusal>> {
  const { authority, device, last } = input
  const standing = authority.devices.get(device)
  if (standing?.account !== author.me.account) return refused({ kind: 'notYours' })
  if (device === author.me.device) return refused({ kind: 'thisDevice' })
  return author.write({ type: 'revoke/1', refs: [standing.by], expiresAt: null, body: keptTo(last) })
}
