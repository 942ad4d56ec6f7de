import { mayModerate, type Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface CloseInviteInput {
  readonly authority: Authority
  readonly invite: RecordId
}

/** Nobody comes in with it any more; who is in stays in. */
export async function closeInvite(
  author: Author,
  { authority, invite }: CloseInviteInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const door = authority.doors.get(invite)
  if (!door || door.left <= 0 || nowMs > door.expiresAt) return refused({ kind: 'inviteOver' })
  const isMine = door.by === author.me.account
  if (!isMine && !mayModerate(author.me.account, authority)) return refused({ kind: 'notYours' })
  return author.write({ type: 'close-invite/1', refs: [invite], expiresAt: null, body: {} })
}
