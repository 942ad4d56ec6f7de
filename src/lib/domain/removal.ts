/**
 * Which bans and revocations count, as in strong-remove: removal beats what the removed did concurrently.
 *
 * Each names what is kept of the devices it cuts off; nothing else of them counts, whatever its clock. So one removal
 * attacks another when it cuts the device that wrote it, and does not keep it:
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
import { listedAmong } from './kept.ts'
import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import type { Revoke } from './records/revoke.ts'
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

/** Where one removal cuts a device off. */
interface Cut {
  /** The last of its chain that is kept; null keeps nothing. */
  readonly last: RecordId | null
  /** What is kept of its records of authority, of those that are here. */
  readonly listed: ReadonlySet<RecordId>
}

/** What is kept of a device that was cut off. */
export interface Kept {
  /** Of its records of authority. */
  readonly listed: ReadonlySet<RecordId>
  /** Of all others, as far back as its chain is here without a gap. */
  readonly chain: ReadonlySet<RecordId>
}

/** A ban or revocation by somebody who may. */
export interface Cutting {
  readonly record: KnownRecordOf<'ban/1'> | KnownRecordOf<'revoke/1'>
  readonly by: AccountId
  readonly target: AccountId
  readonly cuts: ReadonlyMap<DeviceId, Cut>
  /** Smaller is more senior, the first number first. */
  readonly rank: readonly [number, number]
}

/** Those that may count, with who was who by this roll. */
export function cuttingsAmong(records: readonly KnownRecord[], roll: Roll): Cutting[] {
  return records.flatMap((record) => {
    if (record.type === 'ban/1') return banFrom(record, roll, records) ?? []
    if (record.type === 'revoke/1') return revocationFrom(record, roll, records) ?? []
    return []
  })
}

/** The most senior first. */
export function inSeniority(all: readonly Cutting[]): Cutting[] {
  return all.toSorted(compareRank)
}

/** Whether one cuts off any of the others, or is cut off by one. */
export function inConflict(one: Cutting, others: readonly Cutting[]): boolean {
  return others.some((other) => isCutOff(one.record, other) || isCutOff(other.record, one))
}

/** Those that count. */
export function standingCuttings(all: readonly Cutting[]): Cutting[] {
  const undecided = new Set(inSeniority(all))
  const attackersOf = attackers([...undecided])
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

/** Of the records of authority of each device that was cut off: cut twice it keeps what both left. */
export function listedAfter(cuttings: readonly Cutting[]): Map<DeviceId, ReadonlySet<RecordId>> {
  return commonOf(cuttings, ({ listed }) => listed)
}

/** Of all records of each device that was cut off. */
export function keptAfter(cuttings: readonly Cutting[], elsewhere: Elsewhere): Map<DeviceId, Kept> {
  const chains = commonOf(cuttings, ({ last }, device) => (last ? elsewhere.chainTo(device, last).ids : none))
  return new Map(
    [...listedAfter(cuttings)].map(([device, listed]) => [
      device,
      { listed, chain: chains.get(device) ?? none }
    ])
  )
}

const none: ReadonlySet<RecordId> = new Set()

function commonOf(
  cuttings: readonly Cutting[],
  idsOf: (cut: Cut, device: DeviceId) => ReadonlySet<RecordId>
): Map<DeviceId, ReadonlySet<RecordId>> {
  const common = new Map<DeviceId, ReadonlySet<RecordId>>()
  for (const [device, cut] of cuttings.flatMap(({ cuts }) => [...cuts])) {
    const [ids, before] = [idsOf(cut, device), common.get(device)]
    common.set(device, before ? new Set([...ids].filter((id) => before.has(id))) : ids)
  }
  return common
}

function banFrom(
  record: KnownRecordOf<'ban/1'>,
  roll: Roll,
  records: readonly KnownRecord[]
): Cutting | null {
  const [author, target] = [roll.authorOf(record), roll.personFounded(record.refs[0])]
  if (!author || !target || author === target || !coversClock(author.tenures, record.clock)) return null
  const named = new Map(record.body.cuts.map((cut) => [bytesToText(cut.device), cut]))
  const cuts = new Map(target.devices.map((device) => [device, cutFrom(named.get(device), device, records)]))
  return { record, by: author.account, target: target.account, cuts, rank: rankOf(record.device, roll) }
}

function revocationFrom(
  record: KnownRecordOf<'revoke/1'>,
  roll: Roll,
  records: readonly KnownRecord[]
): Cutting | null {
  const author = roll.authorOf(record)
  const device = roll.deviceByCertifying.get(record.refs[0] ?? record.id)
  const isOther = device !== undefined && device !== record.device
  if (!author || !isOther || !author.devices.includes(device)) return null
  const cuts = new Map([[device, cutFrom(record.body, device, records)]])
  return { record, by: author.account, target: author.account, cuts, rank: rankOf(record.device, roll) }
}

/** Of a device that is not named nothing is kept. */
function cutFrom(named: Revoke | undefined, device: DeviceId, records: readonly KnownRecord[]): Cut {
  if (!named) return { last: null, listed: none }
  const last = named.last && (bytesToText(named.last) as RecordId)
  return { last, listed: listedAmong(records, device, named.kept) }
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

function attackers(ranked: readonly Cutting[]): Map<Cutting, Cutting[]> {
  const cutsOff = (a: Cutting, b: Cutting) => a !== b && isCutOff(b.record, a)
  return new Map(
    ranked.map((one, at) => [
      one,
      ranked.filter((other, place) => cutsOff(other, one) && (place < at || !cutsOff(one, other)))
    ])
  )
}

function isCutOff(record: KnownRecord, { cuts }: Cutting): boolean {
  const cut = cuts.get(record.device)
  return cut !== undefined && !cut.listed.has(record.id)
}
