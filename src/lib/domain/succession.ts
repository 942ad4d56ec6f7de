/**
 * Who takes over when all ambassadors have been silent for long. Enough members want it, none of them within so long
 * after any record of authority an ambassador wrote, and no ambassador said no. An ambassador's device says about
 * monthly that it is in use (presence.ts), so that this follows from records of authority alone. A member with a clock
 * far ahead gets past the silence until an ambassador writes up to that time, or says no.
 */
import { dayMs } from './expiry.ts'
import { compareClocks } from './order.ts'
import type { AccountId, Clock, RecordId } from './record.ts'
import type { KnownRecord, KnownRecordOf } from './records/known.ts'
import type { Call, Called } from './roll-call.ts'
import { coversClock, isAmbassador, type Person, type Roll } from './roll.ts'

/** Before anybody may take over. */
export const silentMs = 90 * dayMs

/** As many want it, in a neighbourhood of at least `fewPeople`; in a smaller one all members, and at least two. */
const enough = 3
const fewPeople = 6
const least = 2

type Succeed = KnownRecordOf<'succeed/1'>
type There = Pick<Call, 'ordered' | 'removed' | 'closed'>

/** Id: that of the succeed record, to which an ambassador can say no. */
export interface SuccessionWish {
  readonly id: RecordId
  readonly by: AccountId
}

/** Who wants whom, of those that count. */
export function successionsAmong(
  there: There,
  { roll }: Pick<Called, 'roll'>
): Map<AccountId, SuccessionWish[]> {
  const wanted = new Map<AccountId, SuccessionWish[]>()
  for (const { person, by, record } of wishes(there, roll)) {
    const before = wanted.get(person.account) ?? []
    wanted.set(person.account, [...before, { id: record.id, by: by.account }])
  }
  return wanted
}

/** The first for whom there are enough, with the clock of who made it so. */
export function nextSuccession(
  there: There,
  { roll }: Pick<Called, 'roll'>
): { readonly person: Person; readonly clock: Clock } | null {
  const wanted = new Map<Person, Set<Person>>()
  for (const { person, by, record } of wishes(there, roll)) {
    const voters = (wanted.get(person) ?? new Set()).add(by)
    wanted.set(person, voters)
    if (voters.size >= enoughToSucceed(there, roll, record.clock)) return { person, clock: record.clock }
  }
  return null
}

interface Wish {
  readonly record: Succeed
  readonly by: Person
  readonly person: Person
}

function wishes(there: There, roll: Roll): Wish[] {
  return there.ordered.flatMap((record) => {
    if (record.type !== 'succeed/1') return []
    const [by, person] = [roll.authorOf(record), roll.personFounded(record.refs[0])]
    if (!by || !person || !wasMember(by, record.clock, there) || !isMember(person, there)) return []
    return isRefused(record, there, roll) || !isQuiet(record, there, roll) ? [] : [{ record, by, person }]
  })
}

/** How many members it takes, of those who were there at that time; null for now. */
export function enoughToSucceed(there: There, roll: Roll, at: Clock | null): number {
  const all = [...roll.people.values()]
  const people = at
    ? all.filter((person) => wasHere(person, at, there))
    : all.filter((person) => isHere(person, there))
  if (people.length >= fewPeople) return enough
  const members = people.filter((person) => (at ? wasMember(person, at, there) : isMember(person, there)))
  return Math.max(least, members.length)
}

function isHere({ account, left }: Person, { removed }: There): boolean {
  return left === null && !removed.has(account)
}

function isMember(person: Person, there: There): boolean {
  return person.metAt !== null && !isAmbassador(person) && isHere(person, there)
}

/** Who comes, goes or is appointed later changes nothing about what was decided. */
function wasHere({ account, since, left, devices }: Person, at: Clock, { removed, closed }: There): boolean {
  const isOut = removed.has(account) && devices.some((device) => isBefore(closed.get(device), at))
  return since <= at.ms && !isOut && !isBefore(left ?? undefined, at)
}

function wasMember(person: Person, at: Clock, there: There): boolean {
  return isBefore(person.metAt ?? undefined, at) && !wasLeader(person, at) && wasHere(person, at, there)
}

function wasLeader({ appointedAt, tenures }: Person, at: Clock): boolean {
  return isBefore(appointedAt ?? undefined, at) && coversClock(tenures, at)
}

function isBefore(clock: Clock | undefined, at: Clock): boolean {
  return clock !== undefined && compareClocks(clock, at) <= 0
}

function isRefused(succeed: Succeed, { ordered }: There, roll: Roll): boolean {
  return ordered.some(
    (record) =>
      record.type === 'object/1' &&
      record.refs[0] === succeed.id &&
      coversClock(roll.authorOf(record)?.tenures ?? [], record.clock)
  )
}

function isQuiet({ clock }: KnownRecord, there: There, roll: Roll): boolean {
  const leaders = [...roll.people.values()].filter(
    (person) => wasLeader(person, clock) && wasHere(person, clock, there)
  )
  if (leaders.some(({ appointedAt }) => appointedAt && appointedAt.ms > clock.ms - silentMs)) return false
  const devices = new Set(
    leaders.flatMap((leader) => leader.devices).filter((device) => !there.closed.has(device))
  )
  return !there.ordered.some(
    (record) =>
      devices.has(record.device) && record.clock.ms > clock.ms - silentMs && record.clock.ms <= clock.ms
  )
}
