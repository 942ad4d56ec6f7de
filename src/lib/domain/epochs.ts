/**
 * Which epochs there are and which one is written to: a pure fold of epoch/1 and key/1 records.
 *
 * An epoch counts when an ambassador wrote it, it follows one that counts (or the genesis, as generation 0) with the
 * next generation, and its own device has sealed its key to somebody: one whose writer stopped half-way brings no key
 * and is passed over. Epochs made apart may follow the same one; those that nobody followed are the heads.
 *
 *     genesis ── 1 ── 2 ── 3 a      heads 3 a and 3 b: the lower id is written to, the other one read
 *                      └── 3 b
 *
 * A head whose key was sealed to, or by, a device that is out now is tainted, and any other goes before it. The door
 * that device came by is one too, for it has the seed: who comes by it later gets the key when they are in. When all
 * heads are tainted, writing goes on in the best of them until an ambassador has rotated: nobody's words should have to wait.
 *
 * How long an older epoch is still read is a matter of each device and its clock (replica/rooms.ts).
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import { accountOf, countsIn, wroteAsAmbassador, type Authority } from './authority.ts'
import { inOrder } from './order.ts'
import type { AccountId, Clock, DeviceId, RecordId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf } from './records/known.ts'
import { hintsIn, hintOf, type Hint } from './sealed-hints.ts'
import { outsiders } from './epoch-rights.ts'

/** One key/1 record. */
export interface Wrap {
  readonly by: AccountId
  readonly device: DeviceId
  readonly sealed: Uint8Array
  /** Whom it is sealed to. */
  readonly hints: ReadonlySet<Hint>
}

export interface EpochView {
  readonly id: RecordId
  readonly generation: number
  /** Id of its room at a relay, 32 bytes: who has a secret can tell whether it is the right one. */
  readonly room: Uint8Array
  readonly by: AccountId
  readonly at: Clock
  readonly wraps: readonly Wrap[]
  /** Somebody who is out now has its key. */
  readonly isTainted: boolean
}

/** An invite or link that a key can be sealed to, whether it still lets anybody in or not; none an outsider came by. */
export interface SealableDoor {
  readonly id: RecordId
  /** Its one-time key, as the name it is sealed under. */
  readonly name: DeviceId
  readonly sealingKey: Uint8Array
}

export interface Epochs {
  readonly byId: ReadonlyMap<RecordId, EpochView>
  /** The one to write to first. Empty until the first epoch is here. */
  readonly heads: readonly EpochView[]
  readonly doors: readonly SealableDoor[]
}

/** Before the first epoch is here. */
export const noEpochs: Epochs = { byId: new Map(), heads: [], doors: [] }

/** Records in any order, also of other types and more than once. */
export function foldEpochs(records: readonly StoepRecord[], authority: Authority): Epochs {
  const ordered = knownAmong(inOrder(records)).filter((record) => record.neighbourhood !== null)
  const wraps = wrapsByEpoch(ordered, authority)
  const out = outsiders(authority)
  const doors = doorsAmong(ordered)
  const known = doorsKnownTo(out, ordered, authority)
  const outHints = new Set(
    [...out, ...doors.filter(({ id }) => known.has(id)).map(({ name }) => name)].map(hintOf)
  )
  const byId = new Map<RecordId, EpochView>()
  const followed = new Set<RecordId>()
  for (const record of ordered) {
    if (record.type !== 'epoch/1' || !wroteAsAmbassador(record, authority)) continue
    const [previous] = record.refs
    const own = wraps.get(record.id) ?? []
    const by = own.find((wrap) => wrap.device === record.device)?.by
    if (!previous || !by || !follows(record, byId, authority)) continue
    byId.set(record.id, { ...viewOf(record, own, out, outHints), by })
    followed.add(previous)
  }
  const heads = [...byId.values()].filter(({ id }) => !followed.has(id)).sort(bestFirst)
  return { byId, heads, doors: doors.filter(({ id }) => !known.has(id)) }
}

type Epoch = KnownRecordOf<'epoch/1'>

function follows(epoch: Epoch, byId: ReadonlyMap<RecordId, EpochView>, authority: Authority): boolean {
  const [previous] = epoch.refs
  if (!previous) return false
  const generation = previous === authority.neighbourhood ? 0 : byId.get(previous)?.generation
  return generation !== undefined && epoch.body.generation === generation + 1
}

function viewOf(
  { id, clock, body }: Epoch,
  wraps: readonly Wrap[],
  out: ReadonlySet<DeviceId>,
  outHints: ReadonlySet<Hint>
): Omit<EpochView, 'by'> {
  const isTainted = wraps.some(
    (wrap) => out.has(wrap.device) || [...wrap.hints].some((hint) => outHints.has(hint))
  )
  return { id, generation: body.generation, room: body.room, at: clock, wraps, isTainted }
}

function wrapsByEpoch(records: readonly KnownRecord[], authority: Authority): Map<RecordId, Wrap[]> {
  const wraps = new Map<RecordId, Wrap[]>()
  for (const record of records) {
    const [epoch] = record.refs
    const account = accountOf(record, authority)
    if (record.type !== 'key/1' || !epoch || !account || !countsIn(record, authority)) continue
    const { sealed } = record.body
    const wrap = { by: account, device: record.device, sealed, hints: hintsIn(sealed) }
    wraps.set(epoch, [...(wraps.get(epoch) ?? []), wrap])
  }
  return wraps
}

function doorsAmong(records: readonly KnownRecord[]): SealableDoor[] {
  return records.flatMap((record) => {
    if (record.type !== 'invite/1' && record.type !== 'link/1') return []
    const { key, sealingKey } = record.body
    return sealingKey ? [{ id: record.id, name: bytesToText(key) as DeviceId, sealingKey }] : []
  })
}

/** Whose seed an outsider has. */
function doorsKnownTo(
  out: ReadonlySet<DeviceId>,
  records: readonly KnownRecord[],
  { formerDevices }: Authority
): Set<RecordId> {
  const entries = new Set([...out].map((device) => formerDevices.get(device)?.by))
  return new Set(records.filter(({ id }) => entries.has(id)).flatMap(({ refs: [door] }) => door ?? []))
}

function bestFirst(a: EpochView, b: EpochView): number {
  return Number(a.isTainted) - Number(b.isTainted) || b.generation - a.generation || (a.id < b.id ? -1 : 1)
}
