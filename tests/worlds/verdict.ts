/** What must be true of a world once it is quiet, in words: the faults found, none when all is well. */
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { foldAuthority, type Authority } from '#lib/domain/authority.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { meOf } from '#lib/keys/identity.ts'
import type { Replica } from '#lib/replica/replica.ts'
import { structsOf } from '#lib/replica/structs.ts'
import { Device } from './device.ts'
import { exchangeFaults } from './exchange-verdict.ts'
import { harmDone } from './harm-verdict.ts'
import { seeded } from './seeded.ts'
import { doorSeed } from './people.ts'
import type { Door } from './scene.ts'
import type { World } from './world.ts'

const lookEveryMs = 30_000
const quietWithinMs = 30 * 60_000
/** All have pushed by then what the relay lacked (5 to 60 s). */
const newcomerWaitsMs = 3 * 60_000

export interface Verdict {
  readonly faults: readonly string[]
  /** How long it took until all were equal, by the simulated clock. */
  readonly quietAfterMs: number
}

/** Winds the clock until all are equal, or until they should have been. */
export async function verdictOn(world: World): Promise<Verdict> {
  const started = world.timeline.now
  let faults = await faultsOf(world)
  while (faults.length > 0 && world.timeline.now - started < quietWithinMs) {
    await world.timeline.windBy(lookEveryMs)
    faults = await faultsOf(world)
  }
  const quietAfterMs = world.timeline.now - started
  return { faults: faults.length > 0 ? faults : await unwelcoming(world), quietAfterMs }
}

/** Who comes in last and has nothing but the relay gets everything from it. */
async function unwelcoming({ around, timeline, ...world }: World): Promise<string[]> {
  if (!around.relay) return []
  const alone = { ...around, mesh: null }
  const devices = world.devices.filter(({ loud }) => !loud)
  const newcomer = new Device(world.devices.length, world.visitor, world.neighbourhood, alone, seeded(1))
  newcomer.doorSeed = doorSeed(world.visitorDoor.number)
  newcomer.start()
  await timeline.windBy(newcomerWaitsMs)
  const known = letIn(devices)
  if (!(await isKeyed(known[0]!, world.visitorDoor, timeline.now))) return []
  const all = [newcomer, ...known]
  const faults = [...(world.hostile.size === 0 ? unequalCarriers(all) : []), ...unequalViews(all)]
  return faults.map((fault) => `of a newcomer at the relay: ${fault}`)
}

async function faultsOf(world: World): Promise<string[]> {
  const honest = world.devices.filter(({ loud }) => !loud)
  const running = letIn(honest)
  const isPeaceful = world.hostile.size === 0
  const lost = lostRecords(world, running)
  // Whoever lacks something shows something else: that need not be folded to be known.
  if (lost.length > 0) return lost
  return [
    // Litter is nobody's to put back, and may stand in some documents only.
    ...(isPeaceful ? [...unequalCarriers(running), ...running.flatMap(refusedHonest)] : []),
    ...(await harmDone(world, running)),
    ...unequalViews(running),
    ...(await unequalAuthorities(running)),
    ...(await exchangeFaults(running)),
    ...running.flatMap(brokenChain),
    ...(await unkeptPromises(world, running))
  ]
}

/** A door that is closed, or that somebody came by who is out, brings no key. */
async function isKeyed({ rooms }: Device, { id }: Door, nowMs: number): Promise<boolean> {
  const { epochs, authority } = await rooms.look()
  const door = authority.doors.get(id)
  return epochs.doors.some((one) => one.id === id) && !!door && door.left > 0 && nowMs < door.expiresAt
}

function authorityOn({ shelf }: Device): Authority {
  return foldAuthority([...shelf.records.values()].map(({ record }) => record))
}

/** Who came too late at a door, or is out, is no neighbour: nobody gives them the key of an epoch. */
function letIn(devices: readonly Device[]): readonly Device[] {
  const { devices: certified } = authorityOn(devices[0]!)
  return devices.filter(({ isRunning, identity }) => isRunning && certified.has(meOf(identity).device))
}

function unequalCarriers(devices: readonly Device[]): string[] {
  const texts = devices.map(({ rooms: { lobby, current } }) => `${contentOf(lobby)} ${contentOf(current)}`)
  return texts.flatMap((text, i) =>
    text === texts[0]
      ? []
      : [`the carriers of devices ${devices[0]!.number} and ${devices[i]!.number} differ`]
  )
}

function contentOf(replica: Replica | null): string {
  if (!replica) return 'no room'
  const { carrier } = replica
  const entries = [...carrier.keys()].sort()
  return entries.map((key) => key + Buffer.from(carrier.get(key)!).toString('base64')).join()
}

/** Of the certified in every journal and in the carrier it belongs in; what is of authority, of all in the lobby. */
function lostRecords({ written, devices: all }: World, devices: readonly Device[]): string[] {
  const authority = authorityOn(devices[0]!)
  return devices.flatMap(({ number, shelf, rooms }) =>
    [...written].flatMap(([id, by]) => {
      const admitted = all.find((device) => device.number === by)?.shelf.records.get(id)
      if (!admitted) return [`record ${id} is gone from device ${by}, which wrote it`]
      const { record, key } = admitted
      const isOfficial = authority.devices.has(record.device)
      const isOfAuthority = aggregateOf(record) === authorityAggregate
      const room = isOfAuthority ? rooms.lobby : rooms.current
      if ((isOfficial || isOfAuthority) && !room?.carrier.has(key))
        return [`${record.type} ${id} of device ${by} is not in carrier ${number}`]
      if (isOfficial && !shelf.records.has(id))
        return [`${record.type} ${id} of device ${by} is not in journal ${number}`]
      return []
    })
  )
}

function unequalViews(devices: readonly Device[]): string[] {
  const views = devices.map((device) => JSON.stringify(device.journal.publicViews(), bytesAsText))
  return views.flatMap((view, i) =>
    view === views[0] ? [] : [`devices ${devices[0]!.number} and ${devices[i]!.number} show something else`]
  )
}

/** Who is in, as what, who was put out and where: all of it. */
async function unequalAuthorities(devices: readonly Device[]): Promise<string[]> {
  const texts = await Promise.all(
    devices.map(async ({ journal }) => JSON.stringify(await journal.authority(), listsAsText))
  )
  return texts.flatMap((text, i) =>
    text === texts[0]
      ? []
      : [`devices ${devices[0]!.number} and ${devices[i]!.number} let others in, or put others out`]
  )
}

function listsAsText(key: string, value: unknown): unknown {
  return value instanceof Map || value instanceof Set ? [...value] : bytesAsText(key, value)
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value
}

/** Own records follow each other without a gap or a fork, whatever happened in between. */
function brokenChain({ number, shelf, identity }: Device): string[] {
  const me = Buffer.from(identity.device.publicKey).toString('base64url')
  const own = [...shelf.records.values()].map(({ record }) => record).filter(({ device }) => device === me)
  own.sort((a, b) => a.seq - b.seq)
  const isChain = own.every(({ seq, prev }, i) => seq === i && prev === (own[i - 1]?.id ?? null))
  return isChain ? [] : [`the records of device ${number} do not follow each other`]
}

function refusedHonest({ number, rooms: { admission }, troubles }: Device): string[] {
  const refusals = [...admission.refusals].map(
    ([check, times]) => `device ${number} refused ${check} ${times}x`
  )
  return troubles.includes('otherNeighbourhood')
    ? [...refusals, `device ${number} thinks it is elsewhere`]
    : refusals
}

/** What a device was told is at the relay is there, as long as the relay kept its disk. */
async function unkeptPromises({ around: { relay } }: World, devices: readonly Device[]): Promise<string[]> {
  if (!relay?.isWhole) return []
  const kept = new Set((await relay.updates()).flatMap(structsOf).map(({ key }) => key))
  return devices.flatMap(({ number, shelf }) =>
    [...shelf.reach.values()]
      .filter(({ id, atRelay }) => atRelay && !kept.has(keyOf(shelf.records, id)))
      .map(({ id }) => `device ${number} was told that ${id} is at the relay, and it is not`)
  )
}

function keyOf(records: Device['shelf']['records'], id: RecordId): string {
  return records.get(id)?.key ?? ''
}
