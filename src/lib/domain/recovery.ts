/**
 * When somebody who lost every device is in again: with the twelve words at once; else when two who are trusted with
 * it, or are ambassadors, approved and later confirmed it, and no device of the account said no.
 */
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import type { Call, Called } from './roll-call.ts'
import { coversClock, type Person, type Roll } from './roll.ts'

/** Who may help somebody back in, and the key of the twelve words. */
export interface Trust {
  readonly accounts: readonly AccountId[]
  /** Ed25519 public key, 32 bytes. */
  readonly phraseKey: Uint8Array | null
}

/** Somebody's claim to an account. Id: that of the restore record. */
export interface RestoreView {
  readonly id: RecordId
  /** Whose account it is to be. */
  readonly account: AccountId
  /** The device that wants in. */
  readonly device: DeviceId
  /** The account that device is of already, and that becomes part of the other; null when it has none. */
  readonly takesIn: AccountId | null
  readonly clock: Clock
  readonly approvedBy: readonly AccountId[]
  /** Of each of them when, in Unix ms of their own clock. */
  readonly approvedAt: ReadonlyMap<AccountId, number>
  readonly confirmedBy: readonly AccountId[]
  /** Devices of the account that said no. */
  readonly objectedBy: readonly DeviceId[]
  readonly status: 'open' | 'objected' | 'done'
}

/** How many have to approve and confirm. */
export const restoreNeeds = 2

type Restore = KnownRecordOf<'restore/1'>

export interface NextRestore {
  readonly record: Restore
  readonly person: Person
  /** Becomes part of that person's account. */
  readonly takesIn: Person | null
}

/** The first in order that counts and has not been taken in yet. */
export function nextRestore(call: Call, { roll, restored }: Called): NextRestore | null {
  const claims = call.ordered.filter((record): record is Restore => record.type === 'restore/1')
  if (claims.length === restored.size) return null
  const said = saidAbout(call.ordered, roll)
  for (const record of claims) {
    const person = restored.has(record.id) ? null : personClaimed(record, roll)
    const takesIn = roll.authorOf(record)
    if (!person || person === takesIn || !areHere(call, record, person, takesIn)) continue
    if (hasPhrase(record, said.trust.get(person.account)) || isAgreed(record, person, said, roll))
      return { record, person, takesIn }
  }
  return null
}

/** What was written about claims: by claim, and whom each person trusts with it. */
interface Said {
  readonly byClaim: ReadonlyMap<RecordId, readonly KnownRecord[]>
  readonly trust: ReadonlyMap<AccountId, Trust>
}

function saidAbout(ordered: readonly KnownRecord[], roll: Roll): Said {
  const byClaim = new Map<RecordId, KnownRecord[]>()
  for (const record of ordered) {
    const { type, refs } = record
    if (!refs[0] || (type !== 'approve/1' && type !== 'confirm/1' && type !== 'object/1')) continue
    const before = byClaim.get(refs[0])
    if (before) before.push(record)
    else byClaim.set(refs[0], [record])
  }
  return { byClaim, trust: trustAmong(ordered, roll) }
}

/** The latest of each who is in. */
export function trustAmong(ordered: readonly KnownRecord[], roll: Roll): Map<AccountId, Trust> {
  const latest = new Map<AccountId, Trust>()
  for (const record of ordered) {
    const by = record.type === 'trustees/1' ? roll.authorOf(record) : null
    if (record.type !== 'trustees/1' || !by || roll.personFounded(record.refs[0]) !== by) continue
    const accounts = record.body.accounts.map((bytes) => roll.accountNow(bytesToText(bytes) as AccountId))
    latest.set(by.account, { accounts, phraseKey: record.body.phraseKey })
  }
  return latest
}

export function restoresAmong(ordered: readonly KnownRecord[], called: Called): Map<RecordId, RestoreView> {
  const said = saidAbout(ordered, called.roll)
  const views = new Map<RecordId, RestoreView>()
  for (const record of ordered) {
    const person = record.type === 'restore/1' ? personClaimed(record, called.roll) : null
    if (record.type === 'restore/1' && person) views.set(record.id, viewOf(record, person, said, called))
  }
  return views
}

function viewOf(record: Restore, person: Person, said: Said, { roll, restored }: Called): RestoreView {
  const objectedBy = objections(record, person, said, roll)
  const approvedAt = votes('approve/1', record, person, said, roll)
  const isDone = restored.has(record.id)
  return {
    id: record.id,
    account: person.account,
    device: record.device,
    takesIn: restored.get(record.id) ?? (isDone ? null : (roll.authorOf(record)?.account ?? null)),
    clock: record.clock,
    approvedBy: [...approvedAt.keys()],
    approvedAt,
    confirmedBy: [...votes('confirm/1', record, person, said, roll).keys()],
    objectedBy,
    status: isDone ? 'done' : objectedBy.length > 0 ? 'objected' : 'open'
  }
}

/** Null when the account and the record that founded it are not of one person. */
function personClaimed({ refs, body }: Restore, roll: Roll): Person | null {
  const person = roll.personFounded(refs[0])
  const account = roll.accountNow(bytesToText(body.account) as AccountId)
  return person?.account === account ? person : null
}

/** Nobody comes back in who was put out or left, and no device that was cut off. */
function areHere(
  { removed, closed }: Call,
  { device }: Restore,
  person: Person,
  takesIn: Person | null
): boolean {
  const people = takesIn ? [person, takesIn] : [person]
  return !closed.has(device) && people.every(({ account, left }) => !removed.has(account) && left === null)
}

/** The proof was checked at admission. */
function hasPhrase({ body }: Restore, trust: Trust | undefined): boolean {
  return Boolean(body.phrase && trust?.phraseKey && areEqualBytes(body.phrase.key, trust.phraseKey))
}

function isAgreed(record: Restore, person: Person, said: Said, roll: Roll): boolean {
  if (objections(record, person, said, roll).length > 0) return false
  const approved = votes('approve/1', record, person, said, roll)
  const confirmed = votes('confirm/1', record, person, said, roll)
  return [...approved.keys()].filter((account) => confirmed.has(account)).length >= restoreNeeds
}

function objections({ id, device }: Restore, person: Person, { byClaim }: Said, roll: Roll): DeviceId[] {
  return (byClaim.get(id) ?? []).flatMap((record) => {
    const isNo = record.type === 'object/1' && record.device !== device
    return isNo && roll.authorOf(record) === person ? [record.device] : []
  })
}

/** Of trustees and ambassadors, each once, with the Unix ms of the first by their own clock; never of who wants in. */
function votes(
  type: 'approve/1' | 'confirm/1',
  claim: Restore,
  person: Person,
  { byClaim, trust }: Said,
  roll: Roll
): Map<AccountId, number> {
  const trusted = trust.get(person.account)?.accounts ?? []
  const claimant = roll.authorOf(claim)
  const by = new Map<AccountId, number>()
  for (const record of byClaim.get(claim.id) ?? []) {
    const author = record.type === type ? roll.authorOf(record) : null
    if (!author || author === person || author === claimant || by.has(author.account)) continue
    const may = trusted.includes(author.account) || coversClock(author.tenures, record.clock)
    if (may) by.set(author.account, record.clock.ms)
  }
  return by
}
