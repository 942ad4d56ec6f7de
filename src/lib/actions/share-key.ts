import { bounds } from '#lib/domain/bounds.ts'
import type { Lacking } from '#lib/domain/lacking-key.ts'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { KeyBody } from '#lib/domain/records/key.ts'
import { accepted, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'

export interface KeyToShare {
  /** The epoch/1 record. */
  readonly epoch: RecordId
  /** 32 bytes. */
  readonly secret: Uint8Array
  readonly privateSeal: PrivateSeal
}

/** Seals the key of an epoch to these devices and doors, in as many records as that takes. */
export async function shareKey(
  author: Author,
  key: KeyToShare,
  lacking: readonly Lacking[]
): Promise<Result<null, Refusal>> {
  for (const draft of await keyDrafts(author.me, key, lacking)) {
    const written = await author.write(draft)
    if (!written.ok) return written
  }
  return accepted(null)
}

export async function keyDrafts(
  { account }: Author['me'],
  { epoch, secret, privateSeal }: KeyToShare,
  lacking: readonly Lacking[]
): Promise<readonly Draft[]> {
  const drafts: Draft[] = []
  for (let from = 0; from < lacking.length; from += bounds.devicesPerSeal) {
    const recipients = lacking.slice(from, from + bounds.devicesPerSeal)
    const body: KeyBody = { sealed: await privateSeal.seal(recipients, secret, account) }
    drafts.push({ type: 'key/1', refs: [epoch], expiresAt: null, body })
  }
  return drafts
}
