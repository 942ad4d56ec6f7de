import type { Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

/** Says that I, an ambassador, am still there. */
export async function showPresence(author: Author, authority: Authority): Promise<Result<RecordId, Refusal>> {
  const me = authority.accounts.get(author.me.account)
  if (me?.role !== 'ambassador') return refused({ kind: 'onlyAmbassadors' })
  return author.write({ type: 'present/1', refs: [me.founding], expiresAt: null, body: {} })
}
