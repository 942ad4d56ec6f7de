import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectClient, makeRoomKey } from './client.ts'
import type { TestClient } from './client.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'
import { killed, pushOnAndOn, startProcess, updateOf } from './relay-process.ts'
import { connect, start } from './running-relays.ts'

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 })

const bytes = (...values: number[]) => Uint8Array.from(values)

let cluster: NatsCluster
let folder: string

/** Whether everything up to there was heard, live or pulled. */
function heardAll({ heard }: TestClient, count: number): boolean {
  const seqs = new Set<number>()
  for (const frame of heard) {
    if (frame.type === 'updates') frame.updates.forEach(({ seq }) => seqs.add(seq))
    if (frame.type === 'acks') frame.acks.forEach(({ seq }) => seqs.add(seq))
  }
  return Array.from({ length: count }, (_, i) => i + 1).every((seq) => seqs.has(seq))
}

describe.skipIf(!hasNats())('several relays on one log', () => {
  beforeAll(async () => {
    cluster = await startNatsCluster()
    folder = await mkdtemp(join(tmpdir(), 'stoep-several-'))
  })
  afterAll(async () => {
    await cluster.stop()
    await rm(folder, { recursive: true })
  })

  it('are one relay to devices: what is said at one is heard and pulled at the other', async () => {
    const store = cluster.store('shared')
    const [here, there] = await Promise.all([start({ store }), start({ store })])
    const key = makeRoomKey()
    const [anna, bram] = await Promise.all([connect(here), connect(there)])
    const welcome = await anna.enter(key)
    expect((await bram.enter(key)).logId).toEqual(welcome.logId)
    await anna.pushed(1, bytes(1))
    await bram.pushed(1, bytes(2))
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        Promise.all([anna.pushed(i + 2, bytes(3, i)), bram.pushed(i + 2, bytes(4, i))])
      )
    )
    await vi.waitUntil(() => heardAll(anna, 42) && heardAll(bram, 42), { timeout: 10_000 })
    const cold = await connect(there)
    expect((await cold.enter(key)).head).toBe(42)
    const all = await cold.pullAll(0)
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 42 }, (_, i) => i + 1))
    expect(new Set(all.map(({ update }) => update.join())).size).toBe(42)
  })

  it('lose nothing acknowledged when a node of NATS and then a relay are killed under load', async () => {
    const args = ['--store', cluster.store('killed'), '--data']
    const [first, second] = await Promise.all(
      ['first', 'second'].map((name) => startProcess([...args, join(folder, name)]))
    )
    const key = makeRoomKey()
    const [anna, bram] = await Promise.all([
      pushOnAndOn(first!.url, key, 1, 0),
      pushOnAndOn(second!.url, key, 2, 0)
    ])
    const grown = async (by: number) => {
      const before = bram.acked.size
      await vi.waitUntil(() => bram.acked.size > before + by, { timeout: 40_000 })
    }
    await grown(50)
    await cluster.kill(1)
    await grown(50)
    await killed(first!)
    const next = await anna.ended
    const again = await pushOnAndOn(second!.url, key, 1, next)
    await grown(50)
    bram.stop()
    again.stop()
    await Promise.all([bram.ended, again.ended])
    cluster.start(1)
    const reader = await connectClient(second!.url)
    await reader.enter(key)
    const stored = new Map((await reader.pullAll(0)).map(({ seq, update }) => [seq, update]))
    reader.close()
    expect(Math.max(...stored.keys())).toBe(stored.size)
    for (const [device, { acked }] of [
      [1, anna],
      [1, again],
      [2, bram]
    ] as const) {
      expect(acked.size).toBeGreaterThan(0)
      for (const [n, seq] of acked) expect(stored.get(seq)).toEqual(updateOf(device, n))
    }
  })
})
