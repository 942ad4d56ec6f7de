import type { Authority } from '#lib/domain/authority.ts'
import { mayEnd } from '#lib/domain/emergency-now.ts'
import type { EmergencyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface EndEmergencyInput {
  readonly authority: Authority
  readonly emergency: EmergencyView
}

/** It is over, for everybody. */
export async function endEmergency(
  author: Author,
  { authority, emergency }: EndEmergencyInput
): Promise<Result<RecordId, Refusal>> {
  if (emergency.endedAt !== null) return refused({ kind: 'emergencyOver' })
  if (!mayEnd(emergency, author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  return author.write({ type: 'emergency-end/1', refs: [emergency.id], expiresAt: null, body: {} })
}
