/** Runs in a process of its own: starts the server it is told the name of and answers what it has cost so far. */
import type { Asked, Cost } from './server-process.ts'

interface Server {
  /** Resolves to its port. */
  start(): Promise<number>
  prepare?(blobBytes: number): void
}

const servers = {
  ours: () => import('../servers/ours.ts'),
  floor: () => import('../servers/floor.ts'),
  hocuspocus: () => import('../servers/hocuspocus.ts'),
  yWebsocket: () => import('../servers/y-websocket.ts')
}

const server: Server = await servers[process.argv[2] as keyof typeof servers]()
process.send?.({ port: await server.start() })

process.on('message', (asked: Asked) => {
  if (asked.blobBytes !== undefined) server.prepare?.(asked.blobBytes)
  if (asked.collect) globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
  process.send?.(costOf(process))
})
process.on('disconnect', () => process.exit())

function costOf({ resourceUsage, memoryUsage }: NodeJS.Process): Cost {
  const { userCPUTime, systemCPUTime } = resourceUsage()
  const cpuMs = (userCPUTime + systemCPUTime) / 1000
  return { cpuMs, residentBytes: memoryUsage.rss() }
}
