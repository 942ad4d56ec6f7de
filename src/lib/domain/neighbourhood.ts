import { wroteAsAmbassador, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import type { Corner } from './outline.ts'
import type { RecordId, StoepRecord } from './record.ts'
import { checkBody, knownAmong, type KnownType } from './records/known.ts'
import type { MeetingPoint } from './records/meeting-points.ts'
import type { Settings } from './records/settings.ts'
import { giftMode } from './views.ts'

export interface NeighbourhoodFacts {
  readonly id: RecordId
  readonly name: string
  /** Coarse cell of its middle (area.ts). */
  readonly area: string | null
  /** How many accounts are in. */
  readonly members: number
  readonly settings: Settings
  readonly meetingPoints: readonly MeetingPoint[]
  /** The line around it; empty while nobody drew one. */
  readonly outline: readonly Corner[]
}

/** What the genesis and the latest words of ambassadors say, from any records that hold them; null while the genesis is not here. */
export function projectNeighbourhood(
  records: readonly StoepRecord[],
  authority: Authority
): NeighbourhoodFacts | null {
  const genesis = records.find((record) => record.id === authority.neighbourhood)
  const check = genesis && checkBody(genesis)
  if (check?.kind !== 'known' || check.record.type !== 'genesis/1') return null
  const { id, body } = check.record
  return {
    ...{ id, name: body.name, area: body.area, members: authority.accounts.size },
    settings: settingsAmong(records, authority),
    meetingPoints: meetingPointsAmong(records, authority),
    outline: outlineAmong(records, authority)
  }
}

function settingsAmong(records: readonly StoepRecord[], authority: Authority): Settings {
  const latest = latestOf('settings/1', records, authority)
  return latest?.type === 'settings/1' ? latest.body : giftMode
}

function meetingPointsAmong(records: readonly StoepRecord[], authority: Authority): readonly MeetingPoint[] {
  const latest = latestOf('meeting-points/1', records, authority)
  return latest?.type === 'meeting-points/1' ? latest.body.points : []
}

function outlineAmong(records: readonly StoepRecord[], authority: Authority): readonly Corner[] {
  const latest = latestOf('outline/1', records, authority)
  return latest?.type === 'outline/1' ? latest.body.corners : []
}

/** Of an ambassador. */
function latestOf(type: KnownType, records: readonly StoepRecord[], authority: Authority) {
  const said = records.filter((record) => record.type === type && wroteAsAmbassador(record, authority))
  return knownAmong(inOrder(said)).at(-1)
}
