import { bytesToText } from '#lib/wire/bytes.ts'
import type { RoomLog } from '#relay/log/room-log.ts'

/** A room somebody is in, or whose updates are on their way to the disk. */
export interface LiveRoom<Member> {
  readonly id: Uint8Array
  /** Its id as text, made once. */
  readonly key: string
  readonly members: Set<Member>
  /** Highest sequence number that is durable. */
  head: number
  /** Bytes that are durable. */
  bytes: number
  /** Bytes accepted and not durable yet. */
  pendingBytes: number
  /** A push found no place in it since its bytes were last counted in the log. */
  wasFull: boolean
}

export interface LiveRooms<Member> {
  /** Takes a hold on the room, reading it from the log if nobody has it. Rejects when the log cannot be read. */
  hold(id: Uint8Array): Promise<LiveRoom<Member>>
  /** One more hold on a room already held. */
  holdAgain(room: LiveRoom<Member>): void
  /** Gives a hold back; the last one lets the room be forgotten. */
  release(room: LiveRoom<Member>): void
  /**
   * To be called often: what rooms hold that a push found full is counted again in the log, at most once a minute, since
   * it may have been made smaller. `nowMs`: Unix ms.
   */
  recount(nowMs: number): void
  /** To be called often: once an hour the log is told which rooms are held. `nowMs`: Unix ms. */
  noteUse(nowMs: number): void
  count(): number
}

/**
 * Counts one more durable update of the room. False when another relay wrote to it in between: then nothing is counted,
 * and what is new is read in order instead.
 */
export function advance(room: LiveRoom<unknown>, update: Uint8Array, seq: number): boolean {
  if (seq !== room.head + 1) return false
  room.head = seq
  room.bytes += update.length
  return true
}

const noteUseEveryMs = 60 * 60 * 1000
const recountEveryMs = 60 * 1000

interface Entry<Member> {
  readonly id: Uint8Array
  holds: number
  readonly room: Promise<LiveRoom<Member>>
  readonly unwatch: () => void
}

interface RoomEvents<Member> {
  /** Another relay may have written to the room. */
  readonly changed: (room: LiveRoom<Member>) => void
  /** Nobody holds that room any more. */
  readonly forgotten: (key: string) => void
}

export function createLiveRooms<Member>(
  log: RoomLog,
  { changed, forgotten }: RoomEvents<Member>
): LiveRooms<Member> {
  const entries = new Map<string, Entry<Member>>()
  let notedMs = -Infinity
  let recountedMs = -Infinity

  /** Watched before it is read, so that nothing falls in between. */
  function enter(id: Uint8Array, key: string): Entry<Member> {
    const unwatch = log.watch?.(id, () => void room.then(changed, () => undefined)) ?? (() => undefined)
    const room = load(id, key)
    return { id, holds: 0, room, unwatch }
  }

  async function load(id: Uint8Array, key: string): Promise<LiveRoom<Member>> {
    return { id, key, members: new Set(), pendingBytes: 0, wasFull: false, ...(await log.stats(id)) }
  }

  function take(id: Uint8Array, key: string): Promise<LiveRoom<Member>> {
    const entry = entries.get(key) ?? enter(id, key)
    entries.set(key, entry)
    entry.holds++
    return entry.room
  }

  function release(key: string): void {
    const entry = entries.get(key)
    if (entry === undefined || --entry.holds > 0) return
    entries.delete(key)
    entry.unwatch()
    forgotten(key)
  }

  async function recount(room: LiveRoom<Member>): Promise<void> {
    if (!room.wasFull) return
    const { head, bytes } = await log.stats(room.id)
    // What was written meanwhile would be counted twice or not at all: then the next time.
    if (head !== room.head) return
    room.bytes = bytes
    room.wasFull = false
  }

  return {
    async hold(id) {
      const key = bytesToText(id)
      try {
        return await take(id, key)
      } catch (fault) {
        release(key)
        throw fault
      }
    },
    holdAgain({ key }) {
      const entry = entries.get(key)
      if (entry !== undefined) entry.holds++
    },
    release: ({ key }) => release(key),
    recount(nowMs) {
      if (!hasPassed(recountEveryMs, recountedMs, nowMs)) return
      recountedMs = nowMs
      // What fails is counted the next time.
      for (const { room } of entries.values()) room.then(recount).catch(() => undefined)
    },
    noteUse(nowMs) {
      if (!hasPassed(noteUseEveryMs, notedMs, nowMs)) return
      notedMs = nowMs
      // What fails is noted the next time; a room is kept for much longer.
      log.use?.([...entries.values()].map(({ id }) => id)).catch(() => undefined)
    },
    count: () => entries.size
  }
}

/** A clock that is put back counts too. */
function hasPassed(periodMs: number, sinceMs: number, nowMs: number): boolean {
  return Math.abs(nowMs - sinceMs) >= periodMs
}
