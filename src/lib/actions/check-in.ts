import type { Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { checkInToBytes, type CheckIn } from '#lib/domain/check-in.ts'
import { callersOf, isEmergencyNow } from '#lib/domain/emergency-now.ts'
import type { EmergencyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseWords } from './input.ts'

export interface CheckInInput extends CheckIn {
  readonly authority: Authority
  readonly emergency: EmergencyView
}

/** How it is with me, for the callers alone. */
export async function checkIn(
  author: Author,
  { authority, emergency, state, ...said }: CheckInInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!isEmergencyNow(emergency, nowMs)) return refused({ kind: 'emergencyOver' })
  const text = parseWords('note', said.text, bounds.checkInChars)
  if (!text.ok) return text
  const callers = callersOf(emergency, authority)
  const sealed = await author.sealFor(callers, checkInToBytes({ state, text: text.value }))
  return author.write({ type: 'check-in/1', refs: [emergency.id], expiresAt: null, body: { said: sealed } })
}
