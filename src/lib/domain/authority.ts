/**
 * Who may write, and as what: a pure fold of the records of the authority's aggregate.
 *
 * - The genesis makes its device the founder's, and the founder an ambassador.
 * - A join counts when its invite is here, has the key the join names and was written by a device of a member or
 *   ambassador, and when it is among the first `uses` that count, by order (order.ts). Who was met in person is a
 *   member, others are guests until a member vouches for them.
 * - A device counts in the same way by a link that a device of the same account wrote; a link works once. Who lost
 *   every device comes back by restore (recovery.ts).
 * - A device belongs to one account, and an account is founded once: what comes first by order counts, and what
 *   comes after uses nothing up.
 * - A member becomes ambassador when as many ambassadors want it as the genesis says, or by succession
 *   (succession.ts).
 * - Bans and revocations cut devices off (removal.ts, settling.ts). What they wrote up to the cut counts as before.
 *
 * An invite's expiry, and whether its host was put out or had left before, is held against the clock of the join
 * itself, because no rule here may read a wall clock. A joiner who backdates the join gets past it
 * (docs/adr/0002-clock-free-validity.md). Signatures inside bodies are checked before a record gets here (replica).
 */
import { limits } from '#lib/wire/limits.ts'
import { authorityFrom } from './authority-from.ts'
import { elsewhereAmong, type Elsewhere } from './elsewhere.ts'
import type { HouseRules } from './house-rules.ts'
import { isOfAuthority } from './kept.ts'
import { compareClocks, inOrder } from './order.ts'
import type { AccountId, Clock, DeviceId, RecordId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf } from './records/known.ts'
import type { Claim } from './records/attest.ts'
import type { RestoreView, Trust } from './recovery.ts'
import type { Kept, Removal } from './removal.ts'
import { coversClock, type DeviceStanding, type Tenure } from './roll.ts'
import { isEntering, settle } from './settling.ts'
import type { SuccessionWish } from './succession.ts'

/** A device that may not write any more; what it wrote before counts. */
export interface FormerDevice extends DeviceStanding {
  /** Null when it was not cut off. */
  readonly kept: Kept | null
  /** When its person left, by the clock of that record; null when they did not. */
  readonly until: Clock | null
}

export interface AccountStanding {
  readonly account: AccountId
  /** The genesis or join record: root of the member's aggregate. */
  readonly founding: RecordId
  readonly name: string
  readonly role: 'guest' | 'member' | 'ambassador'
  /** Certified devices that may write, the first one first. */
  readonly devices: readonly DeviceId[]
  /** Unix ms of founding or joining, by the clock of that record. */
  readonly since: number
}

/** An invite or link written by a certified device. */
export interface DoorStanding {
  readonly kind: 'invite' | 'link'
  /** Whose it is. */
  readonly by: AccountId
  /** Handed over in person. */
  readonly isMet: boolean
  /** How many it can still let in; none once it was closed. */
  readonly left: number
  /** Unix ms; held against a joiner's own clock. */
  readonly expiresAt: number
}

type ByAccount<Value> = ReadonlyMap<AccountId, Value>

/** What foldAuthority makes of them. */
export interface Authority {
  readonly neighbourhood: RecordId | null
  /** Those that may write now, and that can be written to. */
  readonly devices: ReadonlyMap<DeviceId, DeviceStanding>
  /** Those that may not any more: of who was put out or left, and revoked ones. */
  readonly formerDevices: ReadonlyMap<DeviceId, FormerDevice>
  /** Who is in. */
  readonly accounts: ByAccount<AccountStanding>
  /** Who was put out or left; the role is what they had. */
  readonly formerAccounts: ByAccount<AccountStanding>
  /** Accounts that became part of another by restore, with that one; devices and all views name that one. */
  readonly aliases: ByAccount<AccountId>
  /** By the invite/1 or link/1 record, so that somebody who holds one can be told beforehand. */
  readonly doors: ReadonlyMap<RecordId, DoorStanding>
  readonly removed: ByAccount<Removal>
  readonly left: ReadonlySet<AccountId>
  /** Devices their own person revoked. */
  readonly lost: ReadonlySet<DeviceId>
  /** Devices that wrote two records of authority with one number. */
  readonly forked: ReadonlySet<DeviceId>
  /** The oldest first: the last one holds. */
  readonly rules: readonly HouseRules[]
  /** Of everybody the latest rules they accepted. */
  readonly accepted: ByAccount<RecordId>
  /** Who may attest what besides ambassadors. */
  readonly issuers: ByAccount<readonly Claim[]>
  /** Who wants whom as ambassador, while they are not enough. */
  readonly appointments: ByAccount<readonly AccountId[]>
  /** Who wants whom to take over from silent ambassadors, while they are not enough. */
  readonly successions: ByAccount<readonly SuccessionWish[]>
  /** How many ambassadors it takes to make another, as it was founded; all there are while they are fewer. */
  readonly appointing: number
  /** How many it takes now to make somebody ambassador: of ambassadors, and after a long silence of members. */
  readonly enough: { readonly toAppoint: number; readonly toSucceed: number }
  /** By whose invite each came; null for the founder. */
  readonly invitedBy: ByAccount<AccountId | null>
  /** Who met each first: the host of an invite handed over, or who vouched. Null for guests and the founder. */
  readonly vouchedBy: ByAccount<AccountId | null>
  readonly trustees: ByAccount<Trust>
  readonly restores: ReadonlyMap<RecordId, RestoreView>
  /**
   * Devices whose records are let in: those that would be certified if nobody were put out. So who is put out never
   * decides what is known about who is put out.
   */
  readonly letIn: ReadonlySet<DeviceId>
  /** Of each, Unix ms of the last record of authority they wrote, by its own clock. */
  readonly heardAt: ByAccount<number>
  /** Of each who is or was ambassador, when. */
  readonly tenures: ByAccount<readonly Tenure[]>
}

/** Before the genesis is here. */
export const emptyAuthority: Authority = {
  neighbourhood: null,
  devices: new Map(),
  formerDevices: new Map(),
  accounts: new Map(),
  formerAccounts: new Map(),
  aliases: new Map(),
  doors: new Map(),
  removed: new Map(),
  left: new Set(),
  lost: new Set(),
  forked: new Set(),
  rules: [],
  accepted: new Map(),
  issuers: new Map(),
  appointments: new Map(),
  successions: new Map(),
  appointing: 1,
  enough: { toAppoint: 1, toSucceed: 2 },
  invitedBy: new Map(),
  vouchedBy: new Map(),
  trustees: new Map(),
  restores: new Map(),
  letIn: new Set(),
  heardAt: new Map(),
  tenures: new Map()
}

/**
 * Any order, duplicates and records of other aggregates allowed. All of it but what is kept of other records of a
 * device that was cut off follows from records of authority alone, so that who has only the lobby comes to the same.
 * For that `elsewhere` says what there is beyond these; it may be left out when these are all records there are.
 */
export function foldAuthority(
  records: readonly StoepRecord[],
  elsewhere: Elsewhere = elsewhereAmong(records)
): Authority {
  const own = inOrder(records.filter(isOfAuthority))
  const known = knownAmong(own)
  const genesis = known.find((record) => record.type === 'genesis/1')
  if (!genesis) return emptyAuthority
  const here = known.filter((record) => record === genesis || record.neighbourhood === genesis.id)
  return authorityOf(here, genesis, elsewhere)
}

/** A stranger's record is not here on every device, so nothing may be placed after it. */
function authorityOf(
  ordered: readonly KnownRecord[],
  genesis: KnownRecordOf<'genesis/1'>,
  elsewhere: Elsewhere
): Authority {
  const settled = settle(ordered, genesis)
  const { devices } = settled.ifNobodyWasRemoved
  const heard = ordered.filter((record) => isEntering(record) || devices.has(record.device))
  return heard.length < ordered.length
    ? authorityOf(inOrder(heard), genesis, elsewhere)
    : authorityFrom(settled, elsewhere)
}

/** Whose device wrote it, also of those who are not in any more; null for strangers. */
export function accountOf(record: Pick<StoepRecord, 'device'>, authority: Authority): AccountId | null {
  return standingOf(record.device, authority)?.account ?? null
}

function standingOf(device: DeviceId, { devices, formerDevices }: Authority): DeviceStanding | undefined {
  return devices.get(device) ?? formerDevices.get(device)
}

/** What tells whether a record counts. */
type Written = Pick<StoepRecord, 'id' | 'device' | 'seq' | 'clock' | 'type' | 'refs'>

/**
 * Whether a fold may look at it: by a certified device, not beyond where that was cut off or its person left, and not
 * more than a guest may write.
 */
export function countsIn(record: Written, authority: Authority): boolean {
  const standing = standingOf(record.device, authority)
  if (!standing) return false
  if (record.seq >= limits.maxGuestRecords && !isMet(standing.account, authority)) return false
  const former = authority.formerDevices.get(record.device)
  if (!former) return true
  const isInTime = former.until === null || compareClocks(record.clock, former.until) <= 0
  return isInTime && (former.kept === null || isKept(record, former.kept))
}

function isKept(record: Written, { listed, chain }: Kept): boolean {
  return (isOfAuthority(record) ? listed : chain).has(record.id)
}

/**
 * Those that count: the only ones a fold may look at, and order too, because a record is placed after what it builds
 * on and a stranger's is not here on every device. Types this version does not know stay among them, so that older
 * and newer versions order alike.
 */
export function certifiedAmong(records: readonly StoepRecord[], authority: Authority): StoepRecord[] {
  return records.filter((record) => countsIn(record, authority))
}

/** Whether invites of this account count. */
export function mayInvite(account: AccountId, { accounts }: Pick<Authority, 'accounts'>): boolean {
  return isMember(accounts.get(account))
}

/** Whether this account's word that it met somebody counts. */
export function mayVouch(account: AccountId, { accounts }: Pick<Authority, 'accounts'>): boolean {
  return isMember(accounts.get(account))
}

/** Whether reviews of this account count: strangers who vouch for each other are worth nothing. */
export function mayReview(account: AccountId, authority: Authority): boolean {
  return isMet(account, authority)
}

/** Whether what this account says in an emergency counts for all: three strangers of one person are nobody. */
export function mayRaise(account: AccountId, authority: Authority): boolean {
  return isMet(account, authority)
}

/** Whether this account may put somebody out, appoint, decide on reports and change the house rules. */
export function mayModerate(account: AccountId, { accounts }: Pick<Authority, 'accounts'>): boolean {
  return accounts.get(account)?.role === 'ambassador'
}

/** Whether it counts as an ambassador's, also of who is none any more. */
export function wroteAsAmbassador(record: Written, authority: Authority): boolean {
  const account = accountOf(record, authority)
  const tenures = (account && authority.tenures.get(account)) ?? []
  return coversClock(tenures, record.clock) && countsIn(record, authority)
}

/** Met in person by somebody here, or was when they were put out or left. */
function isMet(account: AccountId, { accounts, formerAccounts }: Authority): boolean {
  return isMember(accounts.get(account) ?? formerAccounts.get(account))
}

function isMember(standing: AccountStanding | undefined): boolean {
  return standing?.role === 'member' || standing?.role === 'ambassador'
}
