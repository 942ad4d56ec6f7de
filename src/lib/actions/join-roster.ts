import { mayRaise, type Authority } from '#lib/domain/authority.ts'
import type { Skill } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface RosterInput {
  readonly neighbourhood: RecordId
  readonly authority: Authority
  /** None: I am asked no more. */
  readonly skills: readonly Skill[]
}

/** What I can do for others in an emergency, said beforehand. */
export async function joinRoster(
  author: Author,
  { neighbourhood, authority, skills }: RosterInput
): Promise<Result<RecordId, Refusal>> {
  if (!mayRaise(author.me.account, authority)) return refused({ kind: 'needsMeeting' })
  const body = { skills: [...new Set(skills)].sort() }
  return author.write({ type: 'roster/1', refs: [neighbourhood], expiresAt: null, body })
}
