import { expect, it } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import type { Connection, OutboxEntry } from '#lib/ports/journal.ts'
import type { RelayEvents } from '#lib/ports/link.ts'
import { manyParts } from '#lib/replica/log-reading.ts'
import { Replica } from '#lib/replica/replica.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'

const { seal, guid } = await deriveEpoch(new Uint8Array(32))

/** A replica whose journal has so many records of others, with a relay the test plays and timers it rings. */
function device(count: number) {
  const entries = Array.from({ length: count }, (_, n): OutboxEntry => {
    const envelope = utf8(`record ${n}`)
    return { id: `record ${n}` as RecordId, key: carrierKeyOf(envelope), envelope }
  })
  const timers: { readonly run: () => void; readonly ms: number }[] = []
  const connections: Connection[] = []
  const pushed: number[] = []
  let relay: RelayEvents | null = null
  const replica = new Replica({
    journal: {
      ...memoryJournal(),
      async *envelopes(isWanted = () => true) {
        yield entries.filter(({ key }) => isWanted(key))
      }
    },
    ...{ neighbourhood: 'here' as RecordId, guid, seal },
    verify: async () => true,
    now: () => 0,
    chance: () => 0,
    later(run, ms) {
      timers.push({ run, ms })
      return () => undefined
    },
    relay: {
      link: {
        start: (events) => (relay = events),
        push: (n) => pushed.push(n),
        pull: () => undefined,
        stop: () => undefined
      },
      loadCursor: async () => null,
      saveCursor: async () => undefined
    },
    onConnection: (connection) => connections.push(connection),
    onTrouble: () => undefined
  })
  const ring = (ms: number) => {
    for (const timer of timers.filter((one) => one.ms === ms)) {
      timers.splice(timers.indexOf(timer), 1)
      timer.run()
    }
  }
  return { replica, ring, pushed, relay: () => relay!, progress: () => connections.at(-1)?.progress }
}

const firstWaitMs = 5_000
const pauseMs = 500

it('tells of reading first, of moving after it and of sending last; the end of one does not hide the other', async () => {
  const { replica, ring, pushed, relay, progress } = device(650)
  await replica.start()
  ring(firstWaitMs)
  const moving = { what: 'moving', of: 650 }
  await expect.poll(progress).toEqual({ ...moving, done: 200 })
  relay().welcomed({ logId: 'log', incarnation: 'first', head: manyParts })
  const reading = { what: 'reading', done: 0, of: manyParts }
  await expect.poll(progress).toEqual(reading)
  ring(pauseMs)
  await expect.poll(() => [...replica.carrier.keys()].length).toBe(400)
  expect(progress()).toEqual(reading)
  relay().level(manyParts)
  await expect.poll(progress).toEqual({ ...moving, done: 400 })
  for (const last of [600, 650]) {
    ring(pauseMs)
    await expect.poll(() => [...replica.carrier.keys()].length).toBe(last)
  }
  await expect.poll(progress).toEqual({ what: 'sending', done: 0, of: 650 })
  const [first, ...rest] = pushed.splice(0)
  relay().acked(first!, manyParts + 1)
  await expect.poll(() => progress()?.done).toBeGreaterThan(0)
  for (const n of rest) relay().acked(n, manyParts + 1 + n)
  await expect.poll(progress).toBeNull()
})
