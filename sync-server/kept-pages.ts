import { packUpdates } from './packing.ts'
import { parcelOf } from './parcel.ts'
import type { Parcel } from './parcel.ts'
import type { RelayBounds } from './bounds.ts'
import type { RoomLog } from './room-log.ts'

/** How much of a log is read and sent at a time. */
const pageBytes = 256 * 1024

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
  /** What comes after `afterSeq`, or null when nothing does. Rejects when the log cannot be read. */
  read(room: PagedRoom, afterSeq: number): Promise<Page | null>
  /** Nobody is in that room any more. */
  forget(key: string): void
  /** What is kept, of all rooms. */
  bytes(): number
}

interface KeptRoom {
  readonly pages: Map<number, Page>
  bytes: number
}

/**
 * Whoever joins pulls the same log from its start. Its full pages never change, so they are kept as they were sent
 * while somebody is in the room, up to `maxKeptPageBytes` for all rooms; the room not pulled for longest gives way.
 */
export function createKeptPages(log: RoomLog, bounds: RelayBounds): KeptPages {
  const rooms = new Map<string, KeptRoom>()
  /** At least two fit into what may wait for a slow reader. */
  const maxBytes = Math.min(pageBytes, bounds.maxBufferedBytes / 2)
  let total = 0

  function forget(key: string): void {
    total -= rooms.get(key)?.bytes ?? 0
    rooms.delete(key)
  }

  function keptOf(key: string): KeptRoom {
    const kept = rooms.get(key) ?? { pages: new Map<number, Page>(), bytes: 0 }
    rooms.delete(key)
    rooms.set(key, kept)
    return kept
  }

  function keep(key: string, after: number, page: Page): void {
    const kept = keptOf(key)
    if (!followsOn(kept, after)) return
    const { bytes } = page.parcel
    for (const other of rooms.keys())
      if (total + bytes > bounds.maxKeptPageBytes && other !== key) forget(other)
    if (total + bytes > bounds.maxKeptPageBytes) return
    kept.pages.set(after, page)
    kept.bytes += bytes
    total += bytes
  }

  return {
    async read(room, after) {
      const { id, key, head } = room
      const known = rooms.get(key)?.pages.get(after)
      if (known !== undefined) return known
      const updates = await log.read(id, after, maxBytes)
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

/** Pages that those share who start from nothing: the first, and each that starts where one of them ends. */
function followsOn({ pages }: KeptRoom, after: number): boolean {
  return !pages.has(after) && (after === 0 || [...pages.values()].some(({ last }) => last === after))
}
