import { mayModerate } from '#lib/domain/authority.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import type { AboutInput } from './about-neighbour.ts'

export interface RevokeAttestInput extends AboutInput {
  /** The check or endorsement that no longer holds. */
  readonly said: { readonly id: RecordId; readonly by: AccountId }
}

export async function revokeAttest(
  author: Author,
  { authority, account, said }: RevokeAttestInput
): Promise<Result<RecordId, Refusal>> {
  const isMine = said.by === author.me.account
  if (!isMine && !mayModerate(author.me.account, authority)) return refused({ kind: 'notYours' })
  const standing = authority.accounts.get(account)
  if (!standing) return refused({ kind: 'notIn' })
  const refs = [standing.founding, said.id]
  return author.write({ type: 'revoke-attest/1', refs, expiresAt: null, body: {} })
}
