/**
 * The least that passes updates on: `ws`, rooms by path, nothing stored, proven or acknowledged. What arrives in a
 * turn of the event loop goes out in one frame, built once for all who wrote none of it. On `/blob` a newcomer is
 * sent what `prepare` was told to hold ready, in one piece.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { framed, parcelOf } from '#relay/rooms/parcel.ts'

interface Room {
  readonly members: Set<Duplex>
  pending: { readonly from: Duplex; readonly update: Buffer }[]
}

const rooms = new Map<string, Room>()
let dirty: Room[] = []
let blob: Buffer = Buffer.alloc(0)

/** By which a client knows that it has all of it. */
export const blobEnd = Buffer.from('and that is all.')

export async function start(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const upgrades = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false })
  server.on('upgrade', (request, stream, head) =>
    upgrades.handleUpgrade(request, stream, head, (socket) => {
      if (request.url === '/blob') socket.send(blob)
      else join(socket, stream, request.url ?? '')
    })
  )
  return (server.address() as AddressInfo).port
}

export function prepare(bytes: number): void {
  blob = Buffer.concat([Buffer.alloc(bytes - blobEnd.length), blobEnd])
}

/** Of its own, so that what it keeps is not the request. */
function join(socket: WebSocket, stream: Duplex, path: string): void {
  const room = roomAt(path)
  room.members.add(stream)
  socket.on('message', (update: Buffer) => take(room, stream, update))
  socket.on('close', () => leave(path, stream))
}

function roomAt(path: string): Room {
  const room = rooms.get(path) ?? { members: new Set(), pending: [] }
  rooms.set(path, room)
  return room
}

function leave(path: string, stream: Duplex): void {
  const room = roomAt(path)
  room.members.delete(stream)
  if (room.members.size === 0) rooms.delete(path)
}

function take(room: Room, from: Duplex, update: Buffer): void {
  if (dirty.length === 0) setImmediate(flush)
  if (room.pending.length === 0) dirty.push(room)
  room.pending.push({ from, update })
}

function flush(): void {
  const all = dirty
  dirty = []
  for (const room of all) pass(room)
}

function pass(room: Room): void {
  const { pending } = room
  room.pending = []
  const writers = new Set(pending.map(({ from }) => from))
  const shared = frameOf(pending.map(({ update }) => update))
  for (const member of room.members) {
    const others = writers.has(member) ? pending.filter(({ from }) => from !== member) : null
    if (others === null) member.write(shared)
    else if (others.length > 0) member.write(frameOf(others.map(({ update }) => update)))
  }
}

/** Each update with its length in front, as one WebSocket message. */
function frameOf(updates: readonly Buffer[]): Buffer {
  const parts = updates.flatMap((update) => {
    const length = Buffer.allocUnsafe(4)
    length.writeUInt32LE(update.length)
    return [length, update]
  })
  return framed(parcelOf([Buffer.concat(parts)]))
}
