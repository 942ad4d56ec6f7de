/** How a seeded neighbourhood begins: the genesis, two invites, and everybody coming in with a name and a place. */
import { pointToCell } from '#lib/domain/area.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import type { DeviceId, Draft, RecordId } from '#lib/domain/record.ts'
import { seedToDoorKeys } from '#lib/keys/door.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { certify, meOf, proveInvite, type Identity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import type { Recipient } from '#lib/ports/sealing.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Invite } from '#lib/wire/invite.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Dice } from './dice.ts'
import type { Scribe } from './scribe.ts'
import { bytesFor } from './writers.ts'

export interface Beginning {
  readonly seed: number
  /** Secret of the first epoch, 32 bytes. */
  readonly secret: Uint8Array
  readonly name: string
  /** Unix ms of the genesis. */
  readonly atMs: number
}

export interface MovedIn {
  /** Coarse cell of each neighbour. */
  readonly areas: readonly string[]
  /** The invite that is still open. */
  readonly door: Omit<Invite, 'relays' | 'lobby' | 'name' | 'neighbourhood'> & {
    readonly neighbourhood: RecordId
  }
}

const minuteMs = 60 * 1000

export async function moveIn(
  scribe: Scribe,
  people: readonly Identity[],
  { seed, secret, name, atMs }: Beginning,
  dice: Dice
): Promise<MovedIn> {
  const founder = people[0]
  if (!founder) throw new Error('a neighbourhood has a founder')
  const areas = people.map(() => cellNearby(dice))
  const neighbourhood = await scribe.writeDraft(0, await genesisDraft(founder, name, areas[0] ?? null), atMs)
  const joinSeed = bytesFor(seed, 'door of the neighbours')
  const openSeed = bytesFor(seed, 'door that stays open')
  const joinDoor = await scribe.writeDraft(0, inviteDraft(joinSeed, atMs), atMs)
  const door = await scribe.writeDraft(0, inviteDraft(openSeed, atMs), atMs)
  const epoch = await scribe.writeDraft(0, await epochDraft(neighbourhood, secret), atMs)
  const doors = [joinSeed, openSeed].map(doorAsRecipient)
  const sealed = await sealSecret(people, doors, secret, seed)
  await scribe.writeDraft(0, { type: 'key/1', refs: [epoch], expiresAt: null, body: { sealed } }, atMs)
  const foundings = [neighbourhood]
  for (const [by, person] of [...people.entries()].slice(1))
    foundings.push(
      await scribe.writeDraft(by, await joinDraft(person, by, joinDoor, joinSeed), atMs + by * minuteMs)
    )
  for (const [by, founding] of foundings.entries())
    await scribe.writeDraft(by, profileDraft(by, founding, areas[by] ?? null), atMs + (60 + by) * minuteMs)
  const host = founder.account
  return { areas, door: { purpose: 'join', neighbourhood, seed: openSeed, door, host } }
}

async function genesisDraft(founder: Identity, name: string, area: string | null): Promise<Draft> {
  const body = { ...(await certify(founder)), name, area, founder: nameOf(0) }
  return { type: 'genesis/1', refs: [], expiresAt: null, body }
}

function inviteDraft(seed: Uint8Array, atMs: number): Draft {
  const { signing, sealing } = seedToDoorKeys(seed)
  const keys = { key: signing.publicKey, sealingKey: sealing.publicKey }
  const body = { ...keys, uses: limits.maxInviteUses, met: true }
  return { type: 'invite/1', refs: [], expiresAt: atMs + limits.maxInviteDays * dayMs, body }
}

async function joinDraft(person: Identity, by: number, door: RecordId, seed: Uint8Array): Promise<Draft> {
  const proof = await proveInvite(person, seed)
  const key = seedToDoorKeys(seed).signing.publicKey
  const body = { ...(await certify(person)), key, proof, name: nameOf(by) }
  return { type: 'join/1', refs: [door], expiresAt: null, body }
}

async function epochDraft(neighbourhood: RecordId, secret: Uint8Array): Promise<Draft> {
  const { relayRoom: room } = await deriveEpoch(secret)
  const body = { generation: 1, why: 'first', room }
  return { type: 'epoch/1', refs: [neighbourhood], expiresAt: null, body }
}

function doorAsRecipient(seed: Uint8Array): Recipient {
  const { signing, sealing } = seedToDoorKeys(seed)
  return { device: bytesToText(signing.publicKey) as DeviceId, sealingKey: sealing.publicKey }
}

/** The founder gives the key to everybody who will come. */
function sealSecret(
  people: readonly Identity[],
  doors: readonly Recipient[],
  secret: Uint8Array,
  seed: number
): Promise<Uint8Array> {
  const [founder] = people
  if (!founder) throw new Error('a neighbourhood has a founder')
  let drawn = 0
  const random = () => bytesFor(seed, `seal ${drawn++}`)
  const seal = makePrivateSeal(founder.device.publicKey, founder.sealing, undefined, random)
  const recipients = people.map((one) => ({ device: meOf(one).device, sealingKey: one.sealing.publicKey }))
  return seal.seal([...recipients, ...doors], secret, meOf(founder).account)
}

function profileDraft(by: number, founding: RecordId, area: string | null): Draft {
  const body = { name: nameOf(by), about: '', area }
  return { type: 'profile/1', refs: [founding], expiresAt: null, body }
}

const firstNames = ['Aisha', 'Bram', 'Carla', 'Driss', 'Emma', 'Farid', 'Greet', 'Hasan', 'Ilse', 'Jamal']

function nameOf(by: number): string {
  const letter = String.fromCharCode(65 + Math.floor(by / firstNames.length))
  return `${firstNames[by % firstNames.length]} ${letter}.`
}

/** Within about a kilometre of the Dam in Amsterdam. */
function cellNearby(dice: Dice): string {
  const off = (span: number) => (dice.roll() - 0.5) * span
  return pointToCell({ latitude: 52.373 + off(0.02), longitude: 4.893 + off(0.03) })
}
