import { bytesToText } from '#lib/wire/bytes.ts'
import type { RoomLog } from './room-log.ts'

/** A room somebody is in, or whose updates are on their way to the disk. */
export interface LiveRoom<Member> {
  readonly id: Uint8Array
  readonly members: Set<Member>
  /** Highest sequence number that is durable. */
  head: number
  /** Bytes that are durable. */
  bytes: number
  /** Bytes accepted and not durable yet. */
  pendingBytes: number
}

export interface LiveRooms<Member> {
  /** Takes a hold on the room, reading it from the log if nobody has it. Rejects when the log cannot be read. */
  hold(id: Uint8Array): Promise<LiveRoom<Member>>
  /** One more hold on a room already held. */
  holdAgain(room: LiveRoom<Member>): void
  /** Gives a hold back; the last one lets the room be forgotten. */
  release(id: Uint8Array): void
  count(): number
}

/**
 * Takes over what was stored, if it comes right after what is known. False when another relay wrote to the room in
 * between: then what is new is read in order instead.
 */
export function advance<Member>(room: LiveRoom<Member>, seq: number, bytes: number): boolean {
  if (seq !== room.head + 1) return false
  room.head = seq
  room.bytes += bytes
  return true
}

interface Entry<Member> {
  holds: number
  readonly room: Promise<LiveRoom<Member>>
  readonly unwatch: () => void
}

/** `changed`: another relay may have written to the room. */
export function createLiveRooms<Member>(
  log: RoomLog,
  changed: (room: LiveRoom<Member>) => void = () => undefined
): LiveRooms<Member> {
  const entries = new Map<string, Entry<Member>>()

  /** Watched before it is read, so that nothing falls in between. */
  function enter(id: Uint8Array): Entry<Member> {
    const unwatch = log.watch?.(id, () => void room.then(changed, () => undefined)) ?? (() => undefined)
    const room = load(id)
    return { holds: 0, room, unwatch }
  }

  async function load(id: Uint8Array): Promise<LiveRoom<Member>> {
    return { id, members: new Set(), pendingBytes: 0, ...(await log.stats(id)) }
  }

  function take(id: Uint8Array): Promise<LiveRoom<Member>> {
    const key = bytesToText(id)
    const entry = entries.get(key) ?? enter(id)
    entries.set(key, entry)
    entry.holds++
    return entry.room
  }

  function release(id: Uint8Array): void {
    const key = bytesToText(id)
    const entry = entries.get(key)
    if (entry === undefined || --entry.holds > 0) return
    entries.delete(key)
    entry.unwatch()
  }

  return {
    async hold(id) {
      try {
        return await take(id)
      } catch (fault) {
        release(id)
        throw fault
      }
    },
    holdAgain: (room) => void take(room.id),
    release,
    count: () => entries.size
  }
}
