/**
 * The one order of records: what a record builds on, by reference or as the device's record before it, comes
 * first; then the clock, then the id. A record's place follows from itself and what it builds on alone, so others
 * that come in later never change which of two was first.
 */
import type { Clock, RecordId, StoepRecord } from './record.ts'

/**
 * Each record once, in order. A record that claims an earlier clock than what it builds on is placed right after
 * that. Honest hashes cannot run in a circle; forged ones are cut where the circle is first met. O(n log n).
 */
export function inOrder<Kind extends StoepRecord>(records: readonly Kind[]): Kind[] {
  const unique = [...new Map(records.map((record) => [record.id, record])).values()]
  const byClock = unique.sort((a, b) => compareClocks(a.clock, b.clock) || compareText(a.id, b.id))
  const placeById = placesOf(byClock)
  const placeOf = (record: Kind) => placeById.get(record.id) ?? record.clock
  return byClock.sort((a, b) => compareClocks(placeOf(a), placeOf(b)) || compareText(a.id, b.id))
}

export function compareClocks(a: Clock, b: Clock): number {
  return a.ms - b.ms || a.count - b.count
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The clock of each record, raised above everything it builds on among these. Without recursion: chains are long. */
function placesOf(records: readonly StoepRecord[]): Map<RecordId, Clock> {
  const byId = new Map(records.map((record) => [record.id, record]))
  const places = new Map<RecordId, Clock>()
  const entered = new Set<RecordId>()
  const toDo = [...records].reverse()
  for (let record = toDo.at(-1); record; record = toDo.at(-1)) {
    const before = basesOf(record, byId)
    const waitsFor = entered.has(record.id) ? [] : before.filter((base) => !entered.has(base.id))
    entered.add(record.id)
    if (waitsFor.length > 0) {
      toDo.push(...waitsFor)
      continue
    }
    toDo.pop()
    if (!places.has(record.id)) places.set(record.id, raisedClock(record.clock, before, places))
  }
  return places
}

function basesOf(record: StoepRecord, byId: ReadonlyMap<RecordId, StoepRecord>): StoepRecord[] {
  const ids = record.prev === null ? record.refs : [...record.refs, record.prev]
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function raisedClock(own: Clock, bases: readonly StoepRecord[], places: ReadonlyMap<RecordId, Clock>): Clock {
  let clock = own
  for (const base of bases) {
    const place = places.get(base.id)
    if (place && compareClocks(place, clock) >= 0) clock = { ms: place.ms, count: place.count + 1 }
  }
  return clock
}
