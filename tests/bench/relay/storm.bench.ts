/**
 * After an outage: 1,000 devices of 20 neighbourhoods dial at once, each 100 records behind. How long until the last
 * is level, against a server that sends whoever comes those bytes unasked. Who is refused comes back when it was told
 * to; who is refused for good fails the bench.
 */
import { codeToRefusalName, relayRefusals } from '#lib/wire/relay-codes.ts'
import type { Bench } from '../harness.ts'
import { blobEnd } from './servers/floor.ts'
import { Refused, enterRoom, newRoom } from './support/dialects.ts'
import type { Room } from './support/dialects.ts'
import { fill } from './support/fill.ts'
import { startServer } from './support/server-process.ts'
import type { ServerProcess } from './support/server-process.ts'
import { openThinSocket } from './support/thin-socket.ts'
import type { ThinSocket } from './support/thin-socket.ts'
import { writtenUpdates } from './support/updates.ts'

const devices = 1000
const behind = 100
const records = 300
const rooms = Array.from({ length: 20 }, newRoom)
let floor: ServerProcess
let ours: ServerProcess

export const bench: Bench = {
  name: 'storm',
  figures: [{ name: 'storm.allLevel.floor', of: 'ours', against: 'floor', goal: 3, better: 'lower' }],
  async setUp() {
    floor = await startServer('floor')
    ours = await startServer('ours')
    const updates = writtenUpdates(records)
    await floor.cost({ blobBytes: updates.slice(-behind).reduce((sum, { length }) => sum + length, 0) })
    for (const room of rooms) await fill(ours, room, updates)
  },
  async tearDown() {
    await floor.stop()
    await ours.stop()
  },
  async round() {
    return { floor: await untilAll(takeBlob), ours: await untilAll(returnTo) }
  }
}

async function untilAll(comeBack: (room: Room) => Promise<ThinSocket>): Promise<number> {
  const start = performance.now()
  const sockets = await Promise.all(
    Array.from({ length: devices }, (_, i) => comeBack(rooms[i % rooms.length] ?? newRoom()))
  )
  const wallMs = performance.now() - start
  for (const socket of sockets) socket.end()
  return wallMs
}

async function takeBlob(): Promise<ThinSocket> {
  const socket = await openThinSocket(floor.port, '/blob')
  await socket.marks(blobEnd, 1)
  return socket
}

async function returnTo(room: Room): Promise<ThinSocket> {
  for (;;) {
    try {
      return await enterRoom(ours, room, records - behind)
    } catch (fault) {
      await untilAllowed(fault)
    }
  }
}

/** Comes back when the server said it may: that wait is part of what is measured. */
function untilAllowed(fault: unknown): Promise<unknown> {
  const name = fault instanceof Refused ? codeToRefusalName(fault.code) : null
  if (!(fault instanceof Refused) || name === null || !relayRefusals[name].retryable) throw fault
  return new Promise((resolve) => setTimeout(resolve, fault.retryMs))
}
