import type { Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface AcceptRulesInput {
  readonly authority: Authority
  /** Those that were read; newer ones are read again. */
  readonly rules: RecordId
}

export async function acceptRules(
  author: Author,
  { authority, rules }: AcceptRulesInput
): Promise<Result<RecordId, Refusal>> {
  if (authority.accepted.get(author.me.account) === rules) return refused({ kind: 'alreadySaid' })
  return author.write({ type: 'accept-rules/1', refs: [rules], expiresAt: null, body: {} })
}
