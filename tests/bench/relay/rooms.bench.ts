/** 1,000 rooms of three who all write: what one delivery costs the server. */
import type { Bench } from '../harness.ts'
import { gatherCrowd, writeSpeeches } from './support/crowd.ts'
import type { Crowd } from './support/crowd.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName, ServerProcess } from './support/server-process.ts'

const names: readonly ServerName[] = ['floor', 'ours', 'hocuspocus']
const size = { rooms: 1000, writers: 3, listeners: 0 }
const updates = 5
let places: readonly { readonly server: ServerProcess; readonly crowd: Crowd }[] = []

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
    const servers = await Promise.all(names.map(startServer))
    places = await Promise.all(
      servers.map(async (server) => ({ server, crowd: await gatherCrowd(server, size) }))
    )
  },
  async tearDown() {
    await Promise.all(places.map(({ server }) => server.stop()))
  },
  async round() {
    const round: Record<string, number> = {}
    const speeches = writeSpeeches(size, updates)
    for (const { server, crowd } of places) round[server.name] = (await crowd.speak(speeches)).cpuMs
    return round
  }
}
