/** How one enters a room of each server and writes in it, in the least that each of them asks for. */
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { bytesToText } from '#lib/wire/bytes.ts'
import { decodeFrame, encodeFrame } from '#lib/wire/frame.ts'
import type { ClientFrame, RelayFrame } from '#lib/wire/frame.ts'
import { makeRoomKey, proofOf } from '../../../sync-server/client.ts'
import type { RoomKey } from '../../../sync-server/client.ts'
import type { ServerName, ServerProcess } from './server-process.ts'
import { openThinSocket } from './thin-socket.ts'
import type { ThinSocket } from './thin-socket.ts'

export type Room = RoomKey

export const newRoom: () => Room = makeRoomKey

interface Dialect {
  /** Where this room is dialled. */
  path(room: Room): string
  /** Resolves when the client is in the room and holds all of it after `afterSeq`. */
  enter(socket: ThinSocket, room: Room, host: string, afterSeq: number): Promise<void>
  /** The `n`th thing a client writes there. */
  write(room: Room, n: number, update: Uint8Array): Uint8Array
  /** How many writes an answer says were taken; 0 for a message that is no such answer. */
  taken(message: Uint8Array): number
  /** Who writes gets it back. */
  readonly echoes: boolean
}

const nameOf = ({ room }: Room) => bytesToText(room)

/** The relay said no. */
export class Refused extends Error {
  readonly code: number
  readonly retryMs: number

  constructor(code: number, retryMs: number) {
    super(`refused with ${code}`)
    this.code = code
    this.retryMs = retryMs
  }
}

/** For who was told nothing more than the code. */
const backOffMs = 500

/** Of y-protocols: what kind of message, and what kind of talk about the document. */
const sync = 0
const step1 = 0
const step2 = 1
const update = 2
/** Of Hocuspocus. */
const auth = 2
const authenticated = 2
const syncStatus = 8

const ours: Dialect = {
  path: () => '/relay',
  enter: (socket, room, host, afterSeq) =>
    new Promise((resolve, reject) => {
      const say = (frame: ClientFrame) => socket.say(encodeFrame(frame))
      socket.listen((message) => {
        const frame = frameOf(message)
        if (frame.type === 'challenge') say(proofOf(room, frame.nonce, host))
        else if (frame.type === 'welcome') say({ type: 'pull', afterSeq })
        else if (frame.type === 'level') resolve()
        else if (frame.type === 'refuse') reject(new Refused(frame.code, frame.retryMs))
      })
      void socket.closed.then((code) => reject(new Refused(code ?? 0, backOffMs)))
      say({ type: 'hello', room: room.room })
    }),
  write: (_, n, bytes) => encodeFrame({ type: 'push', n, update: bytes }),
  taken(message) {
    const frame = frameOf(message)
    return frame.type === 'acks' ? frame.acks.length : 0
  },
  echoes: false
}

function frameOf(message: Uint8Array): RelayFrame {
  const decoded = decodeFrame(message)
  if (!decoded.ok) throw new Error(`the relay sent a frame that is ${decoded.fault}`)
  return decoded.frame as RelayFrame
}

const floor: Dialect = {
  path: (room) => `/${nameOf(room)}`,
  enter: () => Promise.resolve(),
  write: (_, __, bytes) => bytes,
  taken: () => 0,
  echoes: false
}

const yWebsocket: Dialect = {
  path: (room) => `/${nameOf(room)}`,
  enter: (socket) =>
    new Promise((resolve) => {
      socket.listen((message) => {
        if (message[0] === sync && message[1] === step2) resolve()
      })
      socket.say(Uint8Array.of(sync, step1, 1, 0))
    }),
  write: (_, __, bytes) => syncMessage(null, update, bytes),
  taken: (message) => (message[0] === sync && message[1] === update ? 1 : 0),
  echoes: true
}

const hocuspocus: Dialect = {
  path: () => '/',
  enter: (socket, room) =>
    new Promise((resolve) => {
      socket.listen((message) => {
        const [type, kind] = afterName(message)
        if (type === auth && kind === authenticated)
          socket.say(syncMessage(nameOf(room), step1, Uint8Array.of(0)))
        else if (type === sync && kind === step2) resolve()
      })
      socket.say(tokenMessage(nameOf(room)))
    }),
  write: (room, _, bytes) => syncMessage(nameOf(room), update, bytes),
  taken: (message) => (afterName(message)[0] === syncStatus ? 1 : 0),
  echoes: true
}

const dialects: Record<ServerName, Dialect> = { ours, floor, yWebsocket, hocuspocus }

export function dialectOf({ name }: ServerProcess): Dialect {
  return dialects[name]
}

/** A client in the room, with nothing on its way to it. */
export async function enterRoom(server: ServerProcess, room: Room, afterSeq = 0): Promise<ThinSocket> {
  const dialect = dialectOf(server)
  const socket = await openThinSocket(server.port, dialect.path(room))
  await dialect.enter(socket, room, `127.0.0.1:${server.port}`, afterSeq)
  return socket
}

/** So many at a time, or the queue of those who dial would overflow. */
export async function enterAll(server: ServerProcess, rooms: readonly Room[]): Promise<ThinSocket[]> {
  const sockets: ThinSocket[] = []
  for (let at = 0; at < rooms.length; at += 100)
    sockets.push(...(await Promise.all(rooms.slice(at, at + 100).map((room) => enterRoom(server, room)))))
  return sockets
}

function syncMessage(name: string | null, kind: number, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  if (name !== null) encoding.writeVarString(encoder, name)
  encoding.writeVarUint(encoder, sync)
  encoding.writeVarUint(encoder, kind)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

function tokenMessage(name: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarString(encoder, name)
  encoding.writeVarUint(encoder, auth)
  encoding.writeVarUint(encoder, 0)
  encoding.writeVarString(encoder, 'anybody')
  return encoding.toUint8Array(encoder)
}

function afterName(message: Uint8Array): [type: number, kind: number] {
  const decoder = decoding.createDecoder(message)
  decoding.readVarString(decoder)
  return [decoding.readVarUint(decoder), decoding.hasContent(decoder) ? decoding.readVarUint(decoder) : -1]
}
