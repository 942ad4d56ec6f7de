/** Who wants to come in, and by which door: a join by an invite, a device by a link. */
import { areEqualBytes } from '#lib/wire/bytes.ts'
import type { DeviceId, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'

export type Door = KnownRecordOf<'invite/1'> | KnownRecordOf<'link/1'>
export type Entering = KnownRecordOf<'join/1'> | KnownRecordOf<'device/1'>

export interface Entry {
  readonly record: Entering
  readonly door: Door
  /** Place of the record in the order, from 0. */
  readonly place: number
}

export function usesOf(door: Door): number {
  return door.type === 'invite/1' ? door.body.uses : 1
}

/** For each device, those at a door it wrote, in order. Who came to the wrong door or too late is left out. */
export function entriesByHost(
  ordered: readonly KnownRecord[],
  neighbourhood: RecordId
): Map<DeviceId, Entry[]> {
  const here = ordered.filter((record) => record.neighbourhood === neighbourhood)
  const doors = new Map(here.filter(isDoor).map((door) => [door.id, door]))
  const entries = new Map<DeviceId, Entry[]>()
  here.forEach((record, place) => {
    const door = isEntering(record) ? doors.get(record.refs[0] ?? record.id) : undefined
    if (!isEntering(record) || !door || !isOpenTo(door, record)) return
    const waiting = entries.get(door.device) ?? []
    entries.set(door.device, waiting)
    waiting.push({ record, door, place })
  })
  return entries
}

/**
 * Those whose host is in, the first by order first. Whoever is let in may bring others, also some earlier in the
 * order when a clock ran backwards.
 */
export class EntryQueue {
  /** Last in the order first. */
  readonly #waiting: Entry[] = []

  constructor(entries: readonly Entry[] = []) {
    this.add(entries)
  }

  add(entries: readonly Entry[] = []): void {
    if (entries.length === 0) return
    for (const entry of entries) this.#waiting.push(entry)
    this.#waiting.sort((a, b) => b.place - a.place)
  }

  next(): Entry | undefined {
    return this.#waiting.pop()
  }
}

function isOpenTo(door: Door, { type, clock, body }: Entering): boolean {
  const fits = door.type === 'invite/1' ? type === 'join/1' : type === 'device/1'
  const isItsKey = areEqualBytes(door.body.key, body.key)
  return fits && isItsKey && door.expiresAt !== null && clock.ms <= door.expiresAt
}

export function isDoor(record: KnownRecord): record is Door {
  return record.type === 'invite/1' || record.type === 'link/1'
}

function isEntering(record: KnownRecord): record is Entering {
  return record.type === 'join/1' || record.type === 'device/1'
}
