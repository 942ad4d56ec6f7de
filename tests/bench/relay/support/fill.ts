import { dialectOf, enterRoom } from './dialects.ts'
import type { Room } from './dialects.ts'
import type { ServerProcess } from './server-process.ts'
import type { ThinSocket } from './thin-socket.ts'

/**
 * Writes all of it in the room; resolves when the server has said, or echoed, that it took it (so not for the floor),
 * with who wrote: a room nobody is in would be forgotten by servers that keep it in memory.
 */
export async function fill(
  server: ServerProcess,
  room: Room,
  updates: readonly Uint8Array[]
): Promise<ThinSocket> {
  const { taken, write } = dialectOf(server)
  const socket = await enterRoom(server, room)
  let left = updates.length
  const all = new Promise<void>((resolve) =>
    socket.listen((message) => {
      left -= taken(message)
      if (left === 0) resolve()
    })
  )
  updates.forEach((update, i) => socket.say(write(room, i + 1, update)))
  await all
  return socket
}
