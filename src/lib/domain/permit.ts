import type { Authority } from './authority.ts'
import type { RecordId, StoepRecord } from './record.ts'

export type Permit =
  | 'admit'
  /** The author is not certified here, or not yet: try again when authority changes. */
  | 'hold'
  /** A genesis of another neighbourhood, or a record written for one. */
  | { readonly kind: 'otherNeighbourhood' }

/**
 * Whether a record may enter the journal (invariant 5). A join, device or restore speaks for itself and the fold
 * says whether it counts; every other author must be certified, or would be if nobody were put out.
 * What a certified author may not do (close another's
 * listing, agree in their name) is admitted and ignored by the folds, so this never depends on arrival order.
 *
 * `neighbourhood` is the one this journal is for; it may be left out once the genesis is in authority.
 */
export function permits(
  record: Pick<StoepRecord, 'id' | 'type' | 'device' | 'neighbourhood'>,
  authority: Authority,
  neighbourhood: RecordId | null = authority.neighbourhood
): Permit {
  const home = record.type === 'genesis/1' ? record.id : record.neighbourhood
  if (neighbourhood === null || home !== neighbourhood) return { kind: 'otherNeighbourhood' }
  return selfAuthorising.has(record.type) || authority.letIn.has(record.device) ? 'admit' : 'hold'
}

const selfAuthorising: ReadonlySet<string> = new Set(['genesis/1', 'join/1', 'device/1', 'restore/1'])
