import { setTimeout as delay } from 'node:timers/promises'
import { packUpdates } from './packing.ts'
import { parcelOf } from './parcel.ts'
import type { Parcel } from './parcel.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import type { RoomLog } from '#relay/log/room-log.ts'

/** How much of a log is read and sent at a time. */
const pageBytes = 256 * 1024

/** How often is looked for what must be there, and how long is waited before the next time. */
const maxReads = 5
const againMs = 200

class LogEndsEarly extends Error {
  readonly code = 'LOG_ENDS_EARLY'
}

/** A stretch of a room's log as it travels. */
export interface Page {
  readonly parcel: Parcel
  /** The last sequence number in it. */
  readonly last: number
}

interface PagedRoom {
  readonly id: Uint8Array
  readonly key: string
  readonly head: number
}

export interface KeptPages {
  /**
   * What comes after `afterSeq`, or null when nothing does. Rejects when the log cannot be read, or ends before the
   * head of the room.
   */
  read(room: PagedRoom, afterSeq: number): Promise<Page | null>
  /** Nobody is in that room any more. */
  forget(key: string): void
  /** What is kept, of all rooms. */
  bytes(): number
}

/** By the number they come after. */
type RoomPages = Map<number, Page>

/**
 * Whoever joins pulls the same log from its start. Its full pages stay what they are, so they are kept as they were
 * sent while somebody is in the room, up to `maxKeptPageBytes` for all rooms; the room not read for longest gives way.
 */
export function createKeptPages(log: RoomLog, bounds: RelayBounds): KeptPages {
  const rooms = new Map<string, RoomPages>()
  /** At least two fit into what may wait for a slow reader. */
  const maxBytes = Math.min(pageBytes, bounds.maxBufferedBytes / 2)
  let total = 0

  function forget(key: string): void {
    for (const { parcel } of rooms.get(key)?.values() ?? []) total -= parcel.bytes
    rooms.delete(key)
  }

  function known(key: string, after: number): Page | null {
    const pages = rooms.get(key)
    const page = pages?.get(after)
    if (pages === undefined || page === undefined) return null
    rooms.delete(key)
    rooms.set(key, pages)
    return page
  }

  function keep(key: string, after: number, page: Page): void {
    const pages = rooms.get(key) ?? new Map<number, Page>()
    if (!followsOn(pages, after)) return
    const { bytes } = page.parcel
    for (const other of rooms.keys())
      if (other !== key && total + bytes > bounds.maxKeptPageBytes) forget(other)
    if (total + bytes > bounds.maxKeptPageBytes) return
    rooms.set(key, pages.set(after, page))
    total += bytes
  }

  /** A log that several share can show less for a while than it has acknowledged. */
  async function readAllThereIs({ id, head }: Pick<PagedRoom, 'id' | 'head'>, after: number) {
    for (let left = maxReads; left > 0; left--) {
      const updates = await log.read(id, after, maxBytes)
      if (updates.length > 0 || after >= head) return updates
      if (left > 1) await delay(againMs)
    }
    throw new LogEndsEarly('The log shows less than it has acknowledged.')
  }

  return {
    async read({ id, key, head }, after) {
      const kept = known(key, after)
      if (kept !== null) return kept
      const updates = await readAllThereIs({ id, head }, after)
      const last = updates.at(-1)?.seq
      if (last === undefined) return null
      const page = { parcel: parcelOf(packUpdates(updates, bounds.maxFrameBytes)), last }
      if (last < head) keep(key, after, page)
      return page
    },
    forget,
    bytes: () => total
  }
}

/** Those share who start from nothing: the first, and each that starts where one of them ends. */
function followsOn(pages: RoomPages, after: number): boolean {
  if (pages.has(after)) return false
  return after === 0 || [...pages.values()].some(({ last }) => last === after)
}
