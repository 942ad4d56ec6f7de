import { describe, expect, it } from 'vitest'
import { decodeFrame } from '#lib/wire/frame.ts'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { createKeptPages } from '#relay/rooms/kept-pages.ts'
import type { KeptPages } from '#relay/rooms/kept-pages.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import type { RelayBounds } from '#relay/guard/bounds.ts'
import { recordsOf, rowsBy } from './neighbourly-rows.ts'

const updateBytes = 50_000

/** A log with rooms of so many updates of 50,000 bytes, five to a page, and how often it is read. */
async function logged(counts: readonly number[], bounds: Partial<RelayBounds> = {}) {
  const log = createMemoryRoomLog()
  let reads = 0
  const counting: typeof log = { ...log, read: (...place) => (reads++, log.read(...place)) }
  const rooms = counts.map((head, i) => {
    const id = new Uint8Array(32).fill(i + 1)
    return { id, key: bytesToText(id), head }
  })
  for (const { id, head } of rooms)
    await log.append(
      Array.from({ length: head }, (_, n) => ({ room: id, update: new Uint8Array(updateBytes).fill(n + 1) }))
    )
  const append = (room: Uint8Array, byte: number) =>
    log.append([{ room, update: new Uint8Array(updateBytes).fill(byte) }])
  return { pages: createKeptPages(counting, boundsWith(bounds)), rooms, append, reads: () => reads }
}

type Room = Awaited<ReturnType<typeof logged>>['rooms'][number]

async function pullAll(pages: KeptPages, room: Room, afterSeq = 0): Promise<StoredUpdate[]> {
  const all: StoredUpdate[] = []
  for (let page = await pages.read(room, afterSeq); page !== null; page = await pages.read(room, page.last))
    for (const message of page.parcel.messages) {
      const decoded = decodeFrame(message)
      if (decoded.ok && decoded.frame.type === 'updates') all.push(...decoded.frame.updates)
    }
  return all
}

const seqs = (updates: readonly StoredUpdate[]) => updates.map(({ seq }) => seq)
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1)

describe('pages of a log', () => {
  it('are read once for all who join, and say the same to each of them', async () => {
    const { pages, rooms, reads } = await logged([12])
    const first = await pullAll(pages, rooms[0]!)
    expect(seqs(first)).toEqual(upTo(12))
    const before = reads()
    expect(await pullAll(pages, rooms[0]!)).toEqual(first)
    expect(reads() - before).toBe(1)
  })

  it('come when the log shows them, also where it shows less than was acknowledged at first, or never', async () => {
    const log = createMemoryRoomLog()
    const id = new Uint8Array(32).fill(1)
    await log.append([{ room: id, update: Uint8Array.of(1) }])
    const room = { id, key: bytesToText(id), head: 1 }
    let hidden = 2
    const late: typeof log = { ...log, read: async (...place) => (hidden-- > 0 ? [] : log.read(...place)) }
    const pages = createKeptPages(late, boundsWith())
    expect(seqs(await pullAll(pages, room))).toEqual([1])
    hidden = Infinity
    await expect(createKeptPages(late, boundsWith()).read(room, 0)).rejects.toMatchObject({
      code: 'LOG_ENDS_EARLY'
    })
    expect(await pages.read(room, 1)).toBeNull()
  })

  it('that end at the head are read once for all who come back from one place, until the head moves', async () => {
    const { pages, rooms, reads, append } = await logged([20])
    const room = rooms[0]!
    const before = await pages.read(room, 18)
    expect([await pages.read(room, 18), reads()]).toEqual([before, 1])
    await append(room.id, 1)
    const moved = { ...room, head: 21 }
    expect(seqs(await pullAll(pages, moved, 18))).toEqual([19, 20, 21])
    expect(pages.bytes()).toBeGreaterThan(3 * updateBytes)
    expect(pages.bytes()).toBeLessThan(4 * updateBytes)
  })

  it('that end at the head are one at most for each room', async () => {
    const { pages, rooms, reads } = await logged([20])
    for (const after of [18, 19]) await pages.read(rooms[0]!, after)
    expect(pages.bytes()).toBeLessThan(2 * updateBytes)
    await pages.read(rooms[0]!, 18)
    expect(reads()).toBe(3)
  })

  it('are not kept for one who comes back from somewhere in the middle, but the last', async () => {
    const { pages, rooms } = await logged([20])
    expect(seqs(await pullAll(pages, rooms[0]!, 3))).toEqual(upTo(20).slice(3))
    expect(pages.bytes()).toBeLessThan(3 * updateBytes)
  })

  it('carry what devices wrote one by one in few pieces, and all of it', async () => {
    const rows = rowsBy([1, 2, 3], 1000)
    const log = createMemoryRoomLog()
    const id = new Uint8Array(32).fill(1)
    await log.append(rows.map(({ update }) => ({ room: id, update })))
    const room = { id, key: bytesToText(id), head: rows.length }
    const pages = createKeptPages(log, boundsWith())
    const pulled = await pullAll(pages, room)
    expect(recordsOf(pulled)).toEqual(recordsOf(rows))
    expect(pulled.at(-1)?.seq).toBe(rows.length)
    // The page that ends at the head is as it was written.
    const page = await pages.read(room, 0)
    expect(pulled.filter(({ seq }) => seq <= page!.last).length).toBeLessThan(10)
  })

  it('are forgotten with the last who leaves', async () => {
    const { pages, rooms } = await logged([20, 20])
    await pullAll(pages, rooms[0]!)
    const ofOne = pages.bytes()
    await pullAll(pages, rooms[1]!)
    pages.forget(rooms[0]!.key)
    expect(pages.bytes()).toBe(ofOne)
    pages.forget(rooms[1]!.key)
    expect(pages.bytes()).toBe(0)
  })

  it('of the room not read for longest give way', async () => {
    const { pages, rooms, reads } = await logged([6, 6, 6], { maxKeptPageBytes: 2 * 6 * updateBytes + 1000 })
    for (const i of [0, 1, 0, 2]) await pullAll(pages, rooms[i]!)
    const before = reads()
    for (const i of [0, 2]) await pages.read(rooms[i]!, 0)
    expect(reads()).toBe(before)
    await pages.read(rooms[1]!, 0)
    expect(reads()).toBe(before + 1)
  })

  it('take up to and including maxKeptPageBytes, and no more', async () => {
    const { pages, rooms } = await logged([6])
    await pages.read(rooms[0]!, 0)
    const needed = pages.bytes()
    for (const [maxKeptPageBytes, kept] of [
      [needed, needed],
      [needed - 1, 0]
    ]) {
      const tight = await logged([6], { maxKeptPageBytes: maxKeptPageBytes! })
      await tight.pages.read(tight.rooms[0]!, 0)
      expect(tight.pages.bytes()).toBe(kept)
    }
    expect(boundsWith().maxKeptPageBytes).toBe(limits.relay.maxKeptPageBytes)
  })
})
