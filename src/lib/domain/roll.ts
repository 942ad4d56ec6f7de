/** Who is in and what they may do, while records are read in order (roll-call.ts). */
import { compareClocks } from './order.ts'
import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'

export interface DeviceStanding {
  readonly account: AccountId
  /** X25519 public key, 32 bytes. */
  readonly sealingKey: Uint8Array
  /** The genesis, join, device or restore record that certified it. */
  readonly by: RecordId
}

/** A time as ambassador: what this account wrote meanwhile counts as an ambassador's. Null is open. */
export interface Tenure {
  /** Null the first time: nobody acts as ambassador before knowing to be one. */
  readonly from: Clock | null
  readonly until: Clock | null
}

export interface Person {
  readonly account: AccountId
  /** The genesis or join record: root of the member's aggregate. */
  readonly founding: RecordId
  readonly name: string
  /** Unix ms of founding or joining, by the clock of that record. */
  readonly since: number
  /** Certified ones, also those cut off later; the first one first. */
  devices: DeviceId[]
  readonly invitedBy: AccountId | null
  /** Who met this person first; null for the founder, and for a guest. */
  vouchedBy: AccountId | null
  /** When; null for a guest. By the clock of the join or vouch. */
  metAt: Clock | null
  tenures: Tenure[]
  /** Of the record that was decisive for the first time as ambassador. */
  appointedAt: Clock | null
  left: Clock | null
}

export class Roll {
  /** Of people by account; those who became part of another are not among them. */
  readonly people = new Map<AccountId, Person>()
  readonly devices = new Map<DeviceId, DeviceStanding>()
  readonly accountByFounding = new Map<RecordId, AccountId>()
  readonly deviceByCertifying = new Map<RecordId, DeviceId>()
  /** Accounts that became part of another. */
  readonly aliases = new Map<AccountId, AccountId>()
  /** Those who are or were ambassador, in the order they became it. */
  readonly seniority: AccountId[] = []
  /** How often each invite or link has been used. */
  readonly uses = new Map<RecordId, number>()

  found(person: Person, device: DeviceId, sealingKey: Uint8Array): void {
    this.people.set(person.account, person)
    this.accountByFounding.set(person.founding, person.account)
    this.certify(device, { account: person.account, sealingKey, by: person.founding })
  }

  certify(device: DeviceId, standing: DeviceStanding): void {
    this.devices.set(device, standing)
    this.deviceByCertifying.set(standing.by, device)
    this.people.get(standing.account)?.devices.push(device)
  }

  /** Whose account this is now. */
  accountNow(account: AccountId): AccountId {
    let now = account
    for (let next = this.aliases.get(now); next; next = this.aliases.get(now)) now = next
    return now
  }

  isKnown(account: AccountId): boolean {
    return this.people.has(account) || this.aliases.has(account)
  }

  authorOf({ device }: { readonly device: DeviceId }): Person | null {
    const standing = this.devices.get(device)
    return (standing && this.people.get(standing.account)) ?? null
  }

  /** The person whose account a record founded, or became part of. */
  personFounded(by: RecordId | undefined): Person | null {
    const account = by && this.accountByFounding.get(by)
    return (account && this.people.get(this.accountNow(account))) ?? null
  }

  appoint(person: Person, from: Clock): void {
    const isFirst = person.tenures.length === 0
    person.appointedAt ??= from
    person.tenures.push({ from: isFirst ? null : from, until: null })
    if (isFirst) this.seniority.push(person.account)
  }

  stepDown(person: Person, until: Clock): void {
    person.tenures = person.tenures.map((tenure) => (tenure.until ? tenure : { ...tenure, until }))
  }

  /** `from` becomes part of `into`: the two were one person. */
  merge(from: Person, into: Person): void {
    this.aliases.set(from.account, into.account)
    this.people.delete(from.account)
    for (const device of from.devices) {
      const standing = this.devices.get(device)
      if (standing) this.devices.set(device, { ...standing, account: into.account })
    }
    into.devices = [...into.devices, ...from.devices]
    into.metAt ??= from.metAt
    into.vouchedBy ??= from.vouchedBy
    into.appointedAt ??= from.appointedAt
    if (into.tenures.length === 0) into.tenures = from.tenures
  }

  /** Where somebody stands in the order of ambassadors, from 0; Infinity for who never was one. */
  rankOf(account: AccountId): number {
    const at = this.seniority.findIndex((one) => this.accountNow(one) === account)
    return at < 0 ? Infinity : at
  }
}

export function isAmbassador({ tenures }: Pick<Person, 'tenures'>): boolean {
  return tenures.some(({ until }) => until === null)
}

/** Whether somebody with these tenures was ambassador at that time. */
export function coversClock(tenures: readonly Tenure[], clock: Clock): boolean {
  return tenures.some(
    ({ from, until }) =>
      (from === null || compareClocks(from, clock) <= 0) &&
      (until === null || compareClocks(clock, until) < 0)
  )
}
