/** 5,000 devices that are in their rooms and say nothing: what one of them takes of the server's memory, and what `ws` alone does. */
import type { Bench } from '../harness.ts'
import { enterAll, newRoom } from './support/dialects.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName } from './support/server-process.ts'

const rooms = 100

export const bench: Bench = {
  name: 'idle',
  figures: [
    { name: 'idle.kibEach', of: 'ours', against: 'kib', goal: 12, better: 'lower' },
    { name: 'idle.bytesEach.floor', of: 'ours', against: 'floor', goal: 2, better: 'lower' }
  ],
  async round() {
    return { kib: 1024, ours: await bytesEach('ours', 5000), floor: await bytesEach('floor', 2000) }
  }
}

/** Of a server that has seen some come and go before, so that what it needs at all is not counted. */
async function bytesEach(name: ServerName, devices: number): Promise<number> {
  const server = await startServer(name)
  const all = Array.from({ length: rooms }, newRoom)
  const seats = Array.from({ length: devices }, (_, i) => all[i % rooms] ?? newRoom())
  for (const socket of await enterAll(server, seats.slice(0, 500))) socket.end()
  const before = await server.cost({ collect: true })
  const sockets = await enterAll(server, seats)
  const { residentBytes } = await server.cost({ collect: true })
  for (const socket of sockets) socket.end()
  await server.stop()
  return (residentBytes - before.residentBytes) / devices
}
