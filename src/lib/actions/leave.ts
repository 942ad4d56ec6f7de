import type { Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

/** Leaves the neighbourhood for good: what I posted closes, my name goes, what I agreed with others stays. */
export async function leave(
  author: Author,
  { authority }: { readonly authority: Authority }
): Promise<Result<RecordId, Refusal>> {
  const me = authority.accounts.get(author.me.account)
  if (!me) return refused({ kind: 'notIn' })
  const others = [...authority.accounts.values()].filter(({ account }) => account !== me.account)
  const isLast = me.role === 'ambassador' && !others.some(({ role }) => role === 'ambassador')
  if (isLast && others.length > 0) return refused({ kind: 'lastAmbassador' })
  return author.write({ type: 'leave/1', refs: [me.founding], expiresAt: null, body: {} })
}
