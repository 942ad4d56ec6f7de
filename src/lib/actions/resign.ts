import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface ResignInput {
  readonly authority: Authority
}

/** An ambassador steps back; somebody has to be left to look after the neighbourhood. */
export async function resign(author: Author, { authority }: ResignInput): Promise<Result<RecordId, Refusal>> {
  const me = authority.accounts.get(author.me.account)
  if (!me || !mayModerate(me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  const all = [...authority.accounts.values()].filter(({ role }) => role === 'ambassador')
  if (all.length < 2) return refused({ kind: 'lastAmbassador' })
  return author.write({ type: 'resign/1', refs: [me.founding], expiresAt: null, body: {} })
}
