import { expect, it } from 'vitest'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { OutboxEntry, Progress } from '#lib/ports/journal.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { Tending } from '#lib/replica/tending.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'

const { seal } = await deriveEpoch(new Uint8Array(32))

/** A device whose journal has so many records of others, and whose timers the test rings. */
function device(count: number, carrier = new Carrier('room')) {
  const entries = Array.from({ length: count }, (_, n): OutboxEntry => {
    const envelope = utf8(`record ${n}`)
    return { id: `record ${n}` as RecordId, key: carrierKeyOf(envelope), envelope }
  })
  const told: (Progress | null)[] = []
  const rung: (() => void)[] = []
  const tending = new Tending({
    carrier,
    journal: {
      async *envelopes(isWanted = () => true) {
        yield entries.filter(({ key }) => isWanted(key))
      },
      carried: async () => undefined
    },
    seal,
    chance: () => 0,
    later(run) {
      rung.push(run)
      return () => undefined
    },
    belonging: async (some) => some,
    live: (some) => some,
    isOwn: () => false,
    onPut: () => undefined,
    onProgress: (progress) => told.push(progress)
  })
  const ring = () => rung.shift()?.()
  return { tending, told, ring, rung, carrier, entries }
}

it('tells of each batch it took into a new epoch how many are there, and when that is over', async () => {
  const { tending, told, ring, rung } = device(450)
  await tending.inspect()
  for (let batches = 1; batches <= 3; batches++) {
    ring()
    await expect.poll(() => told.length).toBe(batches)
    if (batches < 3) await expect.poll(() => rung.length).toBe(1)
  }
  expect(told).toEqual([{ what: 'moving', done: 200, of: 450 }, { what: 'moving', done: 400, of: 450 }, null])
})

it('goes on later with what is still missing, and counts only that', async () => {
  const { tending, told, ring, carrier } = device(700)
  await tending.inspect()
  ring()
  await expect.poll(() => told.length).toBe(1)
  tending.stop()
  const again = device(700, carrier)
  await again.tending.inspect()
  again.ring()
  await expect.poll(() => again.told).toEqual([{ what: 'moving', done: 200, of: 500 }])
})

it('says that it is over when, looked at again while moving, only a few are left', async () => {
  for (const left of [0, 50]) {
    const { tending, told, ring, carrier } = device(450)
    await tending.inspect()
    ring()
    await expect.poll(() => told.length).toBe(1)
    const another = device(450 - left, carrier)
    await another.tending.putOwn(another.entries)
    await tending.inspect()
    expect(told).toEqual([{ what: 'moving', done: 200, of: 450 }, null])
  }
})

it('says that it is over when it is stopped while moving', async () => {
  const { tending, told, ring } = device(450)
  await tending.inspect()
  ring()
  await expect.poll(() => told.length).toBe(1)
  tending.stop()
  expect(told).toEqual([{ what: 'moving', done: 200, of: 450 }, null])
})

it('says nothing of mending a few', async () => {
  const { tending, told, ring, carrier } = device(3)
  await tending.inspect()
  ring()
  await expect.poll(() => [...carrier.keys()].length).toBe(3)
  expect(told).toEqual([])
})
