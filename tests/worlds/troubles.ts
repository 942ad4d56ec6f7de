/** What happens to a neighbourhood in a storm, between two things that people do. */
import type { Device, Surroundings } from './device.ts'
import type { Chances } from './seeded.ts'
import { settled } from './timeline.ts'

interface Scene extends Surroundings {
  readonly devices: readonly Device[]
  readonly chances: Chances
}

/** Nothing, two times out of three. */
export async function trouble(
  around: Surroundings,
  devices: readonly Device[],
  chances: Chances
): Promise<void> {
  if (!chances.oneIn(3)) return
  await chances.pick(troubles)({ ...around, devices, chances })
  if (!chances.oneIn(3)) await settled()
}

type Trouble = (scene: Scene) => void | Promise<void>

/** Devices fall into groups that cannot reach each other; the relay is with one of them, or with nobody. */
function splitUp({ mesh, relay, devices, chances }: Scene): void {
  const groups = 1 + chances.below(4)
  const groupOf = devices.map(() => chances.below(groups))
  const relayGroup = chances.below(groups + 1)
  if (mesh) mesh.canReach = (a, b) => groupOf[a] === groupOf[b]
  if (relay) relay.canReach = (device) => groups === 1 || groupOf[device] === relayGroup
  mesh?.shake(0)
  relay?.shake(0)
}

function breakSome({ mesh, relay, chances }: Scene): void {
  mesh?.shake(1 + chances.below(4))
  relay?.shake(chances.below(3))
}

async function killOne({ devices, chances }: Scene): Promise<void> {
  const device = chances.pickAny(devices.filter(({ isRunning }) => isRunning))
  await ticks(chances.below(12))
  device?.crash(chances.pick(['whole', 'stale', 'stale', 'lost']))
}

async function stopOne({ devices, chances }: Scene): Promise<void> {
  await chances.pickAny(devices.filter(({ isRunning }) => isRunning))?.stop()
}

function startSome({ devices, chances }: Scene): void {
  for (const device of devices)
    if (!device.isRunning && device.shelf.records.size > 0 && !chances.oneIn(3)) device.start()
}

function killRelay({ relay, chances, timeline }: Scene): void {
  relay?.kill()
  if (relay) timeline.after(chances.between(100, 60_000), () => relay.start())
}

async function ruinRelay({ relay, chances }: Scene): Promise<void> {
  if (chances.oneIn(2)) relay?.loseDisk()
  else await relay?.restore()
  relay?.start()
}

async function copyRelay({ relay }: Scene): Promise<void> {
  await relay?.backUp()
}

/** Until it is started again. */
function fillDisk({ devices, chances }: Scene): void {
  const device = chances.pickAny(devices.filter(({ isRunning }) => isRunning))
  if (device && chances.oneIn(2)) device.shelf.trouble = { kind: 'storageFull' }
}

function emptyDisks({ devices }: Scene): void {
  for (const device of devices) {
    if (!device.shelf.trouble) continue
    device.crash('whole')
    device.shelf.trouble = null
  }
}

function correctClock({ devices, chances }: Scene): void {
  const device = chances.pickAny(devices)
  if (device) device.skewMs = chances.between(-2_000, 2_000)
}

const troubles: readonly Trouble[] = [
  ...[splitUp, splitUp, splitUp, breakSome, breakSome, killOne, killOne, killOne, killOne, stopOne],
  ...[startSome, startSome, startSome, startSome, startSome, killRelay, ruinRelay, copyRelay],
  ...[fillDisk, emptyDisks, correctClock]
]

/** A few of the steps that what is under way takes next, so that a kill comes in the middle of it. */
async function ticks(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await Promise.resolve()
}
