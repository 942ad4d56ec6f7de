/** @hocuspocus/server as it comes, keeping its documents in memory; those who only listen may stay. */
import { Server } from '@hocuspocus/server'

export async function start(): Promise<number> {
  const timeout = 3_600_000
  const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, stopOnSignals: false, timeout })
  await server.listen()
  return server.address.port
}
