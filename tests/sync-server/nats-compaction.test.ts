import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { readBase } from '#relay/log/nats-base.ts'
import { natsChains } from '#relay/log/nats-chain.ts'
import { compactNatsLog } from '#relay/log/nats-compaction.ts'
import { removeObject } from '#relay/log/nats-objects.ts'
import { patienceEnd } from '#relay/log/nats-patience.ts'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import { nameOf } from '#relay/log/nats-snapshot.ts'
import { openNatsStore } from '#relay/log/nats-store.ts'
import { atOnce, openCompactable, room, rows } from './compactable-log.ts'
import type { CompactableLog } from './compactable-log.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'
import { recordsOf } from './neighbourly-rows.ts'
import { placeLink } from './place-link.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const everything = Number.MAX_SAFE_INTEGER
const key = bytesToText(room)
let cluster: NatsCluster
let streams = 0
let address: string
let place: CompactableLog

// What it does when it is killed or raced, nats-compaction.long.test.ts tries.
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

  it('makes few rows of many, keeps every record, the numbers and the head, and then purges', async () => {
    const { log, store, linksInStream } = place
    const before = await log.stats(room)
    expect(await compactNatsLog(store, atOnce)).toEqual({ rowsBefore: 236, rowsAfter: 2 })
    expect(await linksInStream()).toBe(300)
    expect(await compactNatsLog(store, atOnce)).toEqual({ rowsBefore: 0, rowsAfter: 0 })
    expect(await linksInStream()).toBe(64 + 1 + 64)
    const cold = await openNatsRoomLog(address)
    for (const reader of [log, cold]) {
      const stored = await reader.read(room, 0, everything)
      expect(stored).toHaveLength(2 + 64)
      expect(stored.slice(-64)).toEqual(rows.slice(-64))
      expect(recordsOf(stored)).toEqual(recordsOf(rows))
      const bytes = stored.reduce((sum, { update }) => sum + update.length, 0)
      expect(await reader.stats(room)).toEqual({ head: 300, bytes })
      expect(bytes).toBeLessThan(before.bytes)
      const [first, second] = stored
      expect((await reader.read(room, first!.seq - 5, everything))[0]).toEqual(first)
      expect((await reader.read(room, first!.seq, everything))[0]).toEqual(second)
    }
    expect(await cold.append([{ room, update: Uint8Array.of(1) }])).toEqual([301])
    await cold.close()
  })

  it('makes a room no smaller where the links stay: its bytes are all that were ever written', async () => {
    const before = await place.log.stats(room)
    await compactNatsLog(place.store, atOnce)
    expect((await place.log.stats(room)).bytes).toBeLessThan(before.bytes)
    expect(await natsChains({ ...place.store, mayPurge: false }).stats(key)).toEqual(before)
  })

  it('goes on past links so large that few of them fill a round', async () => {
    const large = Array.from({ length: 32 }, (_, i) => new Uint8Array(limits.maxUpdateBytes).fill(i))
    const latest = rows.slice(0, 64)
    await place.log.append(large.map((update) => ({ room, update })))
    await place.log.append(latest.map(({ update }) => ({ room, update })))
    await compactNatsLog(place.store, atOnce)
    const { head } = await readBase(place.store, key, patienceEnd())
    // Less than half a segment is left in front of the latest, and a link has four.
    expect(head).toBeGreaterThanOrEqual(300 + 32 - (8 + 4))
    await compactNatsLog(place.store, atOnce)
    const stored = await place.log.read(room, 300, everything)
    const isKept = large.every((update, i) => areEqualBytes(update, stored[i]!.update))
    expect(isKept).toBe(true)
  })

  it('asks for no link again where too little was written since the snapshot', async () => {
    const asked = vi.spyOn(place.store.manager.streams, 'getMessage')
    const kept = { ...place.store, mayPurge: false }
    expect(await compactNatsLog(kept, atOnce)).toEqual({ rowsBefore: 0, rowsAfter: 0 })
    const links = { next_by_subj: place.store.subjectOf(key) }
    expect(asked).not.toHaveBeenCalledWith(place.store.stream, expect.objectContaining(links))
  })

  it('makes no object for a base that another relay replaced while it was reading', async () => {
    const beside = await openNatsStore(address)
    const { streams } = place.store.manager
    const getMessage = streams.getMessage.bind(streams)
    let hasRead = false
    vi.spyOn(streams, 'getMessage').mockImplementation(async (stream, query) => {
      if (hasRead) {
        hasRead = false
        await compactNatsLog(beside, atOnce)
      }
      return getMessage(stream, query)
    })
    const reached = (step: string) => (hasRead ||= step === 'read')
    expect(await compactNatsLog(place.store, { ...atOnce, reached })).toEqual({ rowsBefore: 0, rowsAfter: 0 })
    const { segments } = await readBase(beside, key, patienceEnd())
    expect(await place.objects()).toEqual(segments.map(({ name }) => nameOf(key, name)))
    await beside.close()
  })

  it('takes over a stream from before rooms had bases and links had marks', async () => {
    const { client, manager } = place.store
    const name = `old-${streams}`
    await manager.streams.add({ name, subjects: [`${name}.id`, `${name}.room.*`] })
    let [before, bytes] = [0, 0]
    for (const row of rows.slice(0, 200)) {
      before = (await client.publish(`${name}.room.${key}`, placeLink(before, bytes, [row]))).seq
      bytes += row.update.length
    }
    const old = await openCompactable(cluster.store(name), rows.slice(200))
    expect(await old.log.stats(room)).toEqual(await place.log.stats(room))
    expect(await old.log.read(room, 0, everything)).toEqual(rows)
    expect((await compactNatsLog(old.store, atOnce)).rowsBefore).toBe(236)
    await compactNatsLog(old.store, atOnce)
    expect(await old.linksInStream()).toBeLessThan(64 + 1 + 64 + 1)
    expect(recordsOf(await old.log.read(room, 0, everything))).toEqual(recordsOf(rows))
    await old.close()
  })

  it('purges no link whose object is not there; the room is read from its links and begins anew with them', async () => {
    await compactNatsLog(place.store, atOnce)
    for (const name of await place.objects()) await removeObject(place.store, name, patienceEnd())
    const cold = await openNatsRoomLog(address)
    expect(await cold.read(room, 0, 4096)).toEqual(await place.log.read(room, 0, 4096))
    expect(await cold.read(room, 0, everything)).toEqual(rows)
    await cold.close()
    expect((await compactNatsLog(place.store, atOnce)).rowsBefore).toBe(236)
    expect(await place.linksInStream()).toBe(300)
    await compactNatsLog(place.store, atOnce)
    expect(await place.linksInStream()).toBe(64 + 1 + 64)
    expect(recordsOf(await place.log.read(room, 0, everything))).toEqual(recordsOf(rows))
  })

  it('begins anew also where nothing is removed, when enough came since', async () => {
    await compactNatsLog(place.store, atOnce)
    for (const name of await place.objects()) await removeObject(place.store, name, patienceEnd())
    const kept = { ...place.store, mayPurge: false }
    const large = new Uint8Array(10_000)
    await place.log.append(Array.from({ length: 150 }, () => ({ room, update: large })))
    await compactNatsLog(kept, atOnce)
    expect(await readBase(kept, key, patienceEnd())).toMatchObject({ head: 0, segments: [] })
    expect((await compactNatsLog(kept, atOnce)).rowsBefore).toBeGreaterThan(300)
    expect((await readBase(kept, key, patienceEnd())).segments).not.toHaveLength(0)
    expect(recordsOf((await place.log.read(room, 0, everything)).slice(0, -150))).toEqual(recordsOf(rows))
  })
})
