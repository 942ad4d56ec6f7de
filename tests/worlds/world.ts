/**
 * A neighbourhood of devices through a storm and after it, from one number: what they write, how they are cut
 * off, killed and started again. The devices, the relay and everything between their journals are the real ones.
 */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { certify, meOf, type Identity } from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { Author } from '#lib/ports/author.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { Device, type Surroundings } from './device.ts'
import { doSomething, invite, link } from './doings.ts'
import { enterAsFurther, enterBy } from './entering.ts'
import { doHarm } from './harm.ts'
import { LoudLinks } from './loud-links.ts'
import { Meshes, type Street } from './mesh.ts'
import { linkedTo, personal } from './people.ts'
import { ProvenBytes } from './proven-bytes.ts'
import { RelayHouse } from './relay-house.ts'
import type { Door, Doings } from './scene.ts'
import { seeded, type Chances } from './seeded.ts'
import { settled, Timeline } from './timeline.ts'
import { trouble } from './troubles.ts'

/** How large a world is and what goes on there. */
export interface Size {
  /** The test that proves worlds of this size. */
  readonly test: string
  readonly devices: number
  /** The devices after these are the second ones of persons 0, 1 and so on. */
  readonly people: number
  readonly mostHostile: number
  /** Days pass between doings, so that whoever is cut off is so for weeks. */
  readonly isSlow: boolean
}

export const street: Size = {
  test: 'tests/worlds/worlds.test.ts',
  devices: 8,
  people: 6,
  mostHostile: 0,
  isSlow: false
}

export const district: Size = {
  test: 'tests/worlds/districts.test.ts',
  devices: 16,
  people: 12,
  mostHostile: 5,
  isSlow: true
}

const startMs = Date.UTC(2026, 2, 1, 9)
const dayMs = 24 * 60 * 60 * 1000

export interface World {
  readonly seed: number
  readonly timeline: Timeline
  readonly around: Surroundings
  readonly devices: readonly Device[]
  /** Accounts of hostile members. */
  readonly hostile: ReadonlySet<AccountId>
  readonly neighbourhood: RecordId
  /** Keys of somebody who only looks. */
  readonly visitor: Identity
  /** The first invite, which the visitor holds. */
  readonly visitorDoor: Door
  /** Every record that was said to be saved, with the device that wrote it. */
  readonly written: ReadonlyMap<RecordId, number>
}

/** After the storm, with everything connected and running again; nothing has been waited for yet. */
export async function stormyWorld(seed: number, doingsCount: number, size = street): Promise<World> {
  const chances = seeded(seed)
  const around = surroundings(chances, size)
  const { neighbourhood, devices } = await founded(around, chances, size)
  const hostile = turnHostile(devices, chances, size)
  const written = new Map<RecordId, number>([[neighbourhood, 0]])
  const authorOf = (device: Device) => noting(device, written)
  const doings: Doings = { chances: chances.fork(), devices, hostile, invites: [], links: [], authorOf }
  await openDoors(devices[0]!, doings)
  for (let i = 0; i < doingsCount; i++) {
    if (size.isSlow && chances.oneIn(5)) around.timeline.leapBy(chances.between(0, 2 * dayMs))
    await around.timeline.windBy(pause(chances))
    await trouble(around, devices, chances)
    await someoneActs(doings, size)
  }
  await calm(around, devices)
  const visitor = await personal(size.devices)
  const visitorDoor = doings.invites[0]!
  const { timeline } = around
  return { seed, timeline, around, devices, hostile, neighbourhood, visitor, visitorDoor, written }
}

function pause(chances: Chances): number {
  return chances.oneIn(10) ? chances.between(0, 90_000) : chances.between(0, 4_000)
}

/** Some worlds have a relay only, some links only, most both. */
function surroundings(chances: Chances, size: Size): Surroundings {
  const timeline = new Timeline(startMs + chances.below(1000))
  const kind = chances.below(6)
  return {
    timeline,
    lobby: new Uint8Array(32).fill(7),
    bytes: new ProvenBytes(),
    mesh: kind === 0 ? null : new Meshes(timeline, chances.fork(), streetOf(chances, size, kind === 1)),
    relay: kind === 1 ? null : new RelayHouse(timeline, chances.fork())
  }
}

/**
 * Some shortcuts; one pair has two ways to each other. Where some are hostile and there is no relay, each has a way to
 * each: else those could stand between the others.
 */
function streetOf(chances: Chances, { devices: count, mostHostile }: Size, isAlone: boolean): Street {
  const shortcuts = Array.from({ length: count / 2 }, () => {
    const from = chances.below(count)
    return [from, (from + 2 + chances.below(count - 3)) % count] as const
  })
  const all = Array.from({ length: count }, (_, to) =>
    Array.from({ length: to }, (_, from) => [from, to] as const)
  )
  return isAlone && mostHostile > 0 ? all.flat() : [...shortcuts, [0, 1]]
}

/** A neighbourhood of one so far: who founded it, on the first device, which runs. */
export async function founded(around: Surroundings, chances: Chances, { people, ...size }: Size) {
  const founder = await personal(0)
  const body = { ...(await certify(founder)), name: 'Lindenstraat', area: null, founder: 'Anneke' }
  const head = { nextSeq: 0, prev: null, clock: { ms: 0, count: 0 } }
  const genesis = admitOwn(
    await signRecord(
      { type: 'genesis/1', refs: [], expiresAt: null, body },
      { neighbourhood: null, head, nowMs: around.timeline.now },
      founder.device
    )
  )
  const neighbourhood = genesis.record.id
  await around.bytes.learn(genesis.envelope, neighbourhood)
  const devices = await Promise.all(
    Array.from({ length: size.devices }, async (_, number) => {
      const identity = number < people ? await personal(number) : await linkedTo(number - people, number)
      return new Device(number, identity, neighbourhood, around, chances.fork())
    })
  )
  for (const device of devices) device.skewMs = skew(chances)
  await devices[0]!.journal.append(genesis)
  devices[0]!.start()
  // Its keeper begins the first epoch.
  await devices[0]!.keeper?.idle()
  await settled()
  return { neighbourhood, devices }
}

/** Most clocks are a little off, some by days. */
function skew(chances: Chances): number {
  return chances.oneIn(4) ? chances.between(-3 * dayMs, 3 * dayMs) : chances.between(-2_000, 2_000)
}

/** Never the founder, and nobody with two devices. */
function turnHostile(devices: readonly Device[], chances: Chances, size: Size): ReadonlySet<AccountId> {
  const alone = devices.slice(size.devices - size.people, size.people)
  const hostile = new Set<AccountId>()
  for (let i = size.mostHostile && chances.below(size.mostHostile + 1); i > 0; i--) {
    const device = chances.pick(alone)
    device.loud ??= new LoudLinks()
    hostile.add(meOf(device.identity).account)
  }
  return hostile
}

async function someoneActs(doings: Doings, size: Size): Promise<void> {
  const { chances, devices } = doings
  const isOutside = ({ number, shelf }: Device) => number < size.people && shelf.records.size === 0
  const outside = size.isSlow ? devices.filter(isOutside) : []
  // In a large world most come in early: else little would happen in it.
  const device = chances.pick(outside.length > 0 && !chances.oneIn(3) ? outside : devices)
  if (device.shelf.records.size === 0) await comeIn(device, doings, size)
  else if (device.loud && !chances.oneIn(3))
    await doHarm({ ...doings, device, author: doings.authorOf(device) })
  else await doSomething(device, doings)
  if (!chances.oneIn(8)) await settled()
}

/** The author of a device, writing down what it said was saved. */
export function noting(device: Device, written: Map<RecordId, number>): Author {
  const author = device.author()
  if (device.loud) return author
  return {
    ...author,
    async write(draft) {
      const done = await author.write(draft)
      if (done.ok) written.set(done.value, device.number)
      return done
    }
  }
}

/** The founder lets many in to begin with, and makes a second device ready. */
async function openDoors(founder: Device, doings: Doings): Promise<void> {
  const scene = { ...doings, device: founder, author: doings.authorOf(founder) }
  await invite(scene, 50)
  await link(scene)
}

async function comeIn(device: Device, doings: Doings, { people }: Size): Promise<void> {
  const { number } = device
  const door = doorFor(number, doings, people)
  if (!door) return
  const author = doings.authorOf(device)
  if (number < people) await enterBy(door, device, author, `Buur ${number}`)
  else await enterAsFurther(door, device, author)
  device.start()
  const rival = doings.devices.find((one) => one.number < people && one.shelf.records.size === 0)
  if (number >= people || !rival || door === doings.invites[0]) return
  await enterBy(door, rival, doings.authorOf(rival), `Buur ${rival.number}`)
  rival.start()
}

/** Often one of the newest invites, which others may be holding as well. */
function doorFor(number: number, { chances, invites, links }: Doings, people: number): Door | undefined {
  if (number >= people) return chances.pickAny(links.filter(({ host }) => host % people === number % people))
  return chances.oneIn(3) ? invites[0] : chances.pickAny(invites.slice(-2))
}

/** Everything runs and reaches everything again. */
async function calm({ mesh, relay }: Surroundings, devices: readonly Device[]): Promise<void> {
  if (mesh) mesh.canReach = () => true
  if (relay) relay.canReach = () => true
  relay?.start()
  for (const device of devices) {
    const { shelf } = device
    if (shelf.trouble) device.crash('whole')
    shelf.trouble = null
    if (shelf.records.size > 0) device.start()
  }
  await settled()
}
