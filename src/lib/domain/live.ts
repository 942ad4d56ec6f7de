/**
 * What a new epoch still needs. Everything but listings that came to nothing long ago: without an agreement, and
 * expired for two months. Of those all goes, answers and messages too, so that nothing kept builds on what is gone;
 * a device that has them keeps them. A picture weighs as much as thirty other records and nothing builds on it: it goes
 * when its listing expired that long ago, whatever was agreed.
 */
import { aggregateOf } from './aggregate.ts'
import { dayMs } from './expiry.ts'
import type { StoepRecord } from './record.ts'

const deadAfterMs = 60 * dayMs

const roots: ReadonlySet<string> = new Set(['listing/1', 'ask/1'])
/** Standing, hours and reviews are counted from these for ever. */
const lasting: ReadonlySet<string> = new Set(['agree/1', 'hours-transfer/1'])

/** What is asked of a record; of most no more than its type. */
export type Weighed = Pick<StoepRecord, 'id' | 'type' | 'refs' | 'expiresAt'>

/**
 * Those of these records that are needed. What builds on a listing that is neither among them nor among those that are
 * `known` beside them counts as needed: its listing was found to be so.
 */
export function liveAmong<Kind extends Weighed>(
  records: readonly Kind[],
  nowMs: number,
  known: readonly Weighed[] = []
): readonly Kind[] {
  const all: readonly Weighed[] = known.length > 0 ? [...records, ...known] : records
  const over = all.filter((record) => roots.has(record.type) && !keepsAlive(record, nowMs))
  if (over.length === 0) return records
  const dead = new Set(over.map(({ id }) => id))
  const withoutPicture = new Set(dead)
  for (const record of all) {
    if (!keepsAlive(record, nowMs)) continue
    dead.delete(aggregateOf(record))
    if (!lasting.has(record.type)) withoutPicture.delete(aggregateOf(record))
  }
  return records.filter((record) => {
    const gone = record.type === 'picture/1' ? withoutPicture : dead
    return !gone.has(aggregateOf(record))
  })
}

function keepsAlive({ type, expiresAt }: Weighed, nowMs: number): boolean {
  return lasting.has(type) || (expiresAt !== null && nowMs < expiresAt + deadAfterMs)
}
