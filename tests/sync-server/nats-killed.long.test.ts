import { setTimeout as delay } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bytesToText } from '#lib/wire/bytes.ts'
import { readBase } from '#relay/log/nats-base.ts'
import { compactNatsLog } from '#relay/log/nats-compaction.ts'
import { patienceEnd } from '#relay/log/nats-patience.ts'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import { openNatsStore } from '#relay/log/nats-store.ts'
import type { NatsStore } from '#relay/log/nats-store.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'
import { updateOf } from './relay-process.ts'
import { within } from './within.ts'

const kills = 25
const everything = Number.MAX_SAFE_INTEGER
const rooms = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte))
/** Set for a version of NATS that may be trusted with it (ADR 45). */
const purging = process.env['STOEP_PURGE'] === '1' ? '&purge=yes' : ''
/** An append settles within this, whatever happens to NATS: its patience, and one last answer. */
const appendMs = 30_000
/** How long the cluster may need to choose leaders and bring a node up to date. */
const standstillMs = 120_000

vi.setConfig({ hookTimeout: 60_000 })

let cluster: NatsCluster

/** Writes to one room through one relay, on and on; what is refused it writes again. */
function writeOnAndOn(log: RoomLog, room: Uint8Array, device: number) {
  const acked = new Map<number, number>()
  let [isStopped, refusals] = [false, 0]

  async function run(): Promise<void> {
    for (let n = 0; !isStopped; n++) {
      const append = () => log.append([{ room, update: updateOf(device, n) }])
      for (;;) {
        const seqs = await within(appendMs, `append ${n} of device ${device}`, append()).catch((fault) => {
          if (isHang(fault)) throw fault
          refusals++
          return null
        })
        if (seqs !== null) {
          acked.set(n, seqs[0] ?? 0)
          break
        }
        if (isStopped) return
      }
    }
  }

  return { room, device, acked, ended: run(), refusals: () => refusals, stop: () => (isStopped = true) }
}

/** On and on, as relays do every ten minutes; a round that fails is begun again. */
function compactOnAndOn(store: NatsStore) {
  let [isStopped, rounds, rows] = [false, 0, 0]

  async function run(): Promise<void> {
    while (!isStopped) {
      const round = compactNatsLog(store, { settleMs: 2_000, now: Date.now })
      const done = await within(standstillMs, 'a round of compaction', round).catch((fault) => {
        if (isHang(fault)) throw fault
        return null
      })
      if (done !== null) [rounds, rows] = [rounds + 1, rows + done.rowsBefore]
      await delay(500)
    }
  }

  return { ended: run(), did: () => `${rounds} rounds, ${rows} rows`, stop: () => (isStopped = true) }
}

function isHang(fault: unknown): boolean {
  return fault instanceof Error && fault.message.includes('did not end')
}

describe.skipIf(!hasNats())('nodes of NATS killed one after the other', () => {
  beforeAll(async () => {
    cluster = await startNatsCluster()
  })
  afterAll(() => cluster.stop())

  it(`lose nothing acknowledged and store nothing twice, ${kills} times over`, async () => {
    const seed = Number(process.env['STOEP_SEED'] ?? Date.now() & 0xffff)
    console.log(`killed at moments of seed ${seed}`)
    const moment = fc.record({ node: fc.nat(2), aliveMs: fc.nat(1_500), downMs: fc.nat(1_500) })
    const [moments = []] = fc.sample(fc.array(moment, { minLength: kills, maxLength: kills }), {
      seed,
      numRuns: 1
    })
    const address = `${cluster.store('soak')}${purging}`
    const logs = await Promise.all([0, 1].map(() => openNatsRoomLog(address)))
    const writers = rooms.flatMap((room, i) =>
      logs.map((log, j) => writeOnAndOn(log, room, 10 * (i + 1) + j))
    )
    const store = await openNatsStore(address)
    const compactor = compactOnAndOn(store)
    const failed = Promise.race([compactor, ...writers].map(({ ended }) => ended))
    const ackedBy = () => writers.reduce((sum, { acked }) => sum + acked.size, 0)
    const grown = async (step: string) => {
      const before = writers.map(({ acked }) => acked.size)
      const all = vi.waitUntil(() => writers.every(({ acked }, i) => acked.size > (before[i] ?? 0) + 3), {
        timeout: standstillMs,
        interval: 20
      })
      await within(standstillMs + 5_000, step, Promise.race([all, failed]))
    }
    for (const [i, { node, aliveMs, downMs }] of moments.entries()) {
      await grown(`writing before kill ${i + 1}`)
      await delay(aliveMs)
      await within(10_000, `kill ${i + 1}`, cluster.kill(node))
      await delay(downMs)
      if (i % 2 === 0) await grown(`writing after kill ${i + 1}`)
      cluster.start(node)
      console.log(`kill ${i + 1} of node ${node}: ${ackedBy()} acknowledged`)
    }
    await grown('writing after the last kill')
    for (const { stop } of [compactor, ...writers]) stop()
    const ends = [compactor, ...writers].map(({ ended }) => ended)
    await within(standstillMs, 'the last appends', Promise.all(ends))
    const refusals = writers.reduce((sum, writer) => sum + writer.refusals(), 0)
    console.log(
      `${ackedBy()} acknowledged, ${refusals} refused and written again; compaction: ${compactor.did()}`
    )
    for (const [i, room] of rooms.entries()) {
      const { segments } = await readBase(store, bytesToText(room), patienceEnd())
      console.log(`room ${i}: a snapshot of ${segments.length} objects`)
      expect(segments.length).toBeGreaterThan(0)
      const views = await Promise.all(
        logs.map((log) => within(120_000, `reading room ${i}`, log.read(room, 0, everything)))
      )
      const [stored = []] = views
      expect(views[1]).toEqual(stored)
      expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, n) => n + 1))
      for (const { acked, device } of writers.filter((each) => each.room === room))
        for (const [n, seq] of acked) expect(stored[seq - 1]?.update).toEqual(updateOf(device, n))
      expect(new Set(stored.map(({ update }) => Buffer.from(update).toString('base64'))).size).toBe(
        stored.length
      )
    }
    await Promise.all([store, ...logs].map((each) => each.close()))
  })
})
