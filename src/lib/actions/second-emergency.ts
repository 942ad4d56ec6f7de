import { mayRaise, type Authority } from '#lib/domain/authority.ts'
import { isEmergencyNow, isProposedNow } from '#lib/domain/emergency-now.ts'
import type { EmergencyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface SecondInput {
  readonly authority: Authority
  readonly emergency: EmergencyView
}

/** So it is, of another's word that is not enough yet; or so it still is. */
export async function secondEmergency(
  author: Author,
  { authority, emergency }: SecondInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const me = author.me.account
  if (!mayRaise(me, authority)) return refused({ kind: 'needsMeeting' })
  const isProposed = isProposedNow(emergency, nowMs)
  if (!isProposed && !isEmergencyNow(emergency, nowMs)) return refused({ kind: 'emergencyOver' })
  const hasSaid = emergency.by === me || emergency.seconds.includes(me)
  if (isProposed && hasSaid) return refused({ kind: 'alreadySaid' })
  return author.write({ type: 'emergency-second/1', refs: [emergency.id], expiresAt: null, body: {} })
}
