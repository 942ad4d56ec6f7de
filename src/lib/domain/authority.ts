/**
 * Who may write: a pure fold of genesis, invite, join, link and device records.
 *
 * - The genesis makes its device the founder's, and the founder an ambassador.
 * - A join counts when its invite is here, has the key the join names and was written by a device of a member or
 *   ambassador, and when it is among the first `uses` that count, by order (order.ts). Who was met in person is a
 *   member, others are guests.
 * - A device counts in the same way by a link that a device of the same account wrote; a link works once.
 * - A device belongs to one account, and an account is founded once: what comes first by order counts, and what
 *   comes after uses nothing up.
 *
 * An invite's expiry is held against the clock of the join itself, because no rule here may read a wall clock. A
 * joiner who backdates the join gets past it (docs/adr/0002-clock-free-validity.md). Signatures inside bodies are
 * checked before a record gets here (replica).
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import { entriesByHost, EntryQueue, isDoor, usesOf, type Door, type Entry } from './entry.ts'
import { inOrder } from './order.ts'
import type { AccountId, DeviceId, RecordId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf } from './records/known.ts'

export interface DeviceStanding {
  readonly account: AccountId
  /** X25519 public key, 32 bytes. */
  readonly sealingKey: Uint8Array
  /** The genesis, join or device record that certified it. */
  readonly by: RecordId
}

export interface AccountStanding {
  readonly account: AccountId
  /** The genesis or join record: root of the member's aggregate. */
  readonly founding: RecordId
  readonly name: string
  readonly role: 'guest' | 'member' | 'ambassador'
  /** Certified devices, the first one first. */
  readonly devices: readonly DeviceId[]
  /** Unix ms of founding or joining, by the clock of that record. */
  readonly since: number
}

/** An invite or link written by a certified device. */
export interface DoorStanding {
  /** How many it can still let in. */
  readonly left: number
  /** Unix ms; held against a joiner's own clock. */
  readonly expiresAt: number
}

/** What foldAuthority makes of them. */
export interface Authority {
  readonly neighbourhood: RecordId | null
  readonly devices: ReadonlyMap<DeviceId, DeviceStanding>
  readonly accounts: ReadonlyMap<AccountId, AccountStanding>
  /** By the invite/1 or link/1 record, so that somebody who holds one can be told beforehand. */
  readonly doors: ReadonlyMap<RecordId, DoorStanding>
}

/** Before the genesis is here. */
export const emptyAuthority: Authority = {
  neighbourhood: null,
  devices: new Map(),
  accounts: new Map(),
  doors: new Map()
}

/** Any order, duplicates and records of other types allowed. */
export function foldAuthority(records: readonly StoepRecord[]): Authority {
  const ordered = knownAmong(inOrder(records))
  const genesis = ordered.find((record) => record.type === 'genesis/1')
  if (!genesis) return emptyAuthority
  const standing = foundedBy(genesis)
  const entries = entriesByHost(ordered, genesis.id)
  const queue = new EntryQueue(entries.get(genesis.device))
  for (let entry = queue.next(); entry; entry = queue.next()) {
    if (letIn(entry, standing)) queue.add(entries.get(entry.record.device))
  }
  const { devices, accounts } = standing
  return { neighbourhood: genesis.id, devices, accounts, doors: doorsAmong(ordered, standing) }
}

function doorsAmong(
  records: readonly KnownRecord[],
  { devices, uses }: Standing
): Map<RecordId, DoorStanding> {
  const doors = new Map<RecordId, DoorStanding>()
  for (const record of records) {
    if (!isDoor(record) || !devices.has(record.device)) continue
    const left = usesOf(record) - (uses.get(record.id) ?? 0)
    doors.set(record.id, { left, expiresAt: record.expiresAt ?? 0 })
  }
  return doors
}

export function accountOf(record: Pick<StoepRecord, 'device'>, authority: Authority): AccountId | null {
  return authority.devices.get(record.device)?.account ?? null
}

/**
 * Those of certified devices: the only ones a fold may look at, and order too, because a record is placed after
 * what it builds on and a stranger's is not here on every device. Types this version does not know stay among
 * them, so that older and newer versions order alike.
 */
export function certifiedAmong(records: readonly StoepRecord[], authority: Authority): StoepRecord[] {
  return records.filter((record) => authority.devices.has(record.device))
}

/** Whether invites of this account count. */
export function mayInvite(account: AccountId, authority: Pick<Authority, 'accounts'>): boolean {
  return isMet(account, authority)
}

/** Whether reviews of this account count: strangers who vouch for each other are worth nothing. */
export function mayReview(account: AccountId, authority: Pick<Authority, 'accounts'>): boolean {
  return isMet(account, authority)
}

/** Whether decisions of this account about what others wrote count. */
export function mayModerate(account: AccountId, authority: Pick<Authority, 'accounts'>): boolean {
  return authority.accounts.get(account)?.role === 'ambassador'
}

/** Met in person by somebody here: no longer a guest. */
function isMet(account: AccountId, authority: Pick<Authority, 'accounts'>): boolean {
  const role = authority.accounts.get(account)?.role
  return role === 'member' || role === 'ambassador'
}

type Genesis = KnownRecordOf<'genesis/1'>

interface Standing {
  readonly devices: Map<DeviceId, DeviceStanding>
  readonly accounts: Map<AccountId, AccountStanding>
  /** How often each invite or link has been used. */
  readonly uses: Map<RecordId, number>
}

function foundedBy({ id, device, clock, body }: Genesis): Standing {
  const account = bytesToText(body.account) as AccountId
  const role = 'ambassador'
  return {
    devices: new Map([[device, { account, sealingKey: body.sealingKey, by: id }]]),
    accounts: new Map([
      [account, { account, founding: id, name: body.founder, role, devices: [device], since: clock.ms }]
    ]),
    uses: new Map()
  }
}

/** Lets one in at the door of a certified device; false, and nothing used up, when it does not count. */
function letIn({ record, door }: Entry, standing: Standing): boolean {
  const used = standing.uses.get(door.id) ?? 0
  const host = standing.devices.get(door.device)?.account
  if (!host || standing.devices.has(record.device) || used >= usesOf(door)) return false
  const account = bytesToText(record.body.account) as AccountId
  const known = standing.accounts.get(account)
  if (record.type === 'join/1') {
    if (known || !mayInvite(host, standing)) return false
    standing.accounts.set(account, joinedBy(record, door, account))
  } else {
    if (!known || account !== host) return false
    standing.accounts.set(account, { ...known, devices: [...known.devices, record.device] })
  }
  standing.devices.set(record.device, { account, sealingKey: record.body.sealingKey, by: record.id })
  standing.uses.set(door.id, used + 1)
  return true
}

function joinedBy(record: KnownRecordOf<'join/1'>, door: Door, account: AccountId): AccountStanding {
  const { id, device, clock, body } = record
  const met = door.type === 'invite/1' && door.body.met
  const role = met ? 'member' : 'guest'
  return { account, founding: id, name: body.name, role, devices: [device], since: clock.ms }
}
