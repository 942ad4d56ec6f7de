/** Who wants to come in, and by which door: a join by an invite, a device by a link. */
import { areEqualBytes } from '#lib/wire/bytes.ts'
import type { RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'

export type Door = KnownRecordOf<'invite/1'> | KnownRecordOf<'link/1'>
export type Entering = KnownRecordOf<'join/1'> | KnownRecordOf<'device/1'>

export function usesOf(door: Door): number {
  return door.type === 'invite/1' ? door.body.uses : 1
}

export function doorsAmong(records: readonly KnownRecord[]): Map<RecordId, Door> {
  return new Map(records.filter(isDoor).map((door) => [door.id, door]))
}

/** Whether somebody came to the right door with its key, and in time by their own clock. */
export function isOpenTo(door: Door, { type, clock, body }: Entering): boolean {
  const fits = door.type === 'invite/1' ? type === 'join/1' : type === 'device/1'
  const isItsKey = areEqualBytes(door.body.key, body.key)
  return fits && isItsKey && door.expiresAt !== null && clock.ms <= door.expiresAt
}

function isDoor(record: KnownRecord): record is Door {
  return record.type === 'invite/1' || record.type === 'link/1'
}
