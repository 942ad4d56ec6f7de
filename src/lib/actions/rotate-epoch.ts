import type { Authority } from '#lib/domain/authority.ts'
import type { Epochs } from '#lib/domain/epochs.ts'
import { lackingKey } from '#lib/domain/lacking-key.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { EpochBody } from '#lib/domain/records/epoch.ts'
import type { EpochReason } from '#lib/domain/rotation.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import { keyDrafts, type KeyToShare } from './share-key.ts'

export interface Rotation extends Omit<KeyToShare, 'epoch'> {
  readonly epochs: Epochs
  readonly authority: Authority
  readonly why: EpochReason
  /** Id of the room that follows from the secret, 32 bytes. */
  readonly room: Uint8Array
}

/**
 * Begins a new epoch after the one that is written to, or after the genesis, and gives its key to all who are in and
 * to all doors that are open, in the same commit: an epoch of which nobody has the key would lock everybody out.
 */
export async function rotateEpoch(
  author: EpochAuthor,
  { epochs, authority, why, room, ...key }: Rotation,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const { role } = authority.accounts.get(author.me.account) ?? {}
  if (role !== 'ambassador' || !authority.neighbourhood) return refused({ kind: 'onlyAmbassadors' })
  const [previous] = epochs.heads
  const generation = (previous?.generation ?? 0) + 1
  const body: EpochBody = { generation, why, room }
  const refs = [previous?.id ?? authority.neighbourhood]
  const everybody = lackingKey(epochs, [], authority, { account: author.me.account, role }, nowMs)
  return author.writeTogether({ type: 'epoch/1', refs, expiresAt: null, body }, (epoch) =>
    keyDrafts(author.me, { ...key, epoch }, everybody)
  )
}
