import type { Authority } from '#lib/domain/authority.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

/** Leaves the neighbourhood for good: what I posted closes, my name goes, what I agreed with others stays. */
export async function leave(
  author: Author,
  { authority }: { readonly authority: Authority }
): Promise<Result<RecordId, Refusal>> {
  const refusal = whyNotLeave(author.me.account, authority)
  if (refusal) return refused(refusal)
  const founding = authority.accounts.get(author.me.account)?.founding
  if (!founding) return refused({ kind: 'notIn' })
  return author.write({ type: 'leave/1', refs: [founding], expiresAt: null, body: {} })
}

/** Null when this person may go; asked before anything of theirs is closed. */
export function whyNotLeave(
  account: AccountId,
  { accounts }: Pick<Authority, 'accounts'>
): MoveRefusal | null {
  const me = accounts.get(account)
  if (!me) return { kind: 'notIn' }
  const others = [...accounts.values()].filter((other) => other !== me)
  const isLast = me.role === 'ambassador' && !others.some(({ role }) => role === 'ambassador')
  return isLast && others.length > 0 ? { kind: 'lastAmbassador' } : null
}
