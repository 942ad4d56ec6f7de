import { mayInvite, type Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Invite } from '#lib/domain/records/invite.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseCount } from './input.ts'

/** The keys are made of a fresh seed, 32 bytes, which who calls puts in the link. */
export interface InviteInput extends Invite {
  readonly authority: Authority
  /** How long it works; as usual when left out. */
  readonly days?: number
}

export const usualInviteDays = 14

/** Opens the door for a few people, for some time. */
export async function makeInvite(
  author: Author,
  { authority, key, sealingKey, met, ...input }: InviteInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!mayInvite(author.me.account, authority)) return refused({ kind: 'mayNotInvite' })
  const uses = parseCount('uses', input.uses, bounds.inviteUses)
  if (!uses.ok) return uses
  const days = parseCount('days', input.days ?? usualInviteDays, bounds.inviteDays)
  if (!days.ok) return days
  const body: Invite = { key, ...(sealingKey ? { sealingKey } : {}), uses: uses.value, met }
  return author.write({ type: 'invite/1', refs: [], expiresAt: nowMs + days.value * dayMs, body })
}
