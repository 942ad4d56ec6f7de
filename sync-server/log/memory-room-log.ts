import { randomBytes } from 'node:crypto'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { RoomLog } from './room-log.ts'

/** Keeps everything in memory and so nothing past the process: for tests and for trying things out. */
export function createMemoryRoomLog(logId: Uint8Array = randomBytes(16)): RoomLog {
  const rooms = new Map<string, Uint8Array[]>()
  const updatesOf = (room: Uint8Array) => rooms.get(bytesToText(room)) ?? []

  function appendOne(room: Uint8Array, update: Uint8Array): number {
    const updates = updatesOf(room)
    rooms.set(bytesToText(room), updates)
    return updates.push(update.slice())
  }

  return {
    logId,
    async append(batch) {
      return batch.map(({ room, update }) => appendOne(room, update))
    },
    async read(room, afterSeq, maxBytes) {
      return take(updatesOf(room), afterSeq, maxBytes)
    },
    async stats(room) {
      const updates = updatesOf(room)
      return { head: updates.length, bytes: updates.reduce((sum, update) => sum + update.length, 0) }
    },
    async close() {
      rooms.clear()
    }
  }
}

function take(updates: readonly Uint8Array[], afterSeq: number, maxBytes: number): StoredUpdate[] {
  const taken: StoredUpdate[] = []
  let bytes = 0
  for (let seq = afterSeq + 1; seq <= updates.length; seq++) {
    const update = updates[seq - 1] ?? new Uint8Array()
    bytes += update.length
    if (taken.length > 0 && bytes > maxBytes) break
    taken.push({ seq, update: update.slice() })
  }
  return taken
}
