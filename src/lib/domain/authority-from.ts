/** The authority as everybody may read it, from a roll that has been called. */
import type { AccountStanding, Authority, DoorStanding, FormerDevice } from './authority.ts'
import type { Elsewhere } from './elsewhere.ts'
import { doorsAmong, usesOf } from './entry.ts'
import { acceptedAmong, issuersAmong, rulesAmong } from './house-rules.ts'
import type { AccountId, DeviceId, RecordId } from './record.ts'
import type { KnownRecord } from './records/known.ts'
import { restoresAmong, trustAmong } from './recovery.ts'
import { keptAfter, type Cutting, type Kept, type Removal } from './removal.ts'
import { enoughToAppoint, isClosedBy, type Call } from './roll-call.ts'
import { isAmbassador, type DeviceStanding, type Person, type Roll } from './roll.ts'
import type { Settled } from './settling.ts'
import { enoughToSucceed, successionsAmong } from './succession.ts'

export function authorityFrom(
  { call, called, standing, ifNobodyWasRemoved }: Settled,
  elsewhere: Elsewhere
): Authority {
  const { ordered, genesis } = call
  const { roll, wanted } = called
  const people = [...roll.people.values()]
  const kept = keptAfter(standing, elsewhere)
  const devices = devicesAmong(call, roll, kept)
  const rules = rulesAmong(ordered, roll)
  return {
    neighbourhood: genesis.id,
    ...devices,
    ...accountsAmong(call, people, devices.devices),
    aliases: new Map([...roll.aliases.keys()].map((account) => [account, roll.accountNow(account)])),
    doors: doorsOpen(ordered, roll, devices.devices),
    removed: removalsIn(standing),
    left: new Set(people.filter(({ left }) => left).map(({ account }) => account)),
    lost: new Set(
      standing.flatMap(({ record, cuts }) => (record.type === 'revoke/1' ? [...cuts.keys()] : []))
    ),
    forked: forkedAmong(ordered),
    rules,
    accepted: acceptedAmong(ordered, rules, roll),
    issuers: issuersAmong(ordered, roll),
    appointments: wanted,
    successions: successionsAmong(call, called),
    appointing: genesis.body.appointing ?? 1,
    enough: { toAppoint: enoughToAppoint(call, roll), toSucceed: enoughToSucceed(call, roll, null) },
    invitedBy: byAccount(people, ({ invitedBy }) => invitedBy && roll.accountNow(invitedBy)),
    vouchedBy: byAccount(people, ({ vouchedBy }) => vouchedBy && roll.accountNow(vouchedBy)),
    trustees: trustAmong(ordered, roll),
    restores: restoresAmong(ordered, called),
    letIn: new Set(ifNobodyWasRemoved.devices.keys()),
    heardAt: heardAmong(ordered, roll),
    tenures: byAccount(
      people.filter(({ tenures }) => tenures.length > 0),
      ({ tenures }) => tenures
    )
  }
}

const nothing: Kept = { listed: new Set(), chain: new Set() }

/** Of who was put out nothing is kept of a device the ban did not name, whenever that was certified. */
function devicesAmong({ removed }: Call, roll: Roll, kept: ReadonlyMap<DeviceId, Kept>) {
  const devices = new Map<DeviceId, DeviceStanding>()
  const formerDevices = new Map<DeviceId, FormerDevice>()
  for (const [device, standing] of roll.devices) {
    const isRemoved = removed.has(standing.account)
    const left = kept.get(device) ?? (isRemoved ? nothing : null)
    const until = roll.people.get(standing.account)?.left ?? null
    if (left || until) formerDevices.set(device, { ...standing, kept: left, until })
    else devices.set(device, standing)
  }
  return { devices, formerDevices }
}

function accountsAmong(
  { removed }: Call,
  people: readonly Person[],
  devices: ReadonlyMap<DeviceId, DeviceStanding>
) {
  const accounts = new Map<AccountId, AccountStanding>()
  const formerAccounts = new Map<AccountId, AccountStanding>()
  for (const person of people) {
    const isIn = person.left === null && !removed.has(person.account)
    const group = isIn ? accounts : formerAccounts
    group.set(person.account, standingOf(person, devices))
  }
  return { accounts, formerAccounts }
}

function standingOf(person: Person, devices: ReadonlyMap<DeviceId, DeviceStanding>): AccountStanding {
  const { account, founding, name, since } = person
  const role = isAmbassador(person) ? 'ambassador' : person.metAt ? 'member' : 'guest'
  return { account, founding, name, role, devices: person.devices.filter((one) => devices.has(one)), since }
}

function doorsOpen(
  ordered: readonly KnownRecord[],
  roll: Roll,
  devices: ReadonlyMap<DeviceId, DeviceStanding>
): Map<RecordId, DoorStanding> {
  const doors = new Map<RecordId, DoorStanding>()
  const closings = ordered.filter(({ type }) => type === 'close-invite/1')
  for (const door of doorsAmong(ordered).values()) {
    if (!devices.has(door.device)) continue
    const by = roll.authorOf(door)?.account
    if (!by) continue
    const isClosed = closings.some((closing) => isClosedBy(door, closing, roll))
    doors.set(door.id, {
      kind: door.type === 'invite/1' ? 'invite' : 'link',
      by,
      isMet: door.type === 'invite/1' && door.body.met,
      left: isClosed ? 0 : usesOf(door) - (roll.uses.get(door.id) ?? 0),
      expiresAt: door.expiresAt ?? 0
    })
  }
  return doors
}

/** Of several bans the most senior's is told. */
function removalsIn(standing: readonly Cutting[]): Map<AccountId, Removal> {
  const removed = new Map<AccountId, Removal>()
  for (const { record, by, target } of standing) {
    if (record.type !== 'ban/1' || removed.has(target)) continue
    const { rule, reason } = record.body
    removed.set(target, { by, ban: record.id, rule, reason, at: record.clock })
  }
  return removed
}

function heardAmong(records: readonly KnownRecord[], roll: Roll): Map<AccountId, number> {
  const heardAt = new Map<AccountId, number>()
  for (const record of records) {
    const account = roll.authorOf(record)?.account
    if (account) heardAt.set(account, Math.max(record.clock.ms, heardAt.get(account) ?? 0))
  }
  return heardAt
}

function forkedAmong(records: readonly KnownRecord[]): Set<DeviceId> {
  const seen = new Set<string>()
  const forked = new Set<DeviceId>()
  for (const { device, seq } of records) {
    const place = `${device} ${seq}`
    if (seen.has(place)) forked.add(device)
    seen.add(place)
  }
  return forked
}

function byAccount<Value>(people: readonly Person[], valueOf: (person: Person) => Value) {
  return new Map(people.map((person) => [person.account, valueOf(person)]))
}
