/** 1,000 rooms of three who all write: what one delivery costs the server. */
import type { Bench } from '../harness.ts'
import { shout } from './support/shout.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName, ServerProcess } from './support/server-process.ts'

const names: readonly ServerName[] = ['floor', 'ours', 'hocuspocus']
let servers: readonly ServerProcess[] = []

export const bench: Bench = {
  name: 'rooms',
  figures: [
    { name: 'rooms.cpuPerDelivery.floor', of: 'ours', against: 'floor', goal: 1.3, better: 'lower' },
    {
      name: 'rooms.cpuPerDelivery.hocuspocus',
      of: 'ours',
      against: 'hocuspocus',
      goal: 0.35,
      better: 'lower'
    }
  ],
  async setUp() {
    servers = await Promise.all(names.map(startServer))
  },
  async tearDown() {
    await Promise.all(servers.map((server) => server.stop()))
  },
  async round() {
    const round: Record<string, number> = {}
    for (const server of servers)
      round[server.name] = (await shout(server, { rooms: 1000, writers: 3, listeners: 0, updates: 10 })).cpuMs
    return round
  }
}
