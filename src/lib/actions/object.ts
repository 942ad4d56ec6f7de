import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface ObjectInput {
  readonly authority: Authority
  /** The succeed/1 record. */
  readonly proposal: RecordId
}

/** "Ik ben er nog": an ambassador ends one wish to be succeeded. */
export async function objectToSuccession(
  author: Author,
  { authority, proposal }: ObjectInput
): Promise<Result<RecordId, Refusal>> {
  if (!mayModerate(author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  return author.write({ type: 'object/1', refs: [proposal], expiresAt: null, body: {} })
}
