/** 10,000 updates of one device: the relay has them on disk, Hocuspocus in memory, when it says so. */
import type { Bench } from '../harness.ts'
import { fill } from './support/fill.ts'
import { newRoom } from './support/dialects.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName, ServerProcess } from './support/server-process.ts'
import { writtenUpdates } from './support/updates.ts'

const names: readonly ServerName[] = ['ours', 'hocuspocus']
let servers: readonly ServerProcess[] = []

export const bench: Bench = {
  name: 'ingest',
  figures: [{ name: 'ingest.cpu.hocuspocus', of: 'ours', against: 'hocuspocus', goal: 0.3, better: 'lower' }],
  async setUp() {
    servers = await Promise.all(names.map(startServer))
  },
  async tearDown() {
    await Promise.all(servers.map((server) => server.stop()))
  },
  async round() {
    const round: Record<string, number> = {}
    for (const server of servers) {
      const updates = writtenUpdates(10_000)
      const before = await server.cost()
      const writer = await fill(server, newRoom(), updates)
      round[server.name] = (await server.cost()).cpuMs - before.cpuMs
      writer.end()
    }
    return round
  }
}
