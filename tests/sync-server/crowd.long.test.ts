import { connect as dial } from 'node:net'
import { describe, expect, it } from 'vitest'
import { connectClient, makeRoomKey } from './client.ts'
import { sendMalformed } from './crowd.ts'
import { start } from './running-relays.ts'

const mebibyte = 1024 * 1024
/** A neighbour still gets an answer within this, on a machine that does all of it at once. */
const patienceMs = 2_000

/** How long the slowest of its pushes took, until it is told to stop. */
async function pushAllTheWhile(url: string) {
  const client = await connectClient(url)
  await client.enter(makeRoomKey())
  let isOver = false
  const slowest = (async () => {
    let most = 0
    for (let n = 1; !isOver; n++) {
      const startedAt = performance.now()
      await client.pushed(n, Uint8Array.of(n & 255))
      most = Math.max(most, performance.now() - startedAt)
      // No wait for anything: a neighbour who writes twenty times a second, so that what is timed is not its own crowd.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    client.close()
    return most
  })()
  return {
    stop: () => {
      isOver = true
      return slowest
    }
  }
}

describe('a hundred thousand malformed frames', () => {
  it('take no memory that grows, and let a neighbour write on', { timeout: 60 * 60_000 }, async () => {
    const relay = await start()
    const neighbour = await pushAllTheWhile(relay.url)
    await sendMalformed(relay.url, 10_000)
    const before = process.memoryUsage()
    await sendMalformed(relay.url, 90_000)
    const after = process.memoryUsage()
    expect(after.heapUsed - before.heapUsed).toBeLessThan(64 * mebibyte)
    expect(after.rss - before.rss).toBeLessThan(128 * mebibyte)
    expect(await neighbour.stop()).toBeLessThan(patienceMs)
  })
})

describe('a thousand connections that never finish a word', () => {
  it('are sent away after the time a request has, and let a neighbour write on', async () => {
    const relay = await start({ bounds: { maxSocketsPerAddress: 2_000 } })
    const neighbour = await pushAllTheWhile(relay.url)
    const before = process.memoryUsage().heapUsed
    const sockets = Array.from({ length: 1_000 }, () => dial(relay.port, '127.0.0.1'))
    const ended = sockets.map((socket) => {
      socket.on('error', () => {}).resume()
      socket.on('connect', () => socket.write('GET / HTTP/1.1\r\nX: '))
      return new Promise((resolve) => socket.once('close', resolve))
    })
    const drip = setInterval(() => sockets.forEach((socket) => socket.write('y')), 1_000)
    await Promise.all(ended)
    clearInterval(drip)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * mebibyte)
    expect(await neighbour.stop()).toBeLessThan(patienceMs)
  })
})
