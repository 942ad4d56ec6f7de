/**
 * Days without power and network, from one number: three sides with nothing between them but somebody who carries a
 * file round once a day. On each side people ask for help at once and others go, while one battery after another dies.
 * Then everything runs and reaches everything again.
 */
import { claim } from '#lib/actions/claim.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { makeInvite } from '#lib/actions/make-invite.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { secondEmergency } from '#lib/actions/second-emergency.ts'
import { makeBundle } from '#lib/app/bundle-making.ts'
import { takeInBundle } from '#lib/app/bundle-reading.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Author } from '#lib/ports/author.ts'
import { must } from '../../scripts/demo/must.ts'
import type { Device } from './device.ts'
import { goesOn, seenBy } from './helping.ts'
import { enterBy } from './entering.ts'
import { Meshes, type Street } from './mesh.ts'
import { doorKey, doorSealingKey, personal } from './people.ts'
import { ProvenBytes } from './proven-bytes.ts'
import { seeded, type Chances } from './seeded.ts'
import { settled, Timeline } from './timeline.ts'
import { founded, noting, type World } from './world.ts'

export interface OutageSize {
  readonly devices: number
  readonly days: number
  /** Hours in which something happens; the rest of a day all sleep. */
  readonly hoursADay: number
}

/** What somebody asked for at once, and the sides on which somebody went. */
export interface Asked {
  readonly id: RecordId
  readonly side: number
  readonly answeredOn: Set<number>
}

export interface Outage extends World {
  readonly asked: readonly Asked[]
  /** What the files brought that was not known there. */
  readonly carried: number
}

const sides = 3
const door = 1
const hourMs = 60 * 60_000
const spreadsWithinMs = 2 * 60_000
/** Somebody on each side has some way to charge. */
const leastAwake = 4
const calm = { onProgress: () => {}, signal: new AbortController().signal }

interface Going {
  readonly chances: Chances
  readonly timeline: Timeline
  readonly devices: readonly Device[]
  readonly authorOf: (device: Device) => Author
  readonly emergency: RecordId
  readonly asked: Asked[]
  carried: number
}

export async function outage(seed: number, size: OutageSize): Promise<Outage> {
  const chances = seeded(seed)
  const timeline = new Timeline(Date.UTC(2026, 0, 12, 9) + chances.below(1000))
  const meshes = new Meshes(timeline, chances.fork(), streetOf(size.devices))
  const lobby = new Uint8Array(32).fill(7)
  const around = { timeline, lobby, bytes: new ProvenBytes(), mesh: meshes, relay: null }
  const everybody = { ...size, people: size.devices, test: '', mostHostile: 0, isSlow: true }
  const { neighbourhood, devices } = await founded(around, chances, everybody)
  for (const device of devices) device.skewMs = chances.between(-120_000, 120_000)
  const written = new Map<RecordId, number>([[neighbourhood, 0]])
  const authorOf = (device: Device) => noting(device, written)
  const visitorDoor = await allComeIn(devices, authorOf, timeline)
  const emergency = await declare(devices[0]!, authorOf(devices[0]!), neighbourhood)
  const going: Going = { chances, timeline, devices, authorOf, emergency, asked: [], carried: 0 }
  // All know of it, and on each side somebody will go.
  await asksOn(0, going)
  await timeline.windBy(spreadsWithinMs)
  meshes.canReach = (a, b) => sideOf(a, size) === sideOf(b, size)
  meshes.shake(0)
  for (let day = 0; day < size.days; day++) await aDay(going, size)
  for (const device of devices) device.start()
  meshes.canReach = () => true
  await settled()
  const visitor = await personal(size.devices)
  const world = { seed, timeline, around, devices, hostile: new Set<never>(), neighbourhood, written }
  return { ...world, visitor, visitorDoor, asked: going.asked, carried: going.carried }
}

/** Those of a side stand beside each other. */
function sideOf(device: number, { devices }: Pick<OutageSize, 'devices'>): number {
  return Math.floor((device * sides) / devices)
}

/** Beside the ring of all, ways across each side. */
function streetOf(devices: number): Street {
  return Array.from({ length: devices }, (_, from) => [from, (from + 3) % devices] as const)
}

async function allComeIn(
  devices: readonly Device[],
  authorOf: (device: Device) => Author,
  timeline: Timeline
) {
  const [founder, ...others] = devices as [Device, ...Device[]]
  const keys = { key: doorKey(door), sealingKey: doorSealingKey(door) }
  const authority = await founder.journal.authority()
  const invite = { ...keys, uses: others.length, met: true, authority }
  const id = must(await makeInvite(authorOf(founder), invite, founder.now()))
  await founder.giveKeyTo(door)
  const entrance = { id, number: door, host: founder.number }
  for (const device of others) {
    must(await enterBy(entrance, device, authorOf(device), `Buur ${device.number}`))
    device.start()
    await settled()
  }
  await timeline.windBy(2 * spreadsWithinMs)
  return entrance
}

async function declare(founder: Device, author: Author, neighbourhood: RecordId): Promise<RecordId> {
  const authority = await founder.journal.authority()
  const said = { what: 'Geen stroom', isExercise: false, callers: [] }
  return must(await declareEmergency(author, { neighbourhood, authority, ...said }))
}

async function aDay(going: Going, size: OutageSize): Promise<void> {
  await saysAgain(going)
  for (let hour = 0; hour < size.hoursADay; hour++) {
    const isLate = hour >= size.hoursADay - 2
    for (let side = 0; side < sides; side++) await anHourOn(side, isLate, going)
    await going.timeline.windBy(spreadsWithinMs)
    going.timeline.leapBy(hourMs - spreadsWithinMs)
    batteries(going)
    await going.timeline.windBy(spreadsWithinMs)
  }
  for (let side = 0; side < sides; side++) {
    await carriesOn(side, (side + 1) % sides, going)
    await going.timeline.windBy(spreadsWithinMs)
  }
  going.timeline.leapBy((24 - size.hoursADay) * hourMs)
  await going.timeline.windBy(spreadsWithinMs)
}

function awakeOn(side: number, { devices }: Going): readonly Device[] {
  const size = { devices: devices.length }
  return devices.filter((device) => device.isRunning && sideOf(device.number, size) === side)
}

/** That it still goes on, by who founded it: else it would be over by itself. */
async function saysAgain({ devices, authorOf, emergency }: Going): Promise<void> {
  const [founder] = devices as [Device]
  founder.start()
  const { authority, emergencies } = await seenBy(founder)
  const known = emergencies.find(({ id }) => id === emergency)!
  must(await secondEmergency(authorOf(founder), { authority, emergency: known }, founder.now()))
}

/** Late in the day nobody asks for anything new: there is time to go where it was asked. */
async function anHourOn(side: number, isLate: boolean, going: Going): Promise<void> {
  const { chances, timeline } = going
  if (!isLate && chances.oneIn(2)) await asksOn(side, going)
  await timeline.windBy(10_000)
  for (const device of awakeOn(side, going)) {
    if (chances.oneIn(8)) continue
    await helps(device, side, going)
    // Some go before they can have heard of each other.
    if (!chances.oneIn(3)) await timeline.windBy(chances.between(0, 4_000))
  }
}

async function asksOn(side: number, going: Going): Promise<void> {
  const { chances, authorOf, asked } = going
  const device = chances.pick(awakeOn(side, going))
  const what = { kind: 'request', domain: 'help', urgency: 'now', area: null, terms: 'gift' } as const
  const text = `Wie brengt water? (${asked.length})`
  const input = { ...what, text, capacity: chances.pick([1, 1, 2]) }
  const id = must(await postListing(authorOf(device), input, device.now()))
  asked.push({ id, side, answeredOn: new Set() })
}

/** Goes on with what they said, or goes where somebody is still wanted, as far as their own device knows. */
async function helps(device: Device, side: number, { authorOf, chances, asked, emergency: id }: Going) {
  const seen = await seenBy(device)
  const author = authorOf(device)
  const emergency = seen.emergencies.find((one) => one.id === id)
  if (!emergency || (await goesOn(author, { ...seen, emergency }, device.now(), chances))) return
  const { authority, claims } = seen
  for (const listing of seen.open) {
    const said = { state: 'going', minutes: 30 + chances.below(120) } as const
    const went = await claim(author, { ...said, authority, emergency, listing, claims }, device.now())
    if (!went.ok) continue
    asked.find((one) => one.id === listing.id)?.answeredOn.add(side)
    return
  }
}

/** Some die, never the last few of a side; some are charged again. */
function batteries(going: Going): void {
  const { chances, devices } = going
  for (const device of devices) {
    const side = sideOf(device.number, { devices: devices.length })
    const mayDie = awakeOn(side, going).length > leastAwake
    if (device.isRunning && mayDie && chances.oneIn(8))
      device.crash(chances.pick(['whole', 'whole', 'stale']))
    else if (!device.isRunning && chances.oneIn(6)) device.start()
  }
}

/** Made on one side, opened on the other. */
async function carriesOn(from: number, to: number, going: Going): Promise<void> {
  const [maker, reader] = [awakeOn(from, going)[0]!, going.chances.pick(awakeOn(to, going))]
  const job = { kind: 'make', scope: 'all', known: '', name: 'Lindenstraat' } as const
  const { blob } = must(await makeBundle(maker.bundlePlace(), job, calm))
  const read = must(await takeInBundle(reader.bundlePlace(), { file: blob, words: null }, calm))
  going.carried += read.added
}
