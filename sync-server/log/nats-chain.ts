/**
 * What is known of the rooms in one stream, and reading them: from the snapshot of a room (nats-base.ts) and then along
 * its chain (nats-walk.ts). Where a chain goes on is remembered, and looked up again when it is not so any more.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { noBase, readBase } from './nats-base.ts'
import type { KeptBase } from './nats-base.ts'
import { sizeOf } from './nats-link.ts'
import { NatsUnsettled, patienceEnd, pauseMs } from './nats-patience.ts'
import { snapshotReader } from './nats-snapshot.ts'
import type { NatsStore } from './nats-store.ts'
import { anchorOf, firstSeqOf, lastLink, walkFrom, walkFromBase, walkWhole } from './nats-walk.ts'
import type { Anchor, Extent, Found, Walk } from './nats-walk.ts'
import type { RoomStats } from './room-log.ts'

/** Rooms of which is kept where their chain goes on. */
const maxKnownRooms = 10_000

/** Where the chain of a room has got to. */
export interface Tail extends Anchor {
  /** Bytes of all updates ever written. */
  readonly written: number
  /** Place of its last message, which may be a link that came too late to count. */
  readonly last: number
}

/** All of it waits for a leader, and rejects when none is chosen for long. */
export interface NatsChains {
  /** As far as it is known here, which others may have passed. */
  tail(room: string, until: number): Promise<Tail>
  /** The links after the tail, at most the first one with `one`, and the tail after them. */
  goOn(room: string, tail: Tail, until: number, one?: 'one'): Promise<{ links: readonly Found[]; tail: Tail }>
  remember(room: string, tail: Tail): void
  /** As `RoomLog.stats`. */
  stats(room: string): Promise<RoomStats>
  /** As `RoomLog.read`. */
  read(room: string, afterSeq: number, maxBytes: number): Promise<StoredUpdate[]>
}

export function natsChains(store: NatsStore): NatsChains {
  const tails = new Map<string, Tail>()
  const pages = new Map<string, { readonly after: number; readonly anchor: Anchor }>()
  const bases = new Map<string, KeptBase>()
  const readSnapshot = snapshotReader(store)

  /** Until it gives something, each time from what is kept at NATS. */
  async function steadily<Value>(
    room: string,
    until: number,
    attempt: () => Promise<Value | null>
  ): Promise<Value> {
    for (;;) {
      const value = await attempt()
      if (value !== null) return value
      for (const known of [tails, pages, bases]) known.delete(room)
      if (performance.now() > until) throw new NatsUnsettled('A room that is not the same twice.')
      await delay(pauseMs)
    }
  }

  async function readTail(room: string, until: number): Promise<{ tail: Tail; base: KeptBase }> {
    return steadily(room, until, async () => {
      const base = remember(bases, room, await readBase(store, room, until))
      const last = await lastLink(store, room, until)
      const walk = await walkTo(last, room, base, until)
      if (walk === null) return null
      const tail = tailOf(walk, { ...base, last: base.place })
      return { base, tail: remember(tails, room, { ...tail, last: Math.max(tail.last, last?.place ?? 0) }) }
    })
  }

  /** Whoever wrote the last link knew that the one before it counts. */
  async function walkTo(last: Found | null, room: string, base: KeptBase, until: number) {
    const extent = { afterSeq: base.head, maxBytes: Infinity, until }
    if (last !== null && last.beforePlace > base.place) {
      const before = { place: last.beforePlace, mark: last.before, head: firstSeqOf(last.updates) - 1 }
      const walk = await walkFrom(store, room, before, extent)
      if (walk !== null && walk.links.length > 0) return walk
    }
    return walkFromBase(store, room, base, extent)
  }

  async function goOn(room: string, tail: Tail, until: number, one?: 'one') {
    const extent = { afterSeq: tail.head, maxBytes: one === undefined ? Infinity : 0, until }
    const near = tail.place === 0 ? null : await walkFrom(store, room, tail, extent)
    const walk = near ?? (await steadily(room, until, () => walkAnew(room, extent)))
    return { links: walk.links, tail: remember(tails, room, tailOf(walk, tail)) }
  }

  async function walkAnew(room: string, extent: Extent): Promise<Walk | null> {
    const base = remember(bases, room, await readBase(store, room, extent.until))
    return walkFromBase(store, room, base, extent)
  }

  async function read(room: string, afterSeq: number, maxBytes: number): Promise<StoredUpdate[]> {
    const until = patienceEnd()
    const extent = { afterSeq, maxBytes, until }
    return steadily(room, until, async () => {
      const near = anchorBefore(room, afterSeq)
      if (near === null) return readFromBase(room, extent)
      const walk = await walkFrom(store, room, near, extent)
      return walk && take(room, [], walk, near, extent)
    })
  }

  async function readFromBase(room: string, extent: Extent): Promise<StoredUpdate[] | null> {
    const { afterSeq, maxBytes, until } = extent
    const base = bases.get(room) ?? remember(bases, room, await readBase(store, room, until))
    const kept = afterSeq < base.head ? await readSnapshot(room, base, extent) : []
    if (kept === null) return readFromLinks(room, extent)
    const left = maxBytes - sizeOf(kept)
    if (left < 0) return fitting(kept, maxBytes)
    const walk = await walkFromBase(store, room, base, { afterSeq, maxBytes: left, until })
    return walk && take(room, kept, walk, base, extent)
  }

  /** Where an object of the snapshot is not there and every link is; null when the links do not reach back so far. */
  async function readFromLinks(room: string, extent: Extent): Promise<StoredUpdate[] | null> {
    const walk = await walkWhole(store, room, extent)
    return walk && walk.links.length > 0 ? take(room, [], walk, noBase, extent) : null
  }

  /** What fits, and notes where the next page begins. */
  function take(
    room: string,
    kept: readonly StoredUpdate[],
    { links }: Walk,
    start: Anchor,
    { afterSeq, maxBytes }: Extent
  ): StoredUpdate[] {
    const later = links.flatMap(({ updates }) => updates.filter(({ seq }) => seq > afterSeq))
    const page = fitting([...kept, ...later], maxBytes)
    const after = page.at(-1)?.seq ?? afterSeq
    const passed = links.findLast(({ updates }) => (updates.at(-1)?.seq ?? 0) <= after)
    const anchor = passed === undefined ? start : anchorOf(passed)
    if (anchor.place > 0 && anchor.head <= after) remember(pages, room, { after, anchor })
    return page
  }

  /** A link that counts, in front of all that comes after this number of the room. */
  function anchorBefore(room: string, afterSeq: number): Anchor | null {
    const [tail, page] = [tails.get(room), pages.get(room)]
    if (tail !== undefined && tail.place > 0 && tail.head <= afterSeq) return tail
    return page !== undefined && page.after <= afterSeq ? page.anchor : null
  }

  return {
    tail: async (room, until) => tails.get(room) ?? (await readTail(room, until)).tail,
    goOn,
    remember: (room, tail) => void remember(tails, room, tail),
    async stats(room) {
      const { tail, base } = await readTail(room, patienceEnd())
      // Where nothing is removed the merged rows take room beside the links, not in their place.
      const bytes = store.mayPurge ? tail.written - base.written + base.bytes : tail.written
      return { head: tail.head, bytes }
    },
    read
  }

  /** The latest stay. */
  function remember<Value>(known: Map<string, Value>, room: string, value: Value): Value {
    known.delete(room)
    known.set(room, value)
    if (known.size > maxKnownRooms) known.delete(known.keys().next().value ?? room)
    return value
  }
}

function tailOf({ links, end, last }: Walk, before: Omit<Tail, 'last'> & { readonly last: number }): Tail {
  const written = links.at(-1)?.roomBytes ?? before.written
  const { place, mark, head } = end.head < before.head ? before : end
  return { place, mark, head, written, last: Math.max(last, place) }
}

/** As many as fit, and at least one. */
function fitting(updates: readonly StoredUpdate[], maxBytes: number): StoredUpdate[] {
  let bytes = 0
  const past = updates.findIndex(({ update }, i) => (bytes += update.length) > maxBytes && i > 0)
  return updates.slice(0, past === -1 ? updates.length : past)
}
