import { randomBytes } from 'node:crypto'
import { dialectOf, enterAll, newRoom } from './dialects.ts'
import type { Room } from './dialects.ts'
import type { ServerProcess } from './server-process.ts'
import type { ThinSocket } from './thin-socket.ts'
import { writtenUpdates } from './updates.ts'

export interface CrowdSize {
  readonly rooms: number
  /** In each room; all of them also listen. */
  readonly writers: number
  /** In each room, who only listen. */
  readonly listeners: number
}

/** What each writer is going to say, and how one knows that it was the last of it. */
export interface Speeches {
  readonly byWriter: readonly (readonly Uint8Array[])[]
  readonly mark: Buffer
}

export interface Heard {
  /** From the first word to the last that was heard. */
  readonly wallMs: number
  /** Of the server's process. */
  readonly cpuMs: number
}

/** People in rooms of a server, there for as long as it runs. */
export interface Crowd {
  /** Everybody writes as fast as the server takes it, until everybody has heard all the others. */
  speak(speeches: Speeches): Promise<Heard>
}

interface Seat {
  readonly room: Room
  readonly isWriter: boolean
  readonly socket: ThinSocket
}

/** The same for every server. */
export function writeSpeeches({ rooms, writers }: CrowdSize, updates: number): Speeches {
  const mark = randomBytes(16)
  return { byWriter: Array.from({ length: rooms * writers }, () => writtenUpdates(updates, mark)), mark }
}

export async function gatherCrowd(server: ServerProcess, size: CrowdSize): Promise<Crowd> {
  const seats = await seatAll(server, size)
  const { write, echoes } = dialectOf(server)
  let said = 0

  async function speak({ byWriter, mark }: Speeches): Promise<Heard> {
    const before = said
    const messages = seats
      .filter(({ isWriter }) => isWriter)
      .map(({ socket, room }, i) => ({
        socket,
        written: (byWriter[i] ?? []).map((update, n) => write(room, before + n + 1, update))
      }))
    const updates = byWriter[0]?.length ?? 0
    said += updates
    const { cpuMs } = await server.cost()
    const heard = seats.map(({ socket, isWriter }) =>
      socket.marks(mark, isWriter && !echoes ? size.writers - 1 : size.writers)
    )
    const start = performance.now()
    for (let n = 0; n < updates; n++)
      for (const { socket, written } of messages) socket.say(written[n] ?? mark)
    await Promise.all(heard)
    const wallMs = performance.now() - start
    return { wallMs, cpuMs: (await server.cost()).cpuMs - cpuMs }
  }

  return { speak }
}

async function seatAll(server: ServerProcess, { rooms, writers, listeners }: CrowdSize): Promise<Seat[]> {
  const seats = Array.from({ length: rooms }, newRoom).flatMap((room) =>
    Array.from({ length: writers + listeners }, (_, seat) => ({ room, isWriter: seat < writers }))
  )
  const sockets = await enterAll(
    server,
    seats.map(({ room }) => room)
  )
  return seats.flatMap((seat, i) => {
    const socket = sockets[i]
    return socket === undefined ? [] : [{ ...seat, socket }]
  })
}
