import { expect, it } from 'vitest'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { OutboxEntry, Progress } from '#lib/ports/journal.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import { liveMissing } from '#lib/replica/lobby.ts'
import { Tending } from '#lib/replica/tending.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import { dayMs } from '#lib/domain/expiry.ts'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import { aPicture } from '../fixtures/pictures/made.ts'
import { start, street } from '../journal/street.ts'
import { withoutHaste } from './street-of-carriers.ts'

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
    hastes: withoutHaste,
    chance: () => 0,
    later(run) {
      rung.push(run)
      return () => undefined
    },
    belonging: async (some) => some,
    live: async (some) => some,
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

/** The journal of a street with a listing that was agreed on, and its picture; `inspect` is what each start does. */
async function agreedWithPicture(renewedUntil: number | null = null) {
  const { genesis, founder } = street()
  const listing = founder.listing({ lastsMs: 2 * dayMs })
  const refs = [listing.record.id]
  const picture = founder.write({ type: 'picture/1', refs, body: { picture: aPicture } })
  const agreed = founder.write({ type: 'agree/1', refs, body: { place: null } })
  const renewed = founder.write({ type: 'renew/1', refs, body: {}, expiresAt: renewedUntil })
  const journal = memoryJournal()
  await journal.admit([genesis, listing, picture, agreed, ...(renewedUntil === null ? [] : [renewed])])
  const carrier = new Carrier('new epoch')
  const inspect = () =>
    new Tending({
      ...{ carrier, journal, seal, hastes: withoutHaste, chance: () => 0, later: () => () => undefined },
      belonging: async (some) => some,
      live: (missing) => liveMissing(missing, journal, start + 92 * dayMs),
      isOwn: () => true,
      onPut: () => undefined
    }).inspect()
  return { carrier, inspect, listing, picture, agreed }
}

it('leaves a picture out of a new epoch for good, also at the next start, when its listing stands there', async () => {
  const { carrier, inspect, listing, picture, agreed } = await agreedWithPicture()
  for (let starts = 1; starts <= 2; starts++) {
    await inspect()
    expect([listing, agreed, picture].map(({ key }) => carrier.has(key))).toEqual([true, true, false])
  }
})

it('puts a picture back that the carrier lacks when its listing there was renewed', async () => {
  const { carrier, inspect, picture } = await agreedWithPicture(start + 90 * dayMs)
  await inspect()
  expect(carrier.has(picture.key)).toBe(true)
})
