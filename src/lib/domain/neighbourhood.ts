import type { Authority } from './authority.ts'
import type { RecordId, StoepRecord } from './record.ts'
import { checkBody } from './records/known.ts'

export interface NeighbourhoodFacts {
  readonly id: RecordId
  readonly name: string
  /** Coarse cell of its middle (area.ts). */
  readonly area: string | null
  /** How many accounts are in. */
  readonly members: number
}

/** What the genesis says, from any records that hold it; null while it is not here. */
export function projectNeighbourhood(
  records: readonly StoepRecord[],
  authority: Authority
): NeighbourhoodFacts | null {
  const genesis = records.find((record) => record.id === authority.neighbourhood)
  const check = genesis && checkBody(genesis)
  if (check?.kind !== 'known' || check.record.type !== 'genesis/1') return null
  const { id, body } = check.record
  return { id, name: body.name, area: body.area, members: authority.accounts.size }
}
