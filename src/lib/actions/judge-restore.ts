/** What others say when somebody asks back in: yes, still yes when the time to say no is over, or no. */
import type { Authority } from '#lib/domain/authority.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { RestoreView } from '#lib/domain/recovery.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { mayConfirmRestore, mayJudgeRestore } from '#lib/domain/restore-turn.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface RestoreInput {
  readonly authority: Authority
  readonly restore: RestoreView
}

/** A trustee or ambassador has seen that it is this person. */
export async function approveRestore(
  author: Author,
  { authority, restore }: RestoreInput
): Promise<Result<RecordId, Refusal>> {
  const refusal = whyNotApprove(author.me.account, authority, restore)
  return refusal ? refused(refusal) : write(author, 'approve/1', restore)
}

/** Who approved says so again, `confirmAfterMs` later by their own clock and only while nobody said no. */
export async function confirmRestore(
  author: Author,
  {
    restore,
    approvedMs,
    nowMs
  }: Omit<RestoreInput, 'authority'> & { readonly approvedMs: number; readonly nowMs: number }
): Promise<Result<RecordId, Refusal>> {
  const may = mayConfirmRestore(restore, author.me.account, approvedMs, nowMs)
  return may ? write(author, 'confirm/1', restore) : refused({ kind: 'tooEarly' })
}

/** A device of the account itself says no: its person did not ask. */
export async function objectToRestore(
  author: Author,
  { restore }: Pick<RestoreInput, 'restore'>
): Promise<Result<RecordId, Refusal>> {
  if (restore.account !== author.me.account) return refused({ kind: 'notYours' })
  if (restore.status !== 'open') return refused({ kind: 'alreadySaid' })
  return write(author, 'object/1', restore)
}

function whyNotApprove(me: AccountId, authority: Authority, restore: RestoreView): MoveRefusal | null {
  if (!mayJudgeRestore(me, restore, authority)) return { kind: 'notTrusted' }
  return restore.status !== 'open' || restore.approvedBy.includes(me) ? { kind: 'alreadySaid' } : null
}

function write(
  author: Author,
  type: 'approve/1' | 'confirm/1' | 'object/1',
  { id }: RestoreView
): Promise<Result<RecordId, Refusal>> {
  return author.write({ type, refs: [id], expiresAt: null, body: {} })
}
