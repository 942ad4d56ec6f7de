/**
 * One writes as fast as the server takes it, 10, 100 or 1,000 listen: how many deliveries a second, and how much of
 * the server's time each costs. The relay stores everything before it passes it on; the others store nothing.
 */
import type { Bench, FigureSpec, Round } from '../harness.ts'
import { gatherCrowd, writeSpeeches } from './support/crowd.ts'
import type { Crowd } from './support/crowd.ts'
import { startServer } from './support/server-process.ts'
import type { ServerName, ServerProcess } from './support/server-process.ts'

const names: readonly ServerName[] = ['floor', 'ours', 'hocuspocus']
const sizes = [
  { rooms: 1, writers: 1, listeners: 10, updates: 3000 },
  { rooms: 1, writers: 1, listeners: 100, updates: 1500 },
  { rooms: 1, writers: 1, listeners: 1000, updates: 300 }
]

interface Place {
  readonly server: ServerProcess
  /** One for each of `sizes`. */
  readonly crowds: readonly Crowd[]
}

let places: readonly Place[] = []

export const bench: Bench = {
  name: 'fanout',
  figures: [
    ...atLeast(10, { hocuspocus: 1 }),
    ...atLeast(100, { floor: 0.8, hocuspocus: 1.5 }),
    ...atLeast(1000, { floor: 0.8, hocuspocus: 1.5 })
  ],
  async setUp() {
    const servers = await Promise.all(names.map(startServer))
    places = await Promise.all(
      servers.map(async (server) => ({
        server,
        crowds: await Promise.all(sizes.map((size) => gatherCrowd(server, size)))
      }))
    )
  },
  async tearDown() {
    await Promise.all(places.map(({ server }) => server.stop()))
  },
  async round() {
    const round: Record<string, number> = {}
    for (const [i, size] of sizes.entries()) Object.assign(round, await measured(i, size))
    return round
  }
}

async function measured(index: number, size: (typeof sizes)[number]): Promise<Round> {
  const round: Record<string, number> = {}
  const speeches = writeSpeeches(size, size.updates)
  for (const { server, crowds } of places) {
    const { wallMs = 0, cpuMs = 0 } = (await crowds[index]?.speak(speeches)) ?? {}
    round[`${server.name}${size.listeners}Wall`] = wallMs
    round[`${server.name}${size.listeners}Cpu`] = cpuMs
  }
  return round
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
