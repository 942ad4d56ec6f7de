import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Settings } from '#lib/domain/records/settings.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { MemberView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'

export interface SettingsInput extends Settings {
  readonly neighbourhood: RecordId
  /** The role of who writes. */
  readonly role: MemberView['role']
}

/** How the neighbourhood does things, for everybody from now on. */
export async function changeSettings(
  author: Author,
  { neighbourhood, role, hours, creditFloorMinutes }: SettingsInput
): Promise<Result<RecordId, Refusal>> {
  if (role !== 'ambassador') return refused({ kind: 'onlyAmbassadors' })
  const fits = Number.isSafeInteger(creditFloorMinutes) && creditFloorMinutes <= 0
  if (!fits || creditFloorMinutes < -bounds.creditFloorMinutes)
    return refused({ kind: 'outOfRange', field: 'creditFloor', min: 0, max: bounds.creditFloorMinutes / 60 })
  const body = { hours, creditFloorMinutes }
  return author.write({ type: 'settings/1', refs: [neighbourhood], expiresAt: null, body })
}
