/** Frames that are none, and somebody who sends them. */
import { WebSocket } from 'ws'
import { limits } from '#lib/wire/limits.ts'

/** The `n`th: every first byte there is, in sizes from nothing to slightly more than a frame may have. */
function malformed(n: number): Uint8Array {
  const sizes = [0, 1, 32, 34, 97, 1_000, 9_999, limits.maxFrameBytes, limits.maxFrameBytes + 1]
  const bytes = new Uint8Array(sizes[n % sizes.length] ?? 0).fill(n * 31)
  if (bytes.length > 0) bytes[0] = 0x40 + (n % 0xc0)
  return bytes
}

/** So many, one a connection, since the first one ends it; ten connections at a time. */
export async function sendMalformed(url: string, count: number): Promise<void> {
  const address = new URL('/relay', url.replace('http', 'ws'))
  let next = 0
  async function sendSome(): Promise<void> {
    while (next < count) await sendOne(address, malformed(next++))
  }
  await Promise.all(Array.from({ length: 10 }, sendSome))
}

async function sendOne(address: URL, frame: Uint8Array): Promise<void> {
  const socket = new WebSocket(address, { perMessageDeflate: false })
  // Not events.once, which would reject at the error that comes before.
  const isClosed = new Promise((resolve) => socket.once('close', resolve))
  socket.on('error', () => socket.terminate())
  socket.on('open', () => socket.send(frame))
  await isClosed
}
