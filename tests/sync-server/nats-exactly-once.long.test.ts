import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openWithLostAnswers } from './lost-answers.ts'
import type { LostAnswers } from './lost-answers.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'
import { within } from './within.ts'

vi.setConfig({ hookTimeout: 60_000 })

const room = new Uint8Array(32).fill(1)
const everything = Number.MAX_SAFE_INTEGER
/** As long as an append may take, and some. */
const refusedMs = 30_000
let cluster: NatsCluster
let place: LostAnswers
let streams = 0

const append = (...values: number[]) =>
  place.log.append(values.map((value) => ({ room, update: Uint8Array.of(value) })))

async function storedValues(): Promise<number[]> {
  const stored = await place.direct.read(room, 0, everything)
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, i) => i + 1))
  return stored.flatMap(({ update }) => [...update])
}

describe.skipIf(!hasNats())('an append on NATS that was refused', () => {
  beforeAll(async () => {
    cluster = await startNatsCluster(1)
  })
  afterAll(() => cluster.stop())
  beforeEach(async () => {
    place = await openWithLostAnswers(cluster.store(`once-${++streams}`))
    await append(1)
  })
  afterEach(() => place.close())

  it('and had been kept is found by the next one, whatever comes with it', async () => {
    place.proxy.deafen()
    const refused = append(2, 3)
    await expect(within(refusedMs, 'the refusal', refused)).rejects.toThrow(/timeout/i)
    expect(await storedValues()).toEqual([1, 2, 3])
    place.proxy.mend()
    expect(await within(refusedMs, 'the next append', append(2, 4, 3, 2))).toEqual([2, 4, 3, 5])
    expect(await storedValues()).toEqual([1, 2, 3, 4, 2])
  })

  it('and had been kept is found by all who send a part of it again', async () => {
    place.proxy.deafen()
    await expect(within(refusedMs, 'the refusal', append(2, 3, 4))).rejects.toThrow(/timeout/i)
    place.proxy.mend()
    expect(await within(refusedMs, 'the next append', append(3, 5))).toEqual([3, 5])
    expect(await within(refusedMs, 'the one after', append(4))).toEqual([4])
    expect(await within(refusedMs, 'the last', append(2, 2))).toEqual([2, 6])
    expect(await storedValues()).toEqual([1, 2, 3, 4, 5, 2])
  })

  it('and had not arrived is kept once when it arrives late, with the connection', async () => {
    place.proxy.interrupt()
    await expect(within(refusedMs, 'the refusal', append(2, 3))).rejects.toThrow(/timeout/i)
    expect(await storedValues()).toEqual([1])
    place.proxy.mend()
    expect((await within(refusedMs, 'the next append', append(2, 3))).toSorted()).toEqual([2, 3])
    expect(await storedValues()).toEqual([1, 2, 3])
  })

  it('and had been kept is found behind what another relay wrote since', async () => {
    place.proxy.deafen()
    const refused = append(2)
    await expect(within(refusedMs, 'the refusal', refused)).rejects.toThrow(/timeout/i)
    expect(await place.direct.append([{ room, update: Uint8Array.of(9) }])).toEqual([3])
    place.proxy.mend()
    expect(await within(refusedMs, 'the next append', append(2, 4))).toEqual([2, 4])
    expect(await storedValues()).toEqual([1, 2, 9, 4])
  })
})
