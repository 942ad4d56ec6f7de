import { wroteAsAmbassador, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import type { RecordId, StoepRecord } from './record.ts'
import { checkBody, knownAmong } from './records/known.ts'
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
}

/** What the genesis and the settings say, from any records that hold them; null while the genesis is not here. */
export function projectNeighbourhood(
  records: readonly StoepRecord[],
  authority: Authority
): NeighbourhoodFacts | null {
  const genesis = records.find((record) => record.id === authority.neighbourhood)
  const check = genesis && checkBody(genesis)
  if (check?.kind !== 'known' || check.record.type !== 'genesis/1') return null
  const { id, body } = check.record
  const settings = settingsAmong(records, authority)
  return { id, name: body.name, area: body.area, members: authority.accounts.size, settings }
}

/** The latest of an ambassador. */
function settingsAmong(records: readonly StoepRecord[], authority: Authority): Settings {
  const settings = records.filter(
    (record) => record.type === 'settings/1' && wroteAsAmbassador(record, authority)
  )
  const latest = knownAmong(inOrder(settings)).at(-1)
  return latest?.type === 'settings/1' ? latest.body : giftMode
}
