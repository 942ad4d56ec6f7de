import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

export interface Echo {
  readonly url: string
  close(): Promise<void>
}

/** Passes every message on to everybody else, and nothing more. */
export async function openEcho(): Promise<Echo> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket) => {
    socket.on('message', (message) => {
      for (const other of server.clients) if (other !== socket) other.send(message)
    })
  })
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      for (const socket of server.clients) socket.terminate()
      await new Promise((closed) => server.close(closed))
    }
  }
}
