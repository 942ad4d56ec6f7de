import type { StoredUpdate } from '#lib/wire/frame.ts'
import type { LiveRoom } from './live-rooms.ts'
import type { RoomLog } from '#relay/log/room-log.ts'

/** How much is read at a time. */
const pageBytes = 256 * 1024

/**
 * Reads what other relays wrote to a room, from where this one knows it to its end, and hands it over in order. Asked
 * again while it reads, it looks once more. `failed` gets what a read rejected with; the next asking tries again.
 */
export function createCatchUp<Member>(
  log: RoomLog,
  heard: (updates: readonly StoredUpdate[], room: LiveRoom<Member>) => void,
  failed: (fault: unknown) => void
): (room: LiveRoom<Member>) => void {
  const asked = new WeakMap<LiveRoom<Member>, { again: boolean }>()

  async function read(room: LiveRoom<Member>, turn: { again: boolean }): Promise<void> {
    try {
      do {
        turn.again = false
        while (take(room, await log.read(room.id, room.head, pageBytes)));
      } while (turn.again)
    } finally {
      asked.delete(room)
    }
  }

  /** False when there was nothing. */
  function take(room: LiveRoom<Member>, page: readonly StoredUpdate[]): boolean {
    const fresh = page.filter(({ seq }) => seq > room.head)
    const last = fresh.at(-1)
    if (last === undefined) return page.length > 0
    room.head = last.seq
    room.bytes += fresh.reduce((sum, { update }) => sum + update.length, 0)
    heard(fresh, room)
    return true
  }

  return (room) => {
    const running = asked.get(room)
    if (running !== undefined) {
      running.again = true
      return
    }
    const turn = { again: false }
    asked.set(room, turn)
    read(room, turn).catch(failed)
  }
}
