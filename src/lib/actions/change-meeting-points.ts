import { bounds } from '#lib/domain/bounds.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { MeetingPoint } from '#lib/domain/records/meeting-points.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { MemberView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseNeededWords } from './input.ts'

export interface MeetingPointsInput {
  readonly neighbourhood: RecordId
  /** The role of who writes. */
  readonly role: MemberView['role']
  /** All of them, in degrees; rounded to what a record says of a place. */
  readonly points: readonly MeetingPlace[]
}

export interface MeetingPlace extends Pick<MeetingPoint, 'name' | 'kind'> {
  readonly latitude: number
  readonly longitude: number
}

/** Where neighbours meet, for everybody from now on. */
export async function changeMeetingPoints(
  author: Author,
  { neighbourhood, role, points }: MeetingPointsInput
): Promise<Result<RecordId, Refusal>> {
  if (role !== 'ambassador') return refused({ kind: 'onlyAmbassadors' })
  if (points.length > bounds.meetingPoints)
    return refused({ kind: 'outOfRange', field: 'place', min: 0, max: bounds.meetingPoints })
  const told: MeetingPoint[] = []
  for (const { kind, latitude, longitude, ...place } of points) {
    const name = parseNeededWords('name', place.name, bounds.nameChars)
    if (!name.ok) return name
    told.push({ name: name.value, kind, latitude: thousandths(latitude), longitude: thousandths(longitude) })
  }
  const body = { points: told }
  return author.write({ type: 'meeting-points/1', refs: [neighbourhood], expiresAt: null, body })
}

/** Never the zero below zero, which has other bytes. */
function thousandths(degrees: number): number {
  return Math.round(degrees * 1000) || 0
}
