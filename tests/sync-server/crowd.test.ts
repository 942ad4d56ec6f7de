/**
 * Many at once who mean no good: what each may hold is bounded, and who was there before is still served. The long
 * form is crowd.long.test.ts.
 */
import { once } from 'node:events'
import { connect as dial } from 'node:net'
import type { Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { limits } from '#lib/wire/limits.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { createHttpServer } from '#relay/web/http-server.ts'
import { makeRoomKey } from './client.ts'
import { sendMalformed } from './crowd.ts'
import { connect, start } from './running-relays.ts'

let sockets: Socket[] = []
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  sockets = []
})

/** A TCP connection that never says more than it is told; an error only ends it. */
async function plain(port: number): Promise<Socket> {
  const socket = dial(port, '127.0.0.1')
  sockets.push(socket)
  socket.on('error', () => {}).resume()
  await once(socket, 'connect')
  return socket
}

const isEnded = (socket: Socket) => new Promise<true>((resolve) => socket.once('close', () => resolve(true)))

describe('a crowd', () => {
  it('that sends headers drop by drop is sent away, and who was there is served meanwhile', async () => {
    const relay = await start({ bounds: { headersWithinMs: 300, requestWithinMs: 600 } })
    const neighbour = await connect(relay)
    await neighbour.enter(makeRoomKey())
    const slow = await Promise.all(Array.from({ length: 100 }, () => plain(relay.port)))
    const ended = slow.map(isEnded)
    const drip = setInterval(() => slow.forEach((socket) => socket.write('x')), 50)
    for (const socket of slow) socket.write('GET /relay HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    expect(await neighbour.pushed(1, Uint8Array.of(1))).toBe(1)
    expect(await Promise.all(ended)).toHaveLength(100)
    clearInterval(drip)
    expect(await neighbour.pushed(2, Uint8Array.of(1))).toBe(2)
  })

  it('that sends the body of a request drop by drop is sent away too', async () => {
    const relay = await start({ bounds: { headersWithinMs: 200, requestWithinMs: 400 } })
    const socket = await plain(relay.port)
    const ended = isEnded(socket)
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nx')
    expect(await ended).toBe(true)
  })

  it('from one address holds as many sockets as one may, and no more', async () => {
    const relay = await start({ bounds: { maxSocketsPerAddress: 5, maxConnectionsPerAddress: 2 } })
    const first = await Promise.all(Array.from({ length: 5 }, () => plain(relay.port)))
    expect(await isEnded(await plain(relay.port))).toBe(true)
    first[0]?.destroy()
    await expect.poll(async () => (await fetch(`${relay.url}/healthz`).catch(() => null))?.status).toBe(200)
  })

  it('that pings without end is ended by name; pings now and then are answered', async () => {
    const relay = await start({ bounds: { maxControlsPer10s: 20 } })
    const socket = new WebSocket(new URL('/relay', relay.url.replace('http', 'ws')))
    await once(socket, 'open')
    for (let i = 0; i < 20; i++) socket.ping()
    await once(socket, 'pong')
    socket.ping()
    expect((await once(socket, 'close'))[0]).toBe(relayRefusals.flood.code)
  })

  it('that sends a thousand malformed frames takes no memory that stays, and stops nobody', async () => {
    const relay = await start()
    const neighbour = await connect(relay)
    await neighbour.enter(makeRoomKey())
    await sendMalformed(relay.url, 300)
    const before = process.memoryUsage().heapUsed
    await sendMalformed(relay.url, 1_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024)
    expect(await neighbour.pushed(1, Uint8Array.of(1))).toBe(1)
    expect((await relay.standing()).connections.relay).toBe(1)
  })
})

describe('the time and the sockets of the relay', () => {
  it('leave an address twice the sockets of the WebSockets it may hold', () => {
    expect(limits.relay.maxSocketsPerAddress).toBeGreaterThanOrEqual(
      2 * limits.relay.maxConnectionsPerAddress
    )
  })

  it('are those of wire/limits.ts', () => {
    const server = createHttpServer({ tls: undefined, bounds: boundsWith(), isBehindProxy: false }, () => {})
    expect(server.headersTimeout).toBe(limits.relay.headersWithinMs)
    expect(server.requestTimeout).toBe(limits.relay.requestWithinMs)
    expect(server.maxConnections).toBe(2 * limits.relay.maxConnections)
  })
})
