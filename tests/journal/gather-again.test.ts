import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { encode } from 'cborg'
import { expect, onTestFinished, test } from 'vitest'
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openDatabase } from '#lib/journal/open.ts'
import { recordsToPage, type Stored } from '#lib/journal/page.ts'
import { journalDatabase, type JournalDatabase } from '#lib/journal/schema.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { carrierKeyOf, encodeEnvelope } from '#lib/wire/record.ts'
import { freshName } from './on-dexie.ts'

const bytes32 = (n: number) => new Uint8Array(32).fill(n)
const genesis = bytesToText(bytes32(1)) as RecordId

/** As an older version filed it, which gathered nothing of this type: under its first reference. */
function filedByRef(type: string, n: number): Stored {
  const payload = encode({
    ...{ v: 1, n: bytes32(1), d: bytes32(2), s: n, p: null, h: [n, 0], r: [bytes32(1)], x: null },
    ...{ t: type, b: {} }
  })
  const envelope = encodeEnvelope(payload, new Uint8Array(64))
  return {
    id: bytesToText(bytes32(100 + n)) as RecordId,
    key: carrierKeyOf(envelope),
    agg: genesis,
    envelope
  }
}

/** What an app of before left on the disk. */
async function oldDisk(name: string, tail: readonly Stored[], paged: readonly Stored[]): Promise<void> {
  const made = await openDatabase(journalDatabase(name))
  const stores = Object.fromEntries(made.db.tables.map(({ name, schema }) => [name, sourceOf(schema)]))
  made.close()
  await Dexie.delete(name)
  const old = new Dexie(name)
  old.version(6).stores(stores)
  await old.open()
  const { page, index } = recordsToPage(paged)
  await old.table('tail').bulkAdd([...tail])
  const n = await old.table('pageIndex').add(index)
  await old.table('pages').add({ ...page, n })
  await old.table('kept').put('somebody', 'foldedFor')
  old.close()
}

function sourceOf({ primKey, indexes }: Dexie['tables'][number]['schema']): string {
  return [primKey, ...indexes].map(({ src }) => src).join()
}

async function updated(name: string): Promise<JournalDatabase> {
  const { db, close } = await openDatabase(journalDatabase(name))
  onTestFinished(close)
  return db
}

const aggsIn = ({ aggs }: { readonly aggs: Uint8Array }) =>
  Array.from({ length: aggs.length / 32 }, (_, at) => bytesToText(aggs.subarray(at * 32, at * 32 + 32)))

test('what an older version filed elsewhere is gathered once the app knows its type; the rest stays', async () => {
  const name = freshName()
  const types = ['outline/1', 'poem/1', 'emergency/1']
  const records = types.map(filedByRef)
  await oldDisk(name, records.slice(0, 2), records)
  const db = await updated(name)
  const where = records.map(({ id }, at) => aggregateOf({ id, type: types[at] ?? '', refs: [genesis] }))
  expect(where.slice(0, 2)).toEqual([authorityAggregate, genesis])
  expect((await db.tail.orderBy('n').toArray()).map(({ agg }) => agg)).toEqual(where.slice(0, 2))
  expect((await db.pageIndex.toArray()).flatMap(aggsIn)).toEqual(where)
  expect(await db.tail.where('agg').equals(authorityAggregate).count()).toBe(1)
  expect(await db.table('kept').get('foldedFor')).toBeUndefined()
})

test('not a byte of a record changes by it', async () => {
  const name = freshName()
  const records = ['outline/1', 'claim/1'].map(filedByRef)
  await oldDisk(name, [], records)
  const db = await updated(name)
  const before = recordsToPage(records)
  expect(await db.pages.toArray()).toEqual([{ ...before.page, n: 1 }])
  const [index] = await db.pageIndex.toArray()
  expect(index?.ids).toEqual(before.index.ids)
  expect(index?.keys).toEqual(before.index.keys)
})
