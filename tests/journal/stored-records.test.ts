import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { aggregateOf } from '#lib/domain/aggregate.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { inPages } from '#lib/journal/page.ts'
import { bytesPerPage, journalDatabase, recordsPerPage } from '#lib/journal/schema.ts'
import { storedRecords } from '#lib/journal/stored-records.ts'
import { concatBytes } from '#lib/wire/bytes.ts'
import { seedRecords } from '../../scripts/seed/records.ts'

const id = 'A'.repeat(43) as RecordId
const aRow = { id, agg: id, key: 'A'.repeat(22) }

it('finds records of more pages than it keeps in memory, some of them there already', async () => {
  const { records } = await seedRecords({ count: 60, seed: 4, nowMs: Date.UTC(2026, 2, 1), people: 3 })
  const db = journalDatabase('many-pages')
  const stored = storedRecords(db)
  const ids = records.map(({ record }) => record.id)
  await db.transaction('rw', db.tables, async () => {
    for (const { record, key, ...made } of records) {
      const envelope = concatBytes(made.envelope, new Uint8Array(200 * 1024))
      const written = await stored.addPages([{ id: record.id, key, agg: aggregateOf(record), envelope }])
      written()
    }
    await stored.byIds(ids.slice(0, 10))
    const found = await stored.byIds(ids.toReversed())
    expect(ids.filter((id) => !found.has(id))).toEqual([])
  })
  db.close()
})

it('puts no more on a page than is read at once: a mebibyte, or one record', async () => {
  const ofBytes = (size: number) => ({ ...aRow, envelope: new Uint8Array(size) })
  const half = bytesPerPage / 2
  const sizes = (...rows: number[]) =>
    inPages(rows.map(ofBytes)).map((page) => page.map(({ envelope }) => envelope.length))
  expect(sizes(half, half, 1)).toEqual([[half, half], [1]])
  expect(sizes(half, half + 1)).toEqual([[half], [half + 1]])
  expect(sizes(2 * bytesPerPage, 1)).toEqual([[2 * bytesPerPage], [1]])
  expect(
    inPages(Array.from({ length: recordsPerPage + 1 }, () => ofBytes(1))).map(({ length }) => length)
  ).toEqual([recordsPerPage, 1])
  expect(sizes()).toEqual([])
})

it('forgets what a transaction added that was rolled back', async () => {
  const { records } = await seedRecords({ count: 1, seed: 5, nowMs: Date.UTC(2026, 2, 1) })
  const [{ record, key, envelope } = records[0]!] = records
  const db = journalDatabase('rolled-back')
  const stored = storedRecords(db)
  const adding = db.transaction('rw', db.tables, async () => {
    await stored.addToTail([{ id: record.id, key, agg: aggregateOf(record), envelope }])
    throw new Error('no room')
  })
  await expect(adding).rejects.toThrow('no room')
  stored.forget()
  await db.transaction('r', db.tables, () => stored.catchUp())
  expect(stored.index.has(record.id)).toBe(false)
  db.close()
})
