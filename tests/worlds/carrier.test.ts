import { expect, it } from 'vitest'
import { postListing } from '#lib/actions/post-listing.ts'
import { makeBundle } from '#lib/app/bundle-making.ts'
import { takeInBundle } from '#lib/app/bundle-reading.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { meOf } from '#lib/keys/identity.ts'
import { must } from '../../scripts/demo/must.ts'
import type { Device } from './device.ts'
import { verdictOn } from './verdict.ts'
import { stormyWorld, type World } from './world.ts'

const calm = { onProgress: () => {}, signal: new AbortController().signal }
const days = 3
/** Tending waits up to a minute, and a keeper that somebody wrote a little longer. */
const spreadsWithinMs = 3 * 60_000

/** Each half is a stretch of the ring of all, so that it holds together whatever other ways there are. */
const halfOf = (number: number) => (number < 4 ? 0 : 1)

/** Halves that nothing connects: neither the relay nor any way between two of them. */
function cutInTwo({ around: { mesh, relay } }: World): void {
  if (mesh) mesh.canReach = (a, b) => halfOf(a) === halfOf(b)
  if (relay) relay.canReach = () => false
  mesh?.shake(0)
  relay?.shake(0)
}

async function letIn({ devices }: World): Promise<readonly Device[]> {
  const { authority } = await devices[0]!.rooms.look()
  return devices.filter(
    ({ isRunning, identity }) => isRunning && authority.devices.has(meOf(identity).device)
  )
}

async function posts(device: Device, text: string): Promise<RecordId> {
  const ask = { kind: 'request', domain: 'help', urgency: 'today', area: null, terms: 'gift' } as const
  return must(await postListing(device.author(), { ...ask, text, capacity: 1 }, device.now()))
}

async function carries(from: Device, to: Device): Promise<void> {
  const job = { kind: 'make', scope: 'all', known: '', name: 'Lindenstraat' } as const
  const { blob } = must(await makeBundle(from.bundlePlace(), job, calm))
  expect(must(await takeInBundle(to.bundlePlace(), { file: blob, words: null }, calm))).toMatchObject({
    ...{ waiting: 0, refused: 0, unread: 0 },
    end: 'whole'
  })
}

it('a laptop that goes to and fro between two halves of a neighbourhood once a day makes all of them equal', async () => {
  const world = await stormyWorld(8, 60)
  expect(world.around.mesh).not.toBeNull()
  expect((await verdictOn(world)).faults).toEqual([])
  cutInTwo(world)
  const all = await letIn(world)
  const halves = [0, 1].map((half) => all.filter(({ number }) => halfOf(number) === half))
  expect(halves.map(({ length }) => length > 1)).toEqual([true, true])
  const [here, there] = halves.map((half) => half[0]!)
  const written: RecordId[] = []
  for (let day = 1; day <= days; day++) {
    for (const device of all) written.push(await posts(device, `Dag ${day}, van ${device.number}`))
    await world.timeline.windBy(spreadsWithinMs)
    await carries(here!, there!)
    await world.timeline.windBy(spreadsWithinMs)
    await carries(there!, here!)
    await world.timeline.windBy(spreadsWithinMs)
  }
  for (const { number, shelf, rooms } of all) {
    const lacked = written.filter((id) => !shelf.records.has(id))
    expect(lacked, `what device ${number} has not`).toEqual([])
    const keys = written.map((id) => shelf.records.get(id)!.key)
    expect(keys.filter((key) => !rooms.current?.carrier.has(key))).toEqual([])
  }
})
