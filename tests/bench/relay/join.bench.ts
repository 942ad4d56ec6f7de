/**
 * A device that has nothing joins a neighbourhood of 10,000 records: how long it takes against the same bytes in one
 * piece, what it costs the server, and how many bytes travel.
 */
import type { Bench } from '../harness.ts'
import { blobEnd } from './servers/floor.ts'
import { enterRoom, newRoom } from './support/dialects.ts'
import { fill } from './support/fill.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName, ServerProcess } from './support/server-process.ts'
import { openThinSocket } from './support/thin-socket.ts'
import { sealedBytes, writtenUpdates } from './support/updates.ts'

const records = 10_000
/** One join is over too soon to be weighed. */
const joins = 5
const peers: readonly ServerName[] = ['ours', 'hocuspocus', 'yWebsocket']
const room = newRoom()
let floor: ServerProcess
let servers: readonly ServerProcess[] = []

export const bench: Bench = {
  name: 'join',
  figures: [
    { name: 'join.wall.blob', of: 'oursWall', against: 'floorWall', goal: 2, better: 'lower' },
    { name: 'join.cpu.hocuspocus', of: 'oursCpu', against: 'hocuspocusCpu', goal: 0.3, better: 'lower' },
    { name: 'join.cpu.yWebsocket', of: 'oursCpu', against: 'yWebsocketCpu', goal: 0.3, better: 'lower' },
    { name: 'join.bytes.sealed', of: 'oursBytes', against: 'sealed', goal: 1.08, better: 'lower' }
  ],
  async setUp() {
    const updates = writtenUpdates(records)
    floor = await startServer('floor')
    servers = await Promise.all(peers.map(startServer))
    await floor.cost({ blobBytes: updates.reduce((sum, { length }) => sum + length, 0) })
    for (const server of servers) await fill(server, room, updates)
  },
  async tearDown() {
    await Promise.all([floor, ...servers].map((server) => server.stop()))
  },
  async round() {
    const round: Record<string, number> = { sealed: records * sealedBytes, floorWall: await takeBlobs() }
    for (const server of servers) {
      const { wallMs, cpuMs, bytes } = await joinOften(server)
      Object.assign(round, { [`${server.name}Wall`]: wallMs, [`${server.name}Cpu`]: cpuMs })
      if (server.name === 'ours') round['oursBytes'] = bytes
    }
    return round
  }
}

async function joinOften(server: ServerProcess) {
  const before = await server.cost()
  const start = performance.now()
  let bytes = 0
  for (let n = 0; n < joins; n++) {
    const socket = await enterRoom(server, room)
    bytes = socket.received()
    socket.end()
  }
  const wallMs = performance.now() - start
  return { wallMs, cpuMs: (await server.cost()).cpuMs - before.cpuMs, bytes }
}

async function takeBlobs(): Promise<number> {
  const start = performance.now()
  for (let n = 0; n < joins; n++) {
    const socket = await openThinSocket(floor.port, '/blob')
    await socket.marks(blobEnd, 1)
    socket.end()
  }
  return performance.now() - start
}
