import type { RecordId, StoepRecord } from './record.ts'

/** Where everything about who may write is gathered: 32 zero bytes, the id of no record. */
export const authorityAggregate = 'A'.repeat(43) as RecordId

const authorityTypes: ReadonlySet<string> = new Set(['genesis/1', 'invite/1', 'join/1', 'link/1', 'device/1'])

/**
 * The aggregate a record belongs to: what must be folded again once it is admitted. A listing and a member are
 * named by their first record, of which all their other records name the id as first reference.
 */
export function aggregateOf(record: Pick<StoepRecord, 'id' | 'type' | 'refs'>): RecordId {
  if (authorityTypes.has(record.type)) return authorityAggregate
  if (record.type === 'listing/1') return record.id
  return record.refs[0] ?? record.id
}
