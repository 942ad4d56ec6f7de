import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { compactNatsLog } from '#relay/log/nats-compaction.ts'
import type { NatsCompaction } from '#relay/log/nats-compaction.ts'
import { namesOfObjects } from '#relay/log/nats-objects.ts'
import { patienceEnd } from '#relay/log/nats-patience.ts'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import { openNatsStore } from '#relay/log/nats-store.ts'
import type { NatsStore } from '#relay/log/nats-store.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'
import { recordsOf, rowsBy } from './neighbourly-rows.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const program = join(import.meta.dirname, 'nats-compaction-process.ts')
const room = new Uint8Array(32).fill(1)
const everything = Number.MAX_SAFE_INTEGER
const rows = rowsBy([1, 2, 3], 300)
const atOnce: NatsCompaction = { settleMs: 0, orphanMs: 0, now: () => Date.now() + 60_000 }
let cluster: NatsCluster
let streams = 0
let address: string
let log: RoomLog
let store: NatsStore

async function linksInStream(): Promise<number> {
  const { manager, stream, subjectOf } = store
  const { state } = await manager.streams.info(stream, { subjects_filter: subjectOf('*') })
  return state.subjects?.[subjectOf(bytesToText(room))] ?? 0
}

/** One link each. */
async function write(updates: readonly StoredUpdate[]): Promise<void> {
  for (const { update } of updates) await log.append([{ room, update }])
}

const objects = () => namesOfObjects(store, patienceEnd())

describe.skipIf(!hasNats())('compaction of a log on NATS', () => {
  beforeAll(async () => {
    cluster = await startNatsCluster(1)
  })
  afterAll(() => cluster.stop())

  beforeEach(async () => {
    address = cluster.store(`compaction-${++streams}`)
    ;[log, store] = await Promise.all([openNatsRoomLog(address), openNatsStore(address)])
    await write(rows)
  })
  afterEach(() => Promise.all([log.close(), store.close()]))

  it('makes few rows of many, keeps every record, the numbers and the head, and then purges', async () => {
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
    }
    expect(await cold.append([{ room, update: Uint8Array.of(1) }])).toEqual([301])
    await cold.close()
  })
})
