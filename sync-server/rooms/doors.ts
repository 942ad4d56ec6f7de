/** The WebSocket side: lets sockets in, keeps count of them, and hands them to the relay or to the signalling. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { RawData, WebSocket } from 'ws'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import type { RelayRefusalName } from '#lib/wire/relay-codes.ts'
import { requestToAddress } from '#relay/guard/address.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import type { Hub } from './hub.ts'
import { framed } from './parcel.ts'
import type { Parcel } from './parcel.ts'
import { requestToRoomCode } from './room-codes.ts'
import type { RoomCodes } from './room-codes.ts'
import type { Signalling } from './signalling.ts'
import { countFrame, startRate } from '#relay/guard/rate.ts'
import type { WireEnd } from './wire-end.ts'

export interface DoorOptions {
  readonly server: Server
  readonly hub: Hub
  readonly signalling: Signalling
  readonly bounds: RelayBounds
  /** Host names (with port, as in the Host header) this relay answers to; empty for any. */
  readonly names: readonly string[]
  /** Origins whose pages may connect; empty for any. */
  readonly origins: readonly string[]
  readonly isBehindProxy: boolean
  /** Without one of these nobody makes a room; null lets everybody. */
  readonly roomCodes: RoomCodes | null
  readonly say: TellEvent
}

/** How long the other side may take over the closing handshake. */
const closingMs = 1_000

type Path = '/relay' | '/signal'

/** Instead of a WebSocket. */
const nowhereAnswer = 'HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n'
const laterAnswer = 'HTTP/1.1 503 Service Unavailable\r\nRetry-After: 2\r\nConnection: close\r\n\r\n'

interface Entry {
  readonly socket: WebSocket
  readonly path: Path
  isAlive: boolean
}

export interface Doors {
  counts(): { readonly relay: number; readonly signalling: number }
  /** Takes no connection any more: whoever asks for one is told to come back (503). */
  close(): void
}

export function openDoors(options: DoorOptions): Doors {
  const { server, hub, signalling, bounds, say } = options
  const sockets = new Set<Entry>()
  const countByAddress = new Map<string, number>()
  let isClosed = false
  // Up to twice a frame is read, so that one slightly too large is answered by name; past that ws ends it with 1009.
  const upgrades = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    maxPayload: 2 * bounds.maxFrameBytes
  })

  function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    stream.on('error', destroyed)
    const path = requestToPath(request)
    if (isClosed) return void stream.end(laterAnswer)
    if (path === null) return void stream.end(nowhereAnswer)
    upgrades.handleUpgrade(request, stream, head, (socket) => admit(socket, stream, request, path))
  }

  function admit(socket: WebSocket, stream: Duplex, request: IncomingMessage, path: Path): void {
    socket.on('error', () => socket.terminate())
    const address = requestToAddress(request, options.isBehindProxy)
    const fault = faultOf(request, address)
    if (fault !== null) return turnAway(socket, fault)
    const entry = keep(socket, address, path)
    const wire = new SocketEnd(socket, stream, entry)
    if (path === '/relay') connectRelay(socket, wire, request, address)
    else connectSignalling(socket, wire)
  }

  function faultOf({ headers }: IncomingMessage, address: string): RelayRefusalName | null {
    const { names, origins } = options
    if (sockets.size >= bounds.maxConnections) return 'relayFull'
    if ((countByAddress.get(address) ?? 0) >= bounds.maxConnectionsPerAddress) return 'tooManyConnections'
    if (names.length > 0 && !names.includes(headers.host ?? '')) return 'unknownHost'
    return origins.length > 0 && !origins.includes(headers.origin ?? '') ? 'foreignOrigin' : null
  }

  function turnAway(socket: WebSocket, name: RelayRefusalName): void {
    const { code, sentence } = relayRefusals[name]
    say({ event: 'refused', door: 'door', name })
    closeSoon(socket, code, sentence)
  }

  function keep(socket: WebSocket, address: string, path: Path): Entry {
    const entry = { socket, path, isAlive: true }
    sockets.add(entry)
    countByAddress.set(address, (countByAddress.get(address) ?? 0) + 1)
    socket.on('pong', () => (entry.isAlive = true))
    limitControls(socket)
    socket.on('close', () => {
      sockets.delete(entry)
      const left = (countByAddress.get(address) ?? 1) - 1
      if (left > 0) countByAddress.set(address, left)
      else countByAddress.delete(address)
    })
    return entry
  }

  /** ws answers pings by itself and tells nobody how many there were. */
  function limitControls(socket: WebSocket): void {
    let rate = startRate(Date.now())
    const count = () => {
      rate = countFrame(rate, 0, Date.now())
      if (rate.frames === bounds.maxControlsPer10s + 1) turnAway(socket, 'flood')
    }
    socket.on('ping', count)
    socket.on('pong', count)
  }

  function connectRelay(socket: WebSocket, wire: WireEnd, request: IncomingMessage, address: string): void {
    const mayMakeRooms = askRoomCodes(options.roomCodes, request)
    const connection = hub.open({
      ...{ wire, address, mayMakeRooms },
      host: request.headers.host ?? '',
      seed: Uint8Array.from(randomBytes(32))
    })
    socket.on('message', (data, isBinary) => {
      if (isBinary) connection.binary(rawToBytes(data))
      else connection.text()
    })
    socket.on('close', () => connection.gone())
  }

  function connectSignalling(socket: WebSocket, wire: WireEnd): void {
    const connection = signalling.open(wire)
    socket.on('message', (data) => connection.message(rawToBytes(data)))
    socket.on('close', () => connection.gone())
  }

  function beat(): void {
    for (const entry of sockets) {
      if (!entry.isAlive) turnAway(entry.socket, 'heartbeatLost')
      else entry.socket.ping()
      entry.isAlive = false
    }
  }

  const heartbeat = setInterval(beat, bounds.heartbeatMs)
  const clock = setInterval(() => hub.tick(), 1_000)
  server.on('upgrade', upgrade)

  const countOf = (path: Path) => [...sockets].filter((entry) => entry.path === path).length

  return {
    counts: () => ({ relay: countOf('/relay'), signalling: countOf('/signal') }),
    close() {
      isClosed = true
      clearInterval(heartbeat)
      clearInterval(clock)
    }
  }
}

/** Not a closure: one would keep the request and its headers for as long as the connection lasts. */
function destroyed(this: Duplex): void {
  this.destroy()
}

const everybodyMay = () => true

/** Asked each time, so that a code taken back no longer makes rooms for who is connected either. */
function askRoomCodes(codes: RoomCodes | null, request: IncomingMessage): () => boolean {
  if (codes === null) return everybodyMay
  const code = requestToRoomCode(request)
  return () => codes.allow(code)
}

function requestToPath({ url = '' }: IncomingMessage): Path | null {
  const path = url.split('?', 1)[0]
  return path === '/relay' || path === '/signal' ? path : null
}

/** A class, since thousands of these wait for somebody to say something. */
class SocketEnd implements WireEnd {
  readonly #socket: WebSocket
  readonly #stream: Duplex
  readonly #entry: { isAlive: boolean }

  constructor(socket: WebSocket, stream: Duplex, entry: { isAlive: boolean }) {
    this.#socket = socket
    this.#stream = stream
    this.#entry = entry
  }

  send(message: Uint8Array | string): Promise<void> {
    return new Promise((resolve) => this.#socket.send(message, (fault) => this.#hasLeft(fault, resolve)))
  }

  // Past `ws`, which would make a frame for each who gets it: without compression it writes frames whole and at once.
  pass(parcel: Parcel, left?: () => void): void {
    if (this.#socket.readyState !== this.#socket.OPEN) left?.()
    else this.#stream.write(framed(parcel), (fault) => this.#hasLeft(fault, left))
  }

  bufferedBytes(): number {
    return this.#socket.bufferedAmount
  }

  close(code: number, reason: string): void {
    closeSoon(this.#socket, code, reason)
  }

  #hasLeft(fault: Error | null | undefined, left?: () => void): void {
    if (!fault) this.#entry.isAlive = true
    left?.()
  }
}

function closeSoon(socket: WebSocket, code: number, reason: string): void {
  socket.close(code, reason)
  setTimeout(() => socket.terminate(), closingMs).unref()
}

function rawToBytes(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data
}
