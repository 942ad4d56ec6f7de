/**
 * One writes as fast as the server takes it, 10, 100 or 1,000 listen: how many deliveries a second, and how much of
 * the server's time each costs. The relay stores everything before it passes it on; the others store nothing.
 */
import type { Bench, FigureSpec, Round } from '../harness.ts'
import { shout } from './support/shout.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName, ServerProcess } from './support/server-process.ts'

const names: readonly ServerName[] = ['floor', 'ours', 'hocuspocus']
const sizes = [
  { listeners: 10, updates: 6000 },
  { listeners: 100, updates: 3000 },
  { listeners: 1000, updates: 600 }
]
let servers: readonly ServerProcess[] = []

export const bench: Bench = {
  name: 'fanout',
  figures: [
    ...atLeast(10, { hocuspocus: 1 }),
    ...atLeast(100, { floor: 0.8, hocuspocus: 1.5 }),
    ...atLeast(1000, { floor: 0.8, hocuspocus: 1.5 })
  ],
  async setUp() {
    servers = await Promise.all(names.map(startServer))
  },
  async tearDown() {
    await Promise.all(servers.map((server) => server.stop()))
  },
  async round() {
    const round: Record<string, number> = {}
    for (const size of sizes) for (const server of servers) Object.assign(round, await measured(server, size))
    return round
  }
}

async function measured(
  server: ServerProcess,
  { listeners, updates }: (typeof sizes)[number]
): Promise<Round> {
  const { wallMs, cpuMs } = await shout(server, { rooms: 1, writers: 1, listeners, updates })
  return { [`${server.name}${listeners}Wall`]: wallMs, [`${server.name}${listeners}Cpu`]: cpuMs }
}

/** Rates by the clock and by the server's own time, against each of these. */
function atLeast(listeners: number, goals: Partial<Record<ServerName, number>>): FigureSpec[] {
  return Object.entries(goals).flatMap(([other, goal]) =>
    ['Wall', 'Cpu'].map((time) => ({
      name: `fanout${listeners}.rateBy${time}Of.${other}`,
      of: `${other}${listeners}${time}`,
      against: `ours${listeners}${time}`,
      goal,
      better: 'higher' as const
    }))
  )
}
