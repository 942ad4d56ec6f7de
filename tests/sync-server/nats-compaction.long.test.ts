import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { compactNatsLog } from '#relay/log/nats-compaction.ts'
import { createCompactor } from '#relay/log/compactor.ts'
import { readBase } from '#relay/log/nats-base.ts'
import { nameOf } from '#relay/log/nats-snapshot.ts'
import { patienceEnd } from '#relay/log/nats-patience.ts'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { eventToSentence } from '#relay/watch/events.ts'
import { atOnce, openCompactable, room, rows } from './compactable-log.ts'
import type { CompactableLog } from './compactable-log.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'
import { recordsOf, rowsBy } from './neighbourly-rows.ts'

vi.setConfig({ hookTimeout: 60_000 })

const program = join(import.meta.dirname, 'nats-compaction-process.ts')
const everything = Number.MAX_SAFE_INTEGER
const more = rowsBy([4, 5], 150).map(({ seq, update }) => ({ seq: 300 + seq, update }))
const dayMs = 24 * 60 * 60 * 1000

let cluster: NatsCluster
let streams = 0
let address: string
let place: CompactableLog

/** All of it, by a relay that knows nothing yet, in pages. */
async function readCold(): Promise<StoredUpdate[]> {
  const cold = await openNatsRoomLog(address)
  const stored = await readPages(cold, 4096)
  await cold.close()
  return stored
}

async function readPages(log: RoomLog, bytes: number): Promise<StoredUpdate[]> {
  const stored: StoredUpdate[] = []
  for (;;) {
    const page = await log.read(room, stored.at(-1)?.seq ?? 0, bytes)
    if (page.length === 0) return stored
    stored.push(...page)
  }
}

/** The objects there are, and those the base names. */
async function objectsAndNamed(): Promise<[string[], string[]]> {
  const key = bytesToText(room)
  const base = await readBase(place.store, key, patienceEnd())
  return [await place.objects(), base.segments.map(({ name }) => nameOf(key, name))]
}

describe.skipIf(!hasNats())('compaction of a log on NATS', () => {
  beforeAll(async () => {
    cluster = await startNatsCluster(1)
  })
  afterAll(() => cluster.stop())
  beforeEach(async () => {
    address = cluster.store(`compaction-${++streams}`)
    place = await openCompactable(address)
  })
  afterEach(() => place.close())

  it.each(['purged', 'swept', 'read', 'stored', 'pointed'])(
    'loses nothing when it is killed at the step "%s" of any round, and goes on the next time',
    async (step) => {
      for (const fresh of [rows, more]) {
        if (fresh === more) await place.write(more)
        const all = fresh === rows ? rows : [...rows, ...more]
        const { signal } = spawnSync(process.execPath, [program, address, step], { stdio: 'inherit' })
        expect(signal).toBe('SIGKILL')
        expect(recordsOf(await readCold())).toEqual(recordsOf(all))
        await compactNatsLog(place.store, atOnce)
        await compactNatsLog(place.store, atOnce)
        const stored = await readCold()
        expect(recordsOf(stored)).toEqual(recordsOf(all))
        expect(await readPages(place.log, everything)).toEqual(stored)
        expect(stored.length).toBeLessThan(64 + 8)
        expect(await place.log.stats(room)).toMatchObject({ head: all.length })
        const [objects, named] = await objectsAndNamed()
        expect(objects).toEqual(named)
        expect(await place.linksInStream()).toBe(64 + 1 + 64)
      }
    }
  )

  it('of two relays at once loses nothing and leaves nothing lying about', async () => {
    const beside = await openNatsRoomLog(address)
    // Objects of a round that runs are left alone for longer than any takes.
    const { settleMs = 0, now } = atOnce
    const thrice = () =>
      Promise.all([1, 2, 3].map(() => compactNatsLog(place.store, { settleMs, marginPlaces: 64, now })))
    await thrice()
    await place.write(more)
    await thrice()
    await compactNatsLog(place.store, atOnce)
    const all = [...rows, ...more]
    for (const stored of [await readCold(), await readPages(beside, 4096)])
      expect(recordsOf(stored)).toEqual(recordsOf(all))
    const [objects, named] = await objectsAndNamed()
    expect(objects).toEqual(named)
    await beside.close()
  })

  it('is noticed by a reader that began before, which starts again and misses nothing', async () => {
    const reader = await openNatsRoomLog(address)
    const begun = await reader.read(room, 0, 4096)
    await compactNatsLog(place.store, atOnce)
    await compactNatsLog(place.store, atOnce)
    const later = await reader.read(room, begun.at(-1)!.seq, everything)
    expect(recordsOf([...begun, ...later])).toEqual(recordsOf(rows))
    await place.write(more)
    await compactNatsLog(place.store, atOnce)
    await compactNatsLog(place.store, atOnce)
    expect(recordsOf(await readPages(reader, 4096))).toEqual(recordsOf([...rows, ...more]))
    await reader.close()
  })

  it('goes on while others write and read, and every read has all that was acknowledged before it', async () => {
    let acked = 300
    let isOver = false
    const write = async () => {
      for (const each of more) {
        await place.write([each])
        acked++
      }
      isOver = true
    }
    const compact = async () => {
      while (!isOver) await compactNatsLog(place.store, atOnce)
    }
    const read = async () => {
      const log = await openNatsRoomLog(address)
      while (!isOver) {
        const least = acked
        const stored = await log.read(room, 0, everything)
        expect(stored.at(-1)?.seq).toBeGreaterThanOrEqual(least)
        const all = [...rows, ...more].slice(0, stored.at(-1)?.seq)
        expect(recordsOf(stored)).toEqual(recordsOf(all))
      }
      await log.close()
    }
    await Promise.all([write(), compact(), read()])
  })

  it('purges nothing before what replaces it had time to be synced', async () => {
    const soon = { marginPlaces: 64, now: Date.now }
    await compactNatsLog(place.store, soon)
    await compactNatsLog(place.store, soon)
    expect(await place.linksInStream()).toBe(300)
    await compactNatsLog(place.store, { marginPlaces: 64, now: () => Date.now() + dayMs })
    expect(await place.linksInStream()).toBe(64 + 1 + 64)
  })

  it('removes and replaces nothing where the store may not purge, and is read from its objects all the same', async () => {
    const kept = { ...place.store, mayPurge: false }
    const large = Array.from({ length: 300 }, (_, i) => ({
      seq: 301 + i,
      update: new Uint8Array(10_000).fill(i)
    }))
    const found: string[][] = []
    for (const part of [large.slice(0, 150), large.slice(150)]) {
      await place.write(part)
      expect((await compactNatsLog(kept, atOnce)).rowsBefore).toBeGreaterThan(0)
      expect(await compactNatsLog(kept, atOnce)).toEqual({ rowsBefore: 0, rowsAfter: 0 })
      found.push(await place.objects())
    }
    const [first = [], second = []] = found
    expect(second).toEqual(expect.arrayContaining(first))
    expect(second.length).toBeGreaterThan(first.length)
    expect((await objectsAndNamed()).map((names) => names.toSorted())).toEqual(
      [second, second].map((names) => names.toSorted())
    )
    expect(await place.linksInStream()).toBe(600)
    const stored = await readCold()
    expect(stored.slice(-300)).toEqual(large)
    expect(recordsOf(stored.filter(({ seq }) => seq <= 300))).toEqual(recordsOf(rows))
  })

  it('works in a thread beside a relay that goes on writing', async () => {
    const said: string[] = []
    const end = createCompactor({ store: address }, 10, (event) => said.push(eventToSentence(event)))
    await place.write(more)
    await vi.waitUntil(() => said.length > 0, { timeout: 20_000 })
    await end()
    expect(said[0]).toMatch(/^compaction: \d+ updates became \d+, 0 rooms/)
    expect(recordsOf(await readCold())).toEqual(recordsOf([...rows, ...more]))
  })
})
