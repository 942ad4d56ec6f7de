import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export type ServerName = 'ours' | 'floor' | 'hocuspocus' | 'yWebsocket'

export interface Asked {
  /** How much the floor holds ready at `/blob`. */
  readonly blobBytes?: number
  /** First gives back what it does not need, as V8 does by itself when nothing happens for a while. */
  readonly collect?: boolean
}

/** Of a server's whole process since its start. */
export interface Cost {
  readonly cpuMs: number
  readonly residentBytes: number
}

export interface ServerProcess {
  readonly name: ServerName
  readonly port: number
  cost(asked?: Asked): Promise<Cost>
  stop(): Promise<void>
}

export async function startServer(name: ServerName): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), [name], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  return {
    name,
    port,
    async cost(asked = {}) {
      child.send(asked)
      const [cost] = (await once(child, 'message')) as [Cost]
      return cost
    },
    async stop() {
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    }
  }
}
