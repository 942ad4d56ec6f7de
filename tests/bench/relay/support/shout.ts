import { randomBytes } from 'node:crypto'
import { dialectOf, enterAll, newRoom } from './dialects.ts'
import type { Room } from './dialects.ts'
import type { ServerProcess } from './server-process.ts'
import type { ThinSocket } from './thin-socket.ts'
import { writtenUpdates } from './updates.ts'

export interface Shouting {
  readonly rooms: number
  /** In each room; all of them also listen. */
  readonly writers: number
  /** In each room, who only listen. */
  readonly listeners: number
  /** Of each writer. */
  readonly updates: number
}

export interface Shouted {
  /** From the first word to the last that was heard. */
  readonly wallMs: number
  /** Of the server's process. */
  readonly cpuMs: number
}

/** Everybody writes as fast as the server takes it, until everybody has heard all the others. */
export async function shout(server: ServerProcess, shouting: Shouting): Promise<Shouted> {
  const { writers, listeners, updates } = shouting
  const rooms = Array.from({ length: shouting.rooms }, newRoom)
  const seats = rooms.flatMap((room) =>
    Array.from({ length: writers + listeners }, (_, seat) => ({ room, seat }))
  )
  const sockets = await enterAll(
    server,
    seats.map(({ room }) => room)
  )
  const mark = randomBytes(16)
  const dialect = dialectOf(server)
  const all = seats.map(({ room, seat }, i) => ({
    room,
    isWriter: seat < writers,
    socket: sockets[i] ?? fail()
  }))
  const speeches = all.filter(({ isWriter }) => isWriter).map((one) => speechOf(server, one, updates, mark))
  const before = await server.cost()
  const heard = all.map(({ socket, isWriter }) =>
    socket.marks(mark, isWriter && !dialect.echoes ? writers - 1 : writers)
  )
  const start = performance.now()
  for (let n = 0; n < updates; n++)
    for (const { socket, messages } of speeches) socket.say(messages[n] ?? fail())
  await Promise.all(heard)
  const wallMs = performance.now() - start
  const { cpuMs } = await server.cost()
  for (const socket of sockets) socket.end()
  return { wallMs, cpuMs: cpuMs - before.cpuMs }
}

function speechOf(
  server: ServerProcess,
  { socket, room }: { readonly socket: ThinSocket; readonly room: Room },
  updates: number,
  mark: Buffer
) {
  const written = writtenUpdates(updates, mark)
  return { socket, messages: written.map((update, i) => dialectOf(server).write(room, i + 1, update)) }
}

function fail(): never {
  throw new Error('nobody sits there')
}
