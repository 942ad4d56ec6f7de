import { mayRaise, type Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { isEmergencyNow } from '#lib/domain/emergency-now.ts'
import type { EmergencyView, SupplyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseArea, parseNeededWords } from './input.ts'

export interface SupplyInput extends Pick<SupplyView, 'kind' | 'where' | 'area' | 'isThere'> {
  readonly authority: Authority
  readonly emergency: EmergencyView
}

/** What there is to be had somewhere, or that it is gone: anybody may say that. */
export async function tellSupply(
  author: Author,
  { authority, emergency, kind, isThere, ...said }: SupplyInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!isEmergencyNow(emergency, nowMs)) return refused({ kind: 'emergencyOver' })
  if (isThere && !mayRaise(author.me.account, authority)) return refused({ kind: 'needsMeeting' })
  const where = parseNeededWords('place', said.where.replace(/\s+/g, ' '), bounds.whereChars)
  if (!where.ok) return where
  const area = parseArea(said.area)
  if (!area.ok) return area
  const body = { kind, where: where.value, area: area.value, isThere }
  return author.write({ type: 'supply/1', refs: [emergency.id], expiresAt: null, body })
}
