/**
 * Which bans and revocations count, as in strong-remove: removal beats what the removed did concurrently.
 *
 * Each cuts devices at a record: what is not on the chain back from there does not count, whatever its clock. So one
 * removal attacks another when it cuts the device that wrote it, at a place before it:
 *
 *     A bans B ──────────────►  both cut the other's ban off: mutual, and the senior's counts
 *     B bans A ──────────────►
 *
 *     A bans B, B bans C, C bans A:  a circle; the most senior's counts, so B's does not; nor C's, which attacks it
 *
 * What nobody attacks counts; what is attacked by one that counts does not. Seniority is the order of becoming an
 * ambassador, the founder first; between devices of one person the order of being certified; then the id.
 */
import type { Elsewhere } from './elsewhere.ts'
import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import { coversClock, type Roll } from './roll.ts'

/** Somebody was put out. */
export interface Removal {
  readonly by: AccountId
  readonly ban: RecordId
  /** The house rule that was broken, in words; may be empty. */
  readonly rule: string
  readonly reason: string
  readonly at: Clock
}

/** What is kept of a device that was cut off. */
export interface Kept {
  readonly ids: ReadonlySet<RecordId>
  /** All of it is here: whatever else the device wrote is not kept. */
  readonly isWhole: boolean
}

/** A ban or revocation by somebody who may. */
export interface Cutting {
  readonly record: KnownRecordOf<'ban/1'> | KnownRecordOf<'revoke/1'>
  readonly by: AccountId
  readonly target: AccountId
  readonly cuts: ReadonlyMap<DeviceId, RecordId | null>
  /** Smaller is more senior, the first number first. */
  readonly rank: readonly [number, number]
}

/** Those that may count, with who was who by this roll. */
export function cuttingsAmong(records: readonly KnownRecord[], roll: Roll): Cutting[] {
  return records.flatMap((record) => {
    if (record.type === 'ban/1') return banFrom(record, roll) ?? []
    if (record.type === 'revoke/1') return revocationFrom(record, roll) ?? []
    return []
  })
}

/** The most senior first. */
export function inSeniority(all: readonly Cutting[]): Cutting[] {
  return all.toSorted(compareRank)
}

/** Whether one cuts off any of the others, or is cut off by one. */
export function inConflict(one: Cutting, others: readonly Cutting[], elsewhere: Elsewhere): boolean {
  return others.some(
    (other) => isBeyond(one.record, other, elsewhere) || isBeyond(other.record, one, elsewhere)
  )
}

/** Those that count. */
export function standingCuttings(all: readonly Cutting[], elsewhere: Elsewhere): Cutting[] {
  const undecided = new Set(inSeniority(all))
  const attackersOf = attackers([...undecided], elsewhere)
  const counting: Cutting[] = []
  for (let next = nextToCount(undecided, attackersOf); next; next = nextToCount(undecided, attackersOf)) {
    undecided.delete(next)
    counting.push(next)
    const against = attackersOf.get(next) ?? []
    for (const other of undecided)
      if (attackersOf.get(other)?.includes(next) || against.includes(other)) undecided.delete(other)
  }
  return counting
}

/** Of each device that was cut off: cut twice it keeps what both left. */
export function keptAfter(cuttings: readonly Cutting[], elsewhere: Elsewhere): Map<DeviceId, Kept> {
  const kept = new Map<DeviceId, Kept>()
  for (const [device, last] of cuttings.flatMap(({ cuts }) => [...cuts])) {
    const left = keptTo(device, last, elsewhere)
    const before = kept.get(device)
    kept.set(device, before ? common(before, left) : left)
  }
  return kept
}

/** The last record kept of each device that was cut off: of two cuts the shorter. */
export function cutsOf(
  cuttings: readonly Cutting[],
  elsewhere: Elsewhere
): ReadonlyMap<DeviceId, RecordId | null> {
  const cuts = new Map<DeviceId, RecordId | null>()
  for (const [device, last] of cuttings.flatMap((cutting) => [...cutting.cuts])) {
    const before = cuts.get(device)
    if (before === undefined || isShorter(last, before, device, elsewhere)) cuts.set(device, last)
  }
  return cuts
}

function banFrom(record: KnownRecordOf<'ban/1'>, roll: Roll): Cutting | null {
  const [author, target] = [roll.authorOf(record), roll.personFounded(record.refs[0])]
  if (!author || !target || author === target || !coversClock(author.tenures, record.clock)) return null
  const named = new Map(record.body.cuts.map(({ device, last }) => [bytesToText(device), last]))
  const cuts = new Map(
    target.devices.map((device) => {
      const last = named.get(device)
      return [device, last ? (bytesToText(last) as RecordId) : null]
    })
  )
  return { record, by: author.account, target: target.account, cuts, rank: rankOf(record.device, roll) }
}

function revocationFrom(record: KnownRecordOf<'revoke/1'>, roll: Roll): Cutting | null {
  const author = roll.authorOf(record)
  const device = roll.deviceByCertifying.get(record.refs[0] ?? record.id)
  const isOther = device !== undefined && device !== record.device
  if (!author || !isOther || !author.devices.includes(device)) return null
  const { last } = record.body
  const cuts = new Map([[device, last && (bytesToText(last) as RecordId)]])
  return { record, by: author.account, target: author.account, cuts, rank: rankOf(record.device, roll) }
}

function rankOf(device: DeviceId, roll: Roll): [number, number] {
  const person = roll.authorOf({ device })
  return person ? [roll.rankOf(person.account), person.devices.indexOf(device)] : [Infinity, Infinity]
}

function compareRank(a: Cutting, b: Cutting): number {
  return compareNumbers(a.rank[0], b.rank[0]) || a.rank[1] - b.rank[1] || (a.record.id < b.record.id ? -1 : 1)
}

/** Also of two infinities. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** One that nobody attacks any more, else in a circle the most senior; undefined when all is decided. */
function nextToCount(
  undecided: ReadonlySet<Cutting>,
  attackersOf: ReadonlyMap<Cutting, readonly Cutting[]>
): Cutting | undefined {
  const [mostSenior] = undecided
  const free = [...undecided].find((one) => !attackersOf.get(one)?.some((other) => undecided.has(other)))
  return free ?? mostSenior
}

function attackers(ranked: readonly Cutting[], elsewhere: Elsewhere): Map<Cutting, Cutting[]> {
  const cutsOff = (a: Cutting, b: Cutting) => a !== b && isBeyond(b.record, a, elsewhere)
  return new Map(
    ranked.map((one, at) => [
      one,
      ranked.filter((other, place) => cutsOff(other, one) && (place < at || !cutsOff(one, other)))
    ])
  )
}

function isBeyond(record: KnownRecord, { cuts }: Cutting, elsewhere: Elsewhere): boolean {
  const last = cuts.get(record.device)
  return last !== undefined && !keptTo(record.device, last, elsewhere).ids.has(record.id)
}

function keptTo(device: DeviceId, last: RecordId | null, elsewhere: Elsewhere): Kept {
  if (last === null) return { ids: new Set(), isWhole: true }
  const { ids, missing } = elsewhere.chainTo(device, last)
  return { ids, isWhole: missing === null }
}

function common(a: Kept, b: Kept): Kept {
  const [smaller, larger] = a.ids.size <= b.ids.size ? [a, b] : [b, a]
  return {
    ids: new Set([...smaller.ids].filter((id) => larger.ids.has(id))),
    isWhole: a.isWhole && b.isWhole
  }
}

function isShorter(a: RecordId | null, b: RecordId | null, device: DeviceId, elsewhere: Elsewhere): boolean {
  const [left, right] = [keptTo(device, a, elsewhere).ids.size, keptTo(device, b, elsewhere).ids.size]
  return left < right || (left === right && (a ?? '') < (b ?? ''))
}
