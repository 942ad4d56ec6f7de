/** What hostile members do, on links and with keys that are theirs: each of it must come to nothing. */
import * as encoding from 'lib0/encoding'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import type { AccountStanding, Authority } from '#lib/domain/authority.ts'
import type { Draft, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { sign } from '#lib/keys/ed25519.ts'
import { meOf } from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { Replica } from '#lib/replica/replica.ts'
import { writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { carrierKeyOf, encodeEnvelope, encodePayload, recordMessage } from '#lib/wire/record.ts'
import type { LoudLinks } from './loud-links.ts'
import { worldSeal } from './people.ts'
import { listingsOn, type Scene } from './scene.ts'

/** What only hostile members write: nobody else's profile or rules may say it. */
export const hostileName = 'Mallory'
export const hostileFloor = -7

interface Crime extends Scene {
  readonly links: Scene['links']
  readonly loud: LoudLinks
  readonly authority: Authority
  /** Of an honest neighbour, or another hostile one. */
  readonly victim: AccountStanding
}

type Harm = (crime: Crime) => unknown

export async function doHarm(scene: Scene): Promise<void> {
  const { device, chances, author } = scene
  const { loud } = device
  const authority = await device.journal.authority()
  const others = [...authority.accounts.values()].filter(({ account }) => account !== author.me.account)
  const victim = chances.pickAny(others)
  if (loud && victim && device.isRunning) await chances.pick(harms)({ ...scene, loud, authority, victim })
}

/** Signed as it should be, by somebody who may not. */
async function usurp({ author, authority, chances, victim, invites, device }: Crime): Promise<unknown> {
  const { neighbourhood } = authority
  if (!neighbourhood) return null
  const cuts = victim.devices.map((one) => ({ device: idToBytes(one), last: null, kept: new Uint8Array() }))
  const certifying = authority.devices.get(victim.devices[0]!)?.by ?? victim.founding
  const me = authority.accounts.get(author.me.account)?.founding ?? victim.founding
  const listing = chances.pickAny(listingsOn(device))?.id ?? neighbourhood
  const door = chances.pickAny(invites)?.id ?? neighbourhood
  const drafts: readonly (readonly [string, RecordId, object])[] = [
    ['ban/1', victim.founding, { cuts, rule: '', reason: hostileName }],
    ['appoint/1', me, {}],
    ['settings/1', neighbourhood, { hours: true, creditFloorMinutes: hostileFloor }],
    ['revoke/1', certifying, { last: null, kept: new Uint8Array() }],
    ['close-invite/1', door, {}],
    ['profile/1', victim.founding, { name: hostileName, about: '', area: null }],
    ['decision/1', listing, { outcome: 'hidden', rule: '', reason: hostileName }],
    ['close/1', listing, { reason: 'done' }]
  ]
  const [type, about, body] = chances.pick(drafts)
  return author.write({ type, refs: [about], expiresAt: null, body })
}

/** An epoch begun without right, whose key everybody gets. */
async function usurpEpoch({ author, authority, chances, device }: Crime): Promise<void> {
  const { epochs } = await device.rooms.look()
  const [head] = epochs.heads
  const previous = head?.id ?? authority.neighbourhood
  if (!previous) return
  const body = { generation: (head?.generation ?? 0) + 1, why: 'age', room: chances.bytes(32) }
  const made = await author.write({ type: 'epoch/1', refs: [previous], expiresAt: null, body })
  if (made.ok) await giveKey({ author, authority, chances }, made.value)
}

/** Keys that do not fit, for an epoch that counts. */
async function giveFalseKeys({ author, authority, chances, device }: Crime): Promise<void> {
  const { epochs } = await device.rooms.look()
  const head = chances.pickAny(epochs.heads)
  if (head) await giveKey({ author, authority, chances }, head.id)
}

async function giveKey(
  { author, authority, chances }: Pick<Crime, 'author' | 'authority' | 'chances'>,
  epoch: RecordId
) {
  const everybody = [...authority.devices].map(([device, { sealingKey }]) => ({ device, sealingKey }))
  const seal = worldSeal(idToBytes(author.me.device))
  const sealed = await seal.seal(everybody, chances.bytes(32), author.me.account)
  await author.write({ type: 'key/1', refs: [epoch], expiresAt: null, body: { sealed } })
}

/** In somebody else's name, signed with another key. */
async function forge(crime: Crime): Promise<void> {
  const { device, victim, chances, authority } = crime
  const last = lastOf(device.shelf.records, victim.devices[0]!)
  if (!authority.neighbourhood || !last) return
  const payload = encodePayload({
    ...draftOf(crime),
    ...{ neighbourhood: authority.neighbourhood, device: victim.devices[0]! },
    ...{ seq: last.seq + chances.below(2), prev: last.id, clock: { ms: last.clock.ms + 1, count: 0 } }
  })
  const signature = await sign(device.identity.device, recordMessage(payload))
  await slip(crime, encodeEnvelope(payload, signature))
}

/** A second record with a number that was used, of any time. */
async function writeTwice(crime: Crime): Promise<void> {
  const { device, chances, authority } = crime
  const own = recordsOf(device.shelf.records, meOf(device.identity).device)
  const before = chances.pickAny(own)
  if (!before || !authority.neighbourhood) return
  const head = { nextSeq: before.seq + 1, prev: before.id, clock: before.clock }
  const nowMs = chances.oneIn(2) ? before.clock.ms + 1 : device.now()
  const at = { neighbourhood: authority.neighbourhood, head, nowMs }
  await slip(crime, await signRecord(draftOf(crime), at, device.identity.device))
}

/** Of the lobby and of the epoch, so that each also stands where it does not belong. */
function draftOf({ chances, victim, device, authority }: Crime): Draft {
  const listing = {
    ...{ kind: 'offer', domain: null, text: hostileName, urgency: 'today', area: null, terms: 'gift' },
    capacity: 1
  }
  const nowMs = device.now()
  const day = 24 * 60 * 60 * 1000
  return chances.pick<Draft>([
    { type: 'listing/1', refs: [], expiresAt: nowMs + day, body: listing },
    { type: 'vouch/1', refs: [victim.founding], expiresAt: null, body: {} },
    { type: 'leave/1', refs: [authority.neighbourhood ?? victim.founding], expiresAt: null, body: {} },
    { type: 'resign/1', refs: [authority.neighbourhood ?? victim.founding], expiresAt: null, body: {} },
    { type: 'made-later/1', refs: [victim.founding], expiresAt: null, body: { words: hostileName } }
  ])
}

/** Into any room, past everything the app checks before. */
async function slip(crime: Crime, envelope: Uint8Array): Promise<void> {
  const room = aRoom(crime)
  const key = carrierKeyOf(envelope)
  const sealed = await crime.loud.sealOf(room?.carrier.doc.guid ?? '')?.seal(key, envelope)
  if (room && sealed) shout(crime, room, [{ client: crime.chances.below(2 ** 32), clock: 0, key, sealed }])
}

/** Bytes that open and are no record, bytes that do not open, and bytes that are no update. */
async function litter(crime: Crime): Promise<void> {
  const { chances, loud } = crime
  const room = aRoom(crime)
  if (chances.oneIn(2)) return slip(crime, chances.bytes(1 + chances.below(200)))
  if (!room) return
  const key = carrierKeyOf(chances.bytes(8))
  if (chances.oneIn(2)) shout(crime, room, [{ client: 5, clock: 0, key, sealed: chances.bytes(60) }])
  else loud.shout(room.carrier.doc.guid, chances.bytes(1 + chances.below(60)))
}

/** A few bytes that delete all that a client ever wrote. */
function deleteAll(crime: Crime): void {
  const room = aRoom(crime)
  if (!room) return
  for (const client of room.carrier.doc.store.clients.keys()) {
    const encoder = encoding.createEncoder()
    const all = room.carrier.nextClock(client)
    for (const number of [0, 1, client, 1, 0, all]) encoding.writeVarUint(encoder, number)
    crime.loud.shout(room.carrier.doc.guid, encoding.toUint8Array(encoder))
  }
}

/** Other bytes, or none, under keys that are there, by a client whose word goes before. */
function overwrite(crime: Crime): void {
  const { chances } = crime
  const room = aRoom(crime)
  const keys = [...(room?.carrier.keys() ?? [])].slice(0, 20)
  const client = 2 ** 32 - 1 - chances.below(5)
  const isEmpty = chances.oneIn(2)
  const sealed = isEmpty ? null : chances.bytes(60)
  if (room)
    shout(
      crime,
      room,
      keys.map((key, clock) => ({ client, clock, key, sealed }))
    )
}

/** Something genuine of one's own, where somebody else's next would stand. */
async function takePlace(crime: Crime): Promise<void> {
  const { chances, device, loud } = crime
  const room = aRoom(crime)
  const own = chances.pickAny([...device.shelf.records.values()])
  const client = chances.pickAny([...(room?.carrier.doc.store.clients.keys() ?? [])])
  const seal = room && loud.sealOf(room.carrier.doc.guid)
  if (!room || !own || client === undefined || !seal) return
  const sealed = await seal.seal(own.key, own.envelope)
  shout(crime, room, [{ client, clock: room.carrier.nextClock(client), key: own.key, sealed }])
}

function fallSilent({ loud }: Crime): void {
  loud.isSilent = !loud.isSilent
}

function aRoom({ chances, device: { rooms } }: Crime): Replica | null {
  return chances.oneIn(2) ? rooms.lobby : rooms.current
}

function shout({ loud }: Crime, { carrier }: Replica, structs: readonly CarrierStruct[]): void {
  for (const { bytes } of writeUpdates(structs)) loud.shout(carrier.doc.guid, bytes)
}

type Shelved = Scene['device']['shelf']['records']

function recordsOf(records: Shelved, device: string): StoepRecord[] {
  return [...records.values()].map(({ record }) => record).filter((record) => record.device === device)
}

function lastOf(records: Shelved, device: string): StoepRecord | undefined {
  return recordsOf(records, device)
    .sort((a, b) => a.seq - b.seq)
    .at(-1)
}

const harms: readonly Harm[] = [
  ...[usurp, usurp, usurp, usurp, usurpEpoch, giveFalseKeys, giveFalseKeys, forge, forge, forge],
  ...[
    writeTwice,
    writeTwice,
    writeTwice,
    litter,
    litter,
    deleteAll,
    overwrite,
    overwrite,
    takePlace,
    takePlace
  ],
  fallSilent
]
