/**
 * Reads the records that count, in order, into a roll. One that rests on something not there yet (the host of a door,
 * who vouches having been met) waits until it is, also when clocks ran backwards. What no order can settle (a restore,
 * a succession) is looked at when all else has been read, one at a time.
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import { doorsAmong, isOpenTo, usesOf, type Door, type Entering } from './entry.ts'
import { compareClocks } from './order.ts'
import type { AccountId, Clock, DeviceId, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import { nextRestore } from './recovery.ts'
import { coversClock, isAmbassador, Roll, type Person } from './roll.ts'
import { nextSuccession } from './succession.ts'
import { WaitingRoom, type Item } from './waiting-room.ts'

/** What a call of the roll rests on. */
export interface Call {
  /** Those that count, in order. */
  readonly ordered: readonly KnownRecord[]
  readonly genesis: KnownRecordOf<'genesis/1'>
  /** Accounts put out: they may have been ambassadors, and are not counted among them. */
  readonly removed: ReadonlySet<AccountId>
  /** From when on nobody comes in by a door of this device any more: that of the record that cut it off. */
  readonly closed: ReadonlyMap<DeviceId, Clock>
}

export interface Called {
  readonly roll: Roll
  /** Who wants whom as ambassador, not yet enough. */
  readonly wanted: ReadonlyMap<AccountId, readonly AccountId[]>
  /** The restore records that count, with the account each took in, if any. */
  readonly restored: ReadonlyMap<RecordId, AccountId | null>
}

export function callRoll(call: Call): Called {
  const caller = new Caller(call)
  caller.readAll()
  return caller
}

type Acts = { readonly [Type in KnownRecord['type']]?: (record: KnownRecordOf<Type>) => Lack }

/** What it waits for, as a key of the waiting room; null when it has been dealt with. */
type Lack = string | null

class Caller implements Called {
  readonly roll = new Roll()
  readonly wanted = new Map<AccountId, AccountId[]>()
  readonly restored = new Map<RecordId, AccountId | null>()
  readonly #call: Call
  readonly #doors: ReadonlyMap<RecordId, Door>
  readonly #closings: readonly KnownRecord[]
  readonly #waiting: WaitingRoom

  constructor(call: Call) {
    this.#call = call
    this.#doors = doorsAmong(call.ordered)
    this.#closings = call.ordered.filter(({ type }) => type === 'close-invite/1')
    this.#waiting = new WaitingRoom(call.ordered.filter(({ type }) => Object.hasOwn(this.#acts, type)))
    this.#foundAll()
  }

  readAll(): void {
    do this.#drain()
    while (this.#restoreNext() || this.#succeedNext())
  }

  #drain(): void {
    for (let item = this.#waiting.next(); item; item = this.#waiting.next()) this.#read(item)
  }

  #read(item: Item): void {
    const { record } = item
    const act = this.#acts[record.type] as ((record: KnownRecord) => Lack) | undefined
    const lack = act?.(record) ?? null
    if (lack !== null) this.#waiting.park(item, lack)
  }

  #foundAll(): void {
    const { id, device, clock, body } = this.#call.genesis
    const account = bytesToText(body.account) as AccountId
    const founder = newcomer(account, id, body.founder, clock, null)
    founder.metAt = clock
    this.roll.found(founder, device, body.sealingKey)
    this.roll.appoint(founder, clock)
  }

  readonly #acts: Acts = {
    'join/1': (record) => this.#join(record),
    'device/1': (record) => this.#addDevice(record),
    'vouch/1': (record) => this.#vouch(record),
    'appoint/1': (record) => this.#appoint(record),
    'resign/1': (record) => this.#resign(record),
    'leave/1': (record) => this.#leave(record)
  }

  #join(record: KnownRecordOf<'join/1'>): Lack {
    const door = this.#doorFor(record)
    if (door?.type !== 'invite/1') return null
    const host = this.roll.authorOf(door)
    if (!host) return certified(door)
    if (!host.metAt) return met(host)
    const account = bytesToText(record.body.account) as AccountId
    if (!this.#hasRoom(record, door, host) || this.roll.isKnown(account)) return null
    const person = newcomer(account, record.id, record.body.name, record.clock, host.account)
    this.roll.found(person, record.device, record.body.sealingKey)
    this.#use(door)
    this.#waiting.wake(certified(record), founded(record.id))
    if (door.body.met) this.#meet(person, host, record.clock)
    return null
  }

  #addDevice(record: KnownRecordOf<'device/1'>): Lack {
    const door = this.#doorFor(record)
    if (door?.type !== 'link/1') return null
    const host = this.roll.authorOf(door)
    if (!host) return certified(door)
    const account = this.roll.accountNow(bytesToText(record.body.account) as AccountId)
    if (!this.#hasRoom(record, door, host) || account !== host.account) return null
    this.roll.certify(record.device, { account, sealingKey: record.body.sealingKey, by: record.id })
    this.#use(door)
    this.#waiting.wake(certified(record))
    return null
  }

  #vouch(record: KnownRecordOf<'vouch/1'>): Lack {
    const by = this.roll.authorOf(record)
    if (!by) return certified(record)
    if (!by.metAt) return met(by)
    const person = this.roll.personFounded(record.refs[0])
    if (!person) return founded(record.refs[0])
    if (person !== by && !hasLeft(by, record.clock)) this.#meet(person, by, record.clock)
    return null
  }

  #appoint(record: KnownRecordOf<'appoint/1'>): Lack {
    const by = this.roll.authorOf(record)
    if (!by) return certified(record)
    if (by.tenures.length === 0) return ambassador(by)
    const person = this.roll.personFounded(record.refs[0])
    if (!person) return founded(record.refs[0])
    if (!person.metAt) return met(person)
    if (!coversClock(by.tenures, record.clock) || isAmbassador(person) || person.left) return null
    if (hasSteppedDown(person, record.clock)) return null
    const before = this.wanted.get(person.account) ?? []
    this.wanted.set(person.account, [...new Set([...before, by.account])])
    this.#settleAppointments(record.clock)
    return null
  }

  #resign(record: KnownRecordOf<'resign/1'>): Lack {
    const by = this.roll.authorOf(record)
    if (!by) return certified(record)
    if (by.tenures.length === 0) return ambassador(by)
    if (record.refs[0] === by.founding && coversClock(by.tenures, record.clock))
      this.#stepDown(by, record.clock)
    return null
  }

  #leave(record: KnownRecordOf<'leave/1'>): Lack {
    const by = this.roll.authorOf(record)
    if (!by) return certified(record)
    if (record.refs[0] !== by.founding || hasLeft(by, record.clock)) return null
    by.left = record.clock
    if (isAmbassador(by)) this.#stepDown(by, record.clock)
    return null
  }

  #stepDown(person: Person, clock: Clock): void {
    this.roll.stepDown(person, clock)
    this.wanted.delete(person.account)
    this.#settleAppointments(clock)
  }

  #meet(person: Person, by: Person, clock: Clock): void {
    if (person.metAt) return
    person.metAt = clock
    person.vouchedBy = by.account
    this.#waiting.wake(met(person))
  }

  #settleAppointments(clock: Clock): void {
    for (const [account, by] of this.wanted) {
      const enough = enoughToAppoint(this.#call, this.roll)
      const person = this.roll.people.get(account)
      if (person && by.length >= enough) this.#makeAmbassador(person, clock)
    }
  }

  #makeAmbassador(person: Person, clock: Clock): void {
    this.roll.appoint(person, clock)
    this.wanted.delete(person.account)
    this.#waiting.wake(ambassador(person))
  }

  #restoreNext(): boolean {
    const next = nextRestore(this.#call, this)
    if (!next) return false
    const { record, person, takesIn } = next
    this.restored.set(record.id, takesIn?.account ?? null)
    const standing = { account: person.account, sealingKey: record.body.sealingKey, by: record.id }
    if (takesIn) this.roll.merge(takesIn, person)
    else this.roll.certify(record.device, standing)
    this.#waiting.wakeAll()
    return true
  }

  #succeedNext(): boolean {
    const next = nextSuccession(this.#call, this)
    if (next) this.#makeAmbassador(next.person, next.clock)
    return next !== null
  }

  #doorFor(record: Entering): Door | null {
    const door = this.#doors.get(record.refs[0] ?? record.id)
    return door && isOpenTo(door, record) ? door : null
  }

  #hasRoom(record: Entering, door: Door, host: Person): boolean {
    const closed = this.#call.closed.get(door.device)
    const isClosed = closed !== undefined && compareClocks(record.clock, closed) >= 0
    const isUsedUp = (this.roll.uses.get(door.id) ?? 0) >= usesOf(door)
    const isWithdrawn = this.#closings.some(
      (closing) => isClosedBy(door, closing, this.roll) && compareClocks(record.clock, closing.clock) >= 0
    )
    return (
      !isClosed &&
      !isUsedUp &&
      !isWithdrawn &&
      !hasLeft(host, record.clock) &&
      !this.roll.devices.has(record.device)
    )
  }

  #use({ id }: Door): void {
    this.roll.uses.set(id, (this.roll.uses.get(id) ?? 0) + 1)
  }
}

/** As many as the genesis asks for, and never more than there are. */
export function enoughToAppoint({ genesis, removed }: Call, roll: Roll): number {
  const there = [...roll.people.values()].filter(
    (person) => isAmbassador(person) && !removed.has(person.account)
  )
  return Math.max(1, Math.min(genesis.body.appointing ?? 1, there.length))
}

/** Whether this record ends that invite: by the account that made it, or by an ambassador. */
export function isClosedBy(door: Door, record: KnownRecord, roll: Roll): boolean {
  if (record.type !== 'close-invite/1' || record.refs[0] !== door.id) return false
  const by = roll.authorOf(record)
  return by !== null && (by === roll.authorOf(door) || coversClock(by.tenures, record.clock))
}

function newcomer(
  account: AccountId,
  founding: RecordId,
  name: string,
  { ms }: Clock,
  invitedBy: AccountId | null
): Person {
  const nothingYet = { devices: [], vouchedBy: null, metAt: null, tenures: [], appointedAt: null, left: null }
  return { account, founding, name, since: ms, invitedBy, ...nothingYet }
}

function hasLeft({ left }: Person, clock: Clock): boolean {
  return left !== null && compareClocks(left, clock) < 0
}

/** Who stepped down after that was appointed for the time before. */
function hasSteppedDown({ tenures }: Person, clock: Clock): boolean {
  return tenures.some(({ until }) => until !== null && compareClocks(clock, until) < 0)
}

const certified = ({ device }: Pick<KnownRecord, 'device'>) => `certified ${device}`
const founded = (founding: RecordId | undefined) => `founded ${founding}`
const met = ({ account }: Person) => `met ${account}`
const ambassador = ({ account }: Person) => `ambassador ${account}`
