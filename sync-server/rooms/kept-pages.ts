import { setTimeout as delay } from 'node:timers/promises'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { packUpdates } from './packing.ts'
import { parcelOf } from './parcel.ts'
import type { Parcel } from './parcel.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import { applyMerges, mergeRows } from '#relay/log/merge-rows.ts'
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

interface RoomPages {
  /** By the number they come after. */
  readonly full: Map<number, Page>
  /** The one that ends at the head, as somebody asked for it last. */
  latest: { readonly after: number; readonly page: Page } | null
}

/**
 * Whoever joins pulls the same log from its start. Its full pages stay what they are, so they are kept as they were
 * sent while somebody is in the room, up to `maxKeptPageBytes` for all rooms; the room not read for longest gives way.
 * The page that ends at the head is kept until the head moves: all whom one outage sent away come back for the same.
 * Rows of a full page that may become one (merge-rows.ts) travel as one.
 */
export function createKeptPages(log: RoomLog, bounds: RelayBounds): KeptPages {
  const rooms = new Map<string, RoomPages>()
  /** At least two fit into what may wait for a slow reader. */
  const maxBytes = Math.min(pageBytes, bounds.maxBufferedBytes / 2)
  let total = 0

  function forget(key: string): void {
    const pages = rooms.get(key)
    for (const { parcel } of pages?.full.values() ?? []) total -= parcel.bytes
    total -= pages?.latest?.page.parcel.bytes ?? 0
    rooms.delete(key)
  }

  function known({ key, head }: PagedRoom, after: number): Page | null {
    const pages = rooms.get(key)
    if (pages === undefined) return null
    if (pages.latest !== null && pages.latest.page.last !== head) forgetLatest(pages)
    const page = pages.full.get(after) ?? (pages.latest?.after === after ? pages.latest.page : null)
    if (page === null) return null
    rooms.delete(key)
    rooms.set(key, pages)
    return page
  }

  function keep({ key, head }: PagedRoom, after: number, page: Page): void {
    const pages = rooms.get(key) ?? { full: new Map<number, Page>(), latest: null }
    if (page.last === head) forgetLatest(pages)
    else if (page.last > head || !followsOn(pages, after)) return
    if (!makeSpace(key, page.parcel.bytes)) return
    if (page.last === head) pages.latest = { after, page }
    else pages.full.set(after, page)
    rooms.set(key, pages)
    total += page.parcel.bytes
  }

  function forgetLatest(pages: RoomPages): void {
    total -= pages.latest?.page.parcel.bytes ?? 0
    pages.latest = null
  }

  function makeSpace(key: string, bytes: number): boolean {
    for (const other of rooms.keys())
      if (other !== key && total + bytes > bounds.maxKeptPageBytes) forget(other)
    return total + bytes <= bounds.maxKeptPageBytes
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
      const room = { id, key, head }
      const kept = known(room, after)
      if (kept !== null) return kept
      const updates = await readAllThereIs(room, after)
      const last = updates.at(-1)?.seq
      if (last === undefined) return null
      const rows = last < head ? mergedRows(updates, bounds.maxUpdateBytes) : updates
      const page = { parcel: parcelOf(packUpdates(rows, bounds.maxFrameBytes)), last }
      keep(room, after, page)
      return page
    },
    forget,
    bytes: () => total
  }
}

/** Those share who start from nothing: the first, and each that starts where one of them ends. */
function followsOn({ full }: RoomPages, after: number): boolean {
  if (full.has(after)) return false
  return after === 0 || [...full.values()].some(({ last }) => last === after)
}

function mergedRows(rows: readonly StoredUpdate[], maxBytes: number): StoredUpdate[] {
  return applyMerges(rows, mergeRows(rows, maxBytes))
}
