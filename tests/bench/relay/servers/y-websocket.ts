/** @y/websocket-server, keeping its documents in memory, on the same `ws` as the relay. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { WebSocketServer } from 'ws'
import { setupWSConnection } from '@y/websocket-server/utils'

export async function start(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, request) =>
    setupWSConnection(socket, request)
  )
  return (server.address() as AddressInfo).port
}
