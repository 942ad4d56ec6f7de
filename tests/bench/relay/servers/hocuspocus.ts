/** @hocuspocus/server as it comes, keeping its documents in memory. */
import { Server } from '@hocuspocus/server'

export async function start(): Promise<number> {
  const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, stopOnSignals: false })
  await server.listen()
  return server.address.port
}
