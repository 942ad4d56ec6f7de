import type { Authority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { isEmergencyNow, mayCall } from '#lib/domain/emergency-now.ts'
import type { CallView, EmergencyView } from '#lib/domain/emergency-views.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseArea, parseCount, parseNeededWords } from './input.ts'

export interface CallInput extends Pick<CallView, 'skill' | 'what' | 'count' | 'area'> {
  readonly authority: Authority
  readonly emergency: EmergencyView
}

/** People who can do something are wanted now. */
export async function call(
  author: Author,
  { authority, emergency, skill, ...said }: CallInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (!isEmergencyNow(emergency, nowMs)) return refused({ kind: 'emergencyOver' })
  if (!mayCall(emergency, author.me.account, authority)) return refused({ kind: 'onlyAmbassadors' })
  const what = parseNeededWords('text', said.what.replace(/\s+/g, ' '), bounds.callChars)
  if (!what.ok) return what
  const count = parseCount('capacity', said.count, bounds.callPeople)
  if (!count.ok) return count
  const area = parseArea(said.area)
  if (!area.ok) return area
  const body = { skill, what: what.value, count: count.value, area: area.value }
  return author.write({ type: 'call/1', refs: [emergency.id], expiresAt: null, body })
}
