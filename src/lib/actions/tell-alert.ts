import { alertExpiry, type OfficialAlert } from '#lib/domain/alert.ts'
import type { Authority } from '#lib/domain/authority.ts'
import { isEmergencyNow, mayTellAlert } from '#lib/domain/emergency-now.ts'
import type { EmergencyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Alert } from '#lib/domain/records/alert.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'

export interface AlertInput {
  readonly authority: Authority
  readonly emergency: EmergencyView
  readonly alert: OfficialAlert
}

/** What an authority says to everybody, for all to see with the emergency, until it is over. */
export async function tellAlert(
  author: Author,
  { authority, emergency, alert }: AlertInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!isEmergencyNow(emergency, nowMs)) return refused({ kind: 'emergencyOver' })
  if (!mayTellAlert(emergency, author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  const expiresAt = alertExpiry(nowMs, alert.expiresAt)
  if (expiresAt <= nowMs) return refused({ kind: 'past', field: 'until' })
  const { startsAt: _starts, expiresAt: _expires, area: _area, isSigned: _isSigned, ...words } = alert
  const body: Alert = { ...words, replaces: [...words.replaces] }
  return author.write({ type: 'alert/1', refs: [emergency.id], expiresAt, body })
}
