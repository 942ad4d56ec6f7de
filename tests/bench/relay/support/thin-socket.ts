/**
 * A WebSocket client that costs next to nothing, so that a server is what is measured: all sockets read into one
 * buffer, and once the talk is over they only count bytes and look for a mark. Enough of RFC 6455 for servers that
 * neither fragment nor compress.
 */
import { connect } from 'node:net'
import type { Socket } from 'node:net'

export interface ThinSocket {
  /** Sends one binary message. */
  say(message: Uint8Array): void
  /** Every message from now on; what came before and was not heard comes first. */
  listen(hear: (message: Uint8Array) => void): void
  /** Resolves once the mark has come by so many times, in what nobody heard; messages are not heard any more. */
  marks(mark: Buffer, times: number): Promise<void>
  /** All bytes that came, of the handshake too. */
  received(): number
  /** Resolves with how the server closed it, or null when it did so without a word. */
  readonly closed: Promise<number | null>
  end(): void
}

const shared = Buffer.allocUnsafe(256 * 1024)
const handshake = (host: string, path: string) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`

export async function openThinSocket(port: number, path: string, localAddress = '127.0.0.1') {
  let hear: (message: Uint8Array) => void = (message) => unheard.push(message)
  let take: (bytes: Buffer) => void = takeHandshake
  let unheard: Uint8Array[] = []
  let rest = Buffer.alloc(0)
  let count = 0
  let closeCode: number | null = null
  let upgraded: () => void = () => undefined
  const isUpgraded = new Promise<void>((resolve) => (upgraded = resolve))

  const socket: Socket = connect({
    port,
    host: '127.0.0.1',
    localAddress,
    noDelay: true,
    onread: {
      buffer: shared,
      callback(length, bytes) {
        count += length
        take((bytes as Buffer).subarray(0, length))
        return true
      }
    }
  })
  // Not events.once, which would reject at the error that comes before.
  const closed = new Promise<number | null>((resolve) => socket.once('close', () => resolve(closeCode)))
  socket.on('error', () => socket.destroy())
  socket.write(handshake(`127.0.0.1:${port}`, path))

  function takeHandshake(bytes: Buffer): void {
    rest = Buffer.concat([rest, bytes])
    const end = rest.indexOf('\r\n\r\n')
    if (end < 0) return
    const after = rest.subarray(end + 4)
    rest = Buffer.alloc(0)
    take = takeMessages
    upgraded()
    take(after)
  }

  function takeMessages(bytes: Buffer): void {
    rest = Buffer.concat([rest, bytes])
    for (let frame = frameIn(rest); frame !== null; frame = frameIn(rest)) {
      rest = rest.subarray(frame.end)
      if (frame.opcode === 8) closeCode = frame.body.readUInt16BE(0)
      else if (frame.opcode === 9) socket.write(maskedFrame(10, frame.body))
      else if (frame.opcode < 8) hear(frame.body)
    }
  }

  function marks(mark: Buffer, times: number): Promise<void> {
    return new Promise((resolve) => {
      let left = times
      let tail = Buffer.alloc(0)
      take = (bytes) => {
        left -= timesIn(Buffer.concat([tail, bytes.subarray(0, mark.length - 1)]), mark)
        left -= timesIn(bytes, mark)
        const last = Buffer.concat([tail, bytes.subarray(-(mark.length - 1))])
        tail = last.subarray(-(mark.length - 1))
        if (left <= 0) resolve()
      }
      take(Buffer.concat([...unheard, rest]))
    })
  }

  const thin: ThinSocket = {
    say: (message) => void socket.write(maskedFrame(2, message)),
    listen(listener) {
      hear = listener
      const all = unheard
      unheard = []
      all.forEach(hear)
    },
    marks,
    received: () => count,
    closed,
    end: () => void socket.destroy()
  }
  await Promise.race([isUpgraded, closed])
  return thin
}

/** Client messages are masked; with zeros, which changes nothing and costs nothing. */
function maskedFrame(opcode: number, message: Uint8Array): Buffer {
  const { length } = message
  const header = Buffer.alloc(length < 126 ? 6 : length < 65_536 ? 8 : 14)
  header[0] = 0x80 | opcode
  header[1] = 0x80 | (length < 126 ? length : length < 65_536 ? 126 : 127)
  if (header.length === 8) header.writeUInt16BE(length, 2)
  if (header.length === 14) header.writeUInt32BE(length, 6)
  return Buffer.concat([header, message])
}

function frameIn(bytes: Buffer): { opcode: number; body: Buffer; end: number } | null {
  const short = (bytes[1] ?? 0) & 127
  const start = short < 126 ? 2 : short === 126 ? 4 : 10
  if (bytes.length < start) return null
  const length = short < 126 ? short : short === 126 ? bytes.readUInt16BE(2) : bytes.readUInt32BE(6)
  const end = start + length
  return bytes.length < end
    ? null
    : { opcode: (bytes[0] ?? 0) & 15, body: Buffer.from(bytes.subarray(start, end)), end }
}

function timesIn(bytes: Buffer, mark: Buffer): number {
  let times = 0
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) times++
  return times
}
