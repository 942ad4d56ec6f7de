import { expect, it, vi } from 'vitest'
import { openWithLostAnswers } from './lost-answers.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'

vi.setConfig({ testTimeout: 60_000 })

const room = new Uint8Array(32).fill(1)
const everything = Number.MAX_SAFE_INTEGER
const bytes = (...values: number[]) => Uint8Array.from(values)

// What comes after a refusal, nats-exactly-once.long.test.ts tries.
it.skipIf(!hasNats())(
  'NATS keeps an update once whose answer was lost, and the writer hears its number',
  async () => {
    const cluster = await startNatsCluster(1)
    const { proxy, log, direct, close } = await openWithLostAnswers(cluster.store('once'))
    expect(await log.append([{ room, update: bytes(1) }])).toEqual([1])
    proxy.deafen()
    const numbers = log.append([{ room, update: bytes(2) }])
    await vi.waitUntil(async () => (await direct.stats(room)).head === 2, { timeout: 10_000 })
    proxy.mend()
    expect(await numbers).toEqual([2])
    expect(await log.append([{ room, update: bytes(2) }])).toEqual([3])
    const stored = [1, 2, 2].map((value, i) => ({ seq: i + 1, update: bytes(value) }))
    expect(await direct.read(room, 0, everything)).toEqual(stored)
    await close()
    await cluster.stop()
  }
)
