/**
 * Everything stored at one moment, a few pages at a time. Which pages there are and what the tail holds is read in one
 * transaction: a page never changes, so that a record moved from the tail to a page meanwhile is neither missed nor
 * met twice.
 */
import type { EntityTable } from 'dexie'
import type { OutboxEntry } from '#lib/ports/journal.ts'
import { envelopeAt, envelopeViewAt, idAt, keyAt, recordsToPage } from './page.ts'
import { pageMemoryOf } from './page-memory.ts'
import type { JournalDatabase, PageIndexRow, PageRow, TailRow } from './schema.ts'

/** Envelopes with what the index says of each. */
export interface StoredPage {
  readonly index: Omit<PageIndexRow, 'n'>
  readonly page: Omit<PageRow, 'n'>
}

/** Of four pages there are some 800 KiB. */
const pagesAtOnce = 4
/** How many times that many are on their way: the disk answers one while another is looked at. */
const readsAtOnce = 2

/** The tail comes last, as a page of its own. `onRead` hears of each page that came from the disk. */
export async function* allPages(
  db: JournalDatabase,
  onRead: (page: PageRow) => void = () => undefined
): AsyncGenerator<readonly StoredPage[]> {
  const { numbers, tail } = await whatThereIs(db)
  const reads = Array.from({ length: Math.ceil(numbers.length / pagesAtOnce) }, (_, i) =>
    numbers.slice(i * pagesAtOnce, (i + 1) * pagesAtOnce)
  )
  const reading = reads.splice(0, readsAtOnce).map((some) => readPages(db, some, onRead))
  for (let pages = reading.shift(); pages; pages = reading.shift()) {
    const read = await pages
    const next = reads.shift()
    if (next) reading.push(readPages(db, next, onRead))
    yield read
  }
  if (tail.length > 0) yield [recordsToPage(tail)]
}

/** Those under a key that is wanted, as entries of their own. */
export async function* allEnvelopes(
  db: JournalDatabase,
  isWanted: (key: string) => boolean = () => true
): AsyncGenerator<readonly OutboxEntry[]> {
  for await (const pages of allPages(db)) {
    const entries = pages.flatMap((page) => entriesOf(page, isWanted))
    if (entries.length > 0) yield entries
  }
}

function whatThereIs(
  db: JournalDatabase
): Promise<{ readonly numbers: readonly number[]; readonly tail: readonly TailRow[] }> {
  return db.transaction('r', db.pageIndex, db.tail, async () => {
    const [numbers, tail] = await Promise.all([db.pageIndex.toCollection().primaryKeys(), db.tail.toArray()])
    return { numbers, tail }
  })
}

/** Of numbers in a row, with no other page between them; from memory what is there. */
function readPages(
  db: JournalDatabase,
  numbers: readonly number[],
  onRead: (page: PageRow) => void
): Promise<readonly StoredPage[]> {
  const memory = pageMemoryOf(db)
  const held = numbers.map((n) => memory.get(n))
  const lacked = numbers.filter((_, i) => !held[i])
  const reading = db
    .transaction('r', db.pageIndex, db.pages, () =>
      Promise.all([inRange(db.pageIndex, numbers), inRange(db.pages, lacked)])
    )
    .then(([indexes, pages]) => {
      const read = new Map(pages.map((page) => [page.n, page]))
      for (const page of pages) onRead(page)
      return numbers.map((n, i) => bothOf(n, indexes[i], held[i] ?? read.get(n)))
    })
  // Who stops before it is looked at will not hear that it failed.
  reading.catch(() => undefined)
  return reading
}

/** From the first of these numbers to the last: one question, where one for each would be many. */
async function inRange<Row extends { readonly n: number }>(
  table: EntityTable<Row, 'n'>,
  numbers: readonly number[]
): Promise<readonly Row[]> {
  const [first] = numbers
  return first === undefined ? [] : table.where('n').between(first, numbers.at(-1), true, true).toArray()
}

function bothOf(n: number, index: PageIndexRow | undefined, page: PageRow | undefined): StoredPage {
  if (index?.n !== n || page?.n !== n) throw new Error(`page ${n} or its index is not on the disk`)
  return { index, page }
}

function entriesOf({ index, page }: StoredPage, isWanted: (key: string) => boolean): OutboxEntry[] {
  const wanted: { readonly at: number; readonly key: string }[] = []
  const count = page.offsets.length - 1
  for (let at = 0; at < count; at++) {
    const key = keyAt(index, at)
    if (isWanted(key)) wanted.push({ at, key })
  }
  // Of most of a page there are views: keeping it costs little more then, and copying it much.
  const envelopeIn = wanted.length > count / 2 ? envelopeViewAt : envelopeAt
  return wanted.map(({ at, key }) => ({ id: idAt(index, at), key, envelope: envelopeIn(page, at) }))
}
