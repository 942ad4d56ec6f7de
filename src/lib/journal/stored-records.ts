/**
 * Admitted records on disk, found through an index in memory. `catchUp` first, in the same transaction: other tabs
 * write too, and the leader moves tail rows into pages.
 */
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import { pageMemoryOf } from './page-memory.ts'
import { envelopeAt, inPages, recordsToPage, type Stored } from './page.ts'
import { recordIndex, type Place, type RecordIndex } from './record-index.ts'
import type { JournalDatabase, PageRow } from './schema.ts'

/** Read together where a chain goes back through them: a device's records lie in one page after another. */
const pagesFollowed = 4

/** Up to here the tail is asked by index; beyond, it is quicker to read it whole. */
const fewAggregates = 20

export interface StoredRecords {
  readonly index: RecordIndex
  /** Takes in what was committed since, by other tabs. Only inside a transaction over the tables of records. */
  catchUp(): Promise<void>
  /** After a transaction that was rolled back: what it added is not there. */
  forget(): void
  /** All stored records of each of these aggregates; the order within one means nothing. */
  ofAggregates(aggregates: readonly RecordId[]): Promise<Map<RecordId, StoepRecord[]>>
  /** Envelopes by id; ids that are not stored are left out. */
  byIds(ids: readonly RecordId[]): Promise<Map<RecordId, Uint8Array>>
  recordsByIds(ids: readonly RecordId[]): Promise<Map<RecordId, StoepRecord>>
  /**
   * From one record to the next that `next` names, as far as they are stored. Waits for the disk once in a few pages:
   * a transaction would not outlast waiting once a record.
   */
  follow(from: RecordId, next: (record: StoepRecord) => RecordId | null): Promise<void>
  addToTail(records: readonly Stored[]): Promise<void>
  /** Nothing finds them until what it resolves with is called, so that views can be folded while they are written. */
  addPages(records: readonly Stored[]): Promise<() => void>
  /** Moves the whole tail into pages; resolves with how many rows. */
  compact(): Promise<number>
}

export function storedRecords(db: JournalDatabase): StoredRecords {
  let index = recordIndex()
  /** So that folding many neighbours of one page reads it once. */
  const bodies = pageMemoryOf(db)

  async function pagesOf(numbers: readonly number[]): Promise<Map<number, PageRow>> {
    // Looked up before the disk is waited for: others forget and remember meanwhile.
    const held = new Map(numbers.map((n) => [n, bodies.get(n)]))
    const missing = numbers.filter((n) => !held.get(n))
    const read = new Map(missing.length > 0 ? (await db.pages.bulkGet(missing)).map(toEntry) : [])
    const found = new Map<number, PageRow>()
    for (const n of numbers) {
      const page = held.get(n) ?? read.get(n)
      if (page) found.set(n, page)
    }
    // After all are found: remembering one may push out another that is asked for here too.
    for (const page of found.values()) bodies.remember(page)
    return found
  }

  /** A page and those before it, which come next on the way back. */
  async function pagesBackFrom(n: number): Promise<PageRow | undefined> {
    const read = await db.pages
      .where('n')
      .between(n - pagesFollowed, n, false, true)
      .toArray()
    for (const page of read) bodies.remember(page)
    return bodies.get(n)
  }

  async function fromPages(places: readonly Place[]): Promise<Map<RecordId, Uint8Array>> {
    const pages = await pagesOf([...new Set(places.map((place) => place.page))])
    const envelopes = new Map<RecordId, Uint8Array>()
    for (const { page, at, id } of places) {
      const body = pages.get(page)
      if (!body) throw new Error(`page ${page} is in the index and not on the disk`)
      envelopes.set(id, envelopeAt(body, at))
    }
    return envelopes
  }

  async function tailOf(aggregates: readonly RecordId[]) {
    if (aggregates.length === 0) return []
    if (aggregates.length <= fewAggregates)
      return db.tail
        .where('agg')
        .anyOf([...aggregates])
        .toArray()
    const wanted = new Set(aggregates)
    return (await db.tail.toArray()).filter((row) => wanted.has(row.agg))
  }

  async function byIds(ids: readonly RecordId[]) {
    const places = ids.flatMap((id) => index.placeOf(id) ?? [])
    const envelopes = await fromPages(places)
    const inTail = ids.filter((id) => !envelopes.has(id))
    for (const row of await db.tail.where('id').anyOf(inTail).toArray()) envelopes.set(row.id, row.envelope)
    return envelopes
  }

  async function addPages(records: readonly Stored[]) {
    const made = inPages(records).map(recordsToPage)
    const numbers = await db.pageIndex.bulkAdd(
      made.map((one) => one.index),
      { allKeys: true }
    )
    const numbered = made.map((one, i) => ({ ...one, n: numbers[i] ?? fail('a page without a number') }))
    await db.pages.bulkAdd(numbered.map(({ page, n }) => ({ ...page, n })))
    return () => {
      for (const { index: row, n } of numbered) index.addPage({ ...row, n })
    }
  }

  return {
    get index() {
      return index
    },
    forget() {
      index = recordIndex()
      bodies.clear()
    },
    addPages,
    async catchUp() {
      const [pages, tail] = await Promise.all([
        db.pageIndex.where('n').above(index.lastPage).toArray(),
        db.tail.where('n').above(index.lastTail).toArray()
      ])
      for (const row of tail) index.addTail(row)
      for (const row of pages) index.addPage(row)
    },
    async ofAggregates(aggregates) {
      const records = new Map<RecordId, StoepRecord[]>()
      // A new aggregate has nothing on the disk: most are, when a device joins.
      const known = aggregates.filter((aggregate) => index.countOf(aggregate) > 0)
      const [envelopes, tail] = await Promise.all([
        fromPages(known.flatMap((aggregate) => index.placesOf(aggregate))),
        tailOf(known)
      ])
      for (const aggregate of aggregates)
        records.set(
          aggregate,
          index.placesOf(aggregate).flatMap(({ id }) => toRecord(id, envelopes.get(id)) ?? [])
        )
      for (const row of tail) {
        const record = toRecord(row.id, row.envelope)
        if (record) records.get(row.agg)?.push(record)
      }
      return records
    },
    byIds,
    async recordsByIds(ids) {
      const envelopes = await byIds(ids)
      return new Map(
        [...envelopes].flatMap(([id, envelope]) => {
          const record = toRecord(id, envelope)
          return record ? [[id, record] as const] : []
        })
      )
    },
    async follow(from, next) {
      const tail = new Map((await db.tail.toArray()).map(({ id, envelope }) => [id, envelope]))
      for (let id: RecordId | null = from; id !== null && index.has(id);) {
        const place = index.placeOf(id)
        const page = place && (bodies.get(place.page) ?? (await pagesBackFrom(place.page)))
        const record = toRecord(id, place && page ? envelopeAt(page, place.at) : tail.get(id))
        id = record && next(record)
      }
    },
    async addToTail(records) {
      const numbers = await db.tail.bulkAdd([...records], { allKeys: true })
      records.forEach((record, i) =>
        index.addTail({ ...record, n: numbers[i] ?? fail('a row without a number') })
      )
    },
    async compact() {
      const rows = await db.tail.toArray()
      const written = await addPages(rows)
      written()
      await db.tail.bulkDelete(rows.map((row) => row.n))
      return rows.length
    }
  }
}

function toEntry(page: PageRow | undefined): [number, PageRow] {
  if (!page) throw new Error('a page is in the index and not on the disk')
  return [page.n, page]
}

function fail(what: string): never {
  throw new Error(what)
}

/** A stored envelope was checked when it came in; null only when the disk gave back something else. */
function toRecord(id: RecordId, envelope: Uint8Array | undefined): StoepRecord | null {
  const decoded = envelope && decodeEnvelope(envelope)
  if (!decoded?.ok) return null
  return { ...decoded.value.payload, id } as StoepRecord
}
