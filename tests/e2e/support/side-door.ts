import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { RelayProcess } from './relay.ts'

/** Another address of the relay, which gives the app and the signalling but not one record. */
export interface SideDoor {
  readonly url: string
  close(): Promise<void>
}

export async function openSideDoor(relay: RelayProcess): Promise<SideDoor> {
  const server = createServer((asked, answer) => {
    const passed = request(new URL(asked.url ?? '/', relay.url), { headers: asked.headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 502, answered.headers)
      answered.pipe(answer)
    })
    passed.on('error', () => answer.destroy())
    passed.end()
  })
  const open = new Set<Duplex>()
  server.on('upgrade', (asked: IncomingMessage, socket: Duplex) => {
    if (!asked.url?.startsWith('/signal')) return socket.destroy()
    open.add(socket)
    passOn(asked, socket, relay)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      for (const socket of open) socket.destroy()
      server.closeAllConnections()
      await once(server.close(), 'close')
    }
  }
}

function passOn(asked: IncomingMessage, socket: Duplex, relay: RelayProcess): void {
  const onward = connect(Number(new URL(relay.url).port), '127.0.0.1')
  const headers = Object.entries(asked.headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
  onward.write(`GET ${asked.url ?? '/'} HTTP/1.1\r\n${headers.join('')}\r\n`)
  onward.pipe(socket).pipe(onward)
  onward.on('error', () => socket.destroy())
  socket.on('error', () => onward.destroy())
}
