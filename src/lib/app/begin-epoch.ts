import { rotateEpoch } from '#lib/actions/rotate-epoch.ts'
import { foldEpochs } from '#lib/domain/epochs.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { EpochReason } from '#lib/domain/rotation.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import type { Journal } from '#lib/ports/journal.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import type { Now } from '#lib/ports/time.ts'

export interface Beginner {
  readonly author: EpochAuthor
  readonly journal: Journal
  readonly privateSeal: PrivateSeal
  readonly now: Now
}

/** Begins an epoch under this secret (32 bytes) from what the journal holds: the first one, as a rule. */
export async function beginEpoch(
  { author, journal, privateSeal, now }: Beginner,
  secret: Uint8Array,
  why: EpochReason = 'first'
): Promise<Result<RecordId, Refusal>> {
  const authority = await journal.authority()
  const epochs = foldEpochs(await journal.authorityRecords(), authority)
  const { relayRoom: room } = await deriveEpoch(secret)
  return rotateEpoch(author, { secret, room, privateSeal, epochs, authority, why }, now())
}
