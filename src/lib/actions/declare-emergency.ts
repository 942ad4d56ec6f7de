import { mayModerate, mayRaise, type Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

export interface DeclareInput {
  readonly neighbourhood: RecordId
  readonly authority: Authority
  /** What is the matter. */
  readonly what: string
  readonly isExercise: boolean
  /** Who may read the check-ins beside the ambassadors; of an ambassador only. At most `bounds.callers` are named. */
  readonly callers: readonly AccountId[]
}

/** There is an emergency: of an ambassador at once, of another once others say the same. */
export async function declareEmergency(
  author: Author,
  { neighbourhood, authority, callers, ...said }: DeclareInput
): Promise<Result<RecordId, Refusal>> {
  const me = author.me.account
  if (!mayRaise(me, authority)) return refused({ kind: 'needsMeeting' })
  const what = parseNeededWords('text', said.what, bounds.emergencyChars)
  if (!what.ok) return what
  const named = mayModerate(me, authority) ? callers.slice(0, bounds.callers).map(idToBytes) : []
  const body = { what: what.value, exercise: said.isExercise, callers: named }
  return author.write({ type: 'emergency/1', refs: [neighbourhood], expiresAt: null, body })
}
