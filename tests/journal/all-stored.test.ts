import 'fake-indexeddb/auto'
import { afterEach, expect, it } from 'vitest'
import { aggregateOf } from '#lib/domain/aggregate.ts'
import { allEnvelopes } from '#lib/journal/all-stored.ts'
import { watchLastRecords } from '#lib/journal/last-records.ts'
import { pageMemoryOf } from '#lib/journal/page-memory.ts'
import { journalDatabase, type JournalDatabase } from '#lib/journal/schema.ts'
import { storedRecords } from '#lib/journal/stored-records.ts'
import { concatBytes } from '#lib/wire/bytes.ts'
import { seedRecords } from '../../scripts/seed/records.ts'
import { firstOf } from './watching.ts'

const opened: JournalDatabase[] = []
afterEach(() => opened.splice(0).forEach((db) => db.close()))

/** A page for each record, made larger by so many bytes; `bodiesRead` counts those the disk was asked for. */
async function pagesOfOne(name: string, count: number, moreBytes = 0) {
  const { records } = await seedRecords({ count, seed: 4, nowMs: Date.UTC(2026, 2, 1), people: 3 })
  const db = journalDatabase(name)
  opened.push(db)
  const stored = storedRecords(db)
  await db.transaction('rw', db.tables, async () => {
    for (const { record, key, ...made } of records) {
      const envelope = concatBytes(made.envelope, new Uint8Array(moreBytes))
      await stored.addPages([{ id: record.id, key, agg: aggregateOf(record), envelope }])
    }
  })
  let bodiesRead = 0
  db.pages.hook('reading', (page) => {
    bodiesRead++
    return page
  })
  return { db, records, bodiesRead: () => bodiesRead }
}

async function keysIn(db: JournalDatabase): Promise<string[]> {
  const keys: string[] = []
  for await (const entries of allEnvelopes(db)) keys.push(...entries.map(({ key }) => key))
  return keys
}

it('gives everything stored once, whichever pages are in memory', async () => {
  const { db, records } = await pagesOfOne('some-in-memory', 23)
  const keys = records.map(({ key }) => key)
  expect(await keysIn(db)).toEqual(keys)
  for (const n of [2, 3, 9, 23]) pageMemoryOf(db).remember((await db.pages.get(n))!)
  expect(await keysIn(db)).toEqual(keys)
})

it('asks the disk for no page again that was read to see where somebody is cut off', async () => {
  const { db, records, bodiesRead } = await pagesOfOne('read-once', 12)
  await firstOf(watchLastRecords(db, [records[3]!.record.device]))
  expect(bodiesRead()).toBe(12)
  await keysIn(db)
  expect(bodiesRead()).toBe(12)
})

it('remembers no more pages than there is room for, and those that were there first', async () => {
  const { db, bodiesRead } = await pagesOfOne('too-many', 45, 200 * 1024)
  await firstOf(watchLastRecords(db, []))
  await keysIn(db)
  expect(bodiesRead()).toBe(45 + 5)
})

it('holds 8 MiB of pages and no more, however large each is, and those that were needed last', () => {
  const memory = pageMemoryOf(journalDatabase('never-opened'))
  const page = (n: number, kib: number) => ({
    n,
    bytes: new Uint8Array(kib * 1024 - 8),
    offsets: new Uint32Array(2)
  })
  const held = () => [...Array(100).keys()].filter((n) => memory.get(n))
  for (let n = 0; n < 20; n++) memory.remember(page(n, 1024))
  expect(held()).toEqual([12, 13, 14, 15, 16, 17, 18, 19])
  memory.remember(page(12, 1024))
  memory.remember(page(20, 1536))
  expect(held()).toEqual([12, 15, 16, 17, 18, 19, 20])
  memory.rememberIfRoom(page(21, 513))
  memory.rememberIfRoom(page(22, 512))
  expect(held()).toEqual([12, 15, 16, 17, 18, 19, 20, 22])
  memory.clear()
  for (let n = 0; n < 60; n++) memory.remember(page(n, 200))
  expect(held()).toHaveLength(40)
})

it('forgets a page that a transaction added and took back', async () => {
  const { db, records } = await pagesOfOne('taken-back', 2)
  const stored = storedRecords(db)
  const [{ record, key, envelope } = records[0]!] = records
  const adding = db.transaction('rw', db.tables, async () => {
    const written = await stored.addPages([{ id: record.id, key, agg: aggregateOf(record), envelope }])
    written()
    await stored.byIds([record.id])
    throw new Error('no room')
  })
  await expect(adding).rejects.toThrow('no room')
  stored.forget()
  expect(pageMemoryOf(db).get(3)).toBeUndefined()
})
