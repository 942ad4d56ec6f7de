/**
 * Where every stored record is, in memory: which aggregate it belongs to and in which page it lies. Loaded from
 * `pageIndex` and `tail`, bodies left behind; about 100 bytes a record.
 */
import type { RecordId } from '#lib/domain/record.ts'
import { bytesToText, textToBytes } from '#lib/wire/bytes.ts'
import { byteTable } from './byte-table.ts'
import type { PageIndexRow, TailRow } from './schema.ts'

export interface Place {
  readonly page: number
  /** Which envelope of the page. */
  readonly at: number
  readonly id: RecordId
}

export interface RecordIndex {
  readonly size: number
  /** Highest row numbers taken in so far. */
  readonly lastPage: number
  readonly lastTail: number
  addPage(row: PageIndexRow): void
  addTail(row: Pick<TailRow, 'n' | 'id' | 'key' | 'agg'>): void
  has(id: RecordId): boolean
  hasKey(key: string): boolean
  /** Records of this aggregate that lie in pages; those in the tail are asked of the database. */
  placesOf(aggregate: RecordId): readonly Place[]
  placeOf(id: RecordId): Place | null
  countOf(aggregate: RecordId): number
  aggregates(): Iterable<RecordId>
}

export function recordIndex(): RecordIndex {
  const ids = byteTable(32)
  const keys = byteTable(16)
  const aggregates = byteTable(32)
  /** By record: its page (0 for the tail), its place there, the next record of its aggregate + 1. */
  const pages = growing()
  const positions = growing()
  const nexts = growing()
  /** By aggregate: its latest record + 1, and how many it has. */
  const latest = growing()
  const counts = growing()
  let lastPage = 0
  let lastTail = 0

  function add(id: Uint8Array, aggregate: Uint8Array, key: Uint8Array, at: number): number {
    const before = ids.size
    const record = ids.add(id, at * 32)
    if (ids.size === before) return record
    keys.add(key, at * 16)
    const owner = aggregates.add(aggregate, at * 32)
    nexts.set(record, latest.get(owner))
    latest.set(owner, record + 1)
    counts.set(owner, counts.get(owner) + 1)
    return record
  }

  function place(record: number): Place {
    return {
      page: pages.get(record),
      at: positions.get(record),
      id: bytesToText(ids.at(record)) as RecordId
    }
  }

  return {
    get size() {
      return ids.size
    },
    get lastPage() {
      return lastPage
    },
    get lastTail() {
      return lastTail
    },
    addPage(row) {
      for (let at = 0; at * 32 < row.ids.length; at++) {
        const record = add(row.ids, row.aggs, row.keys, at)
        pages.set(record, row.n)
        positions.set(record, at)
      }
      lastPage = Math.max(lastPage, row.n)
    },
    addTail(row) {
      add(idBytes(row.id), idBytes(row.agg), idBytes(row.key), 0)
      lastTail = Math.max(lastTail, row.n)
    },
    has: (id) => ids.find(idBytes(id)) >= 0,
    hasKey: (key) => keys.find(idBytes(key)) >= 0,
    placesOf(aggregate) {
      const places: Place[] = []
      const owner = aggregates.find(idBytes(aggregate))
      for (let next = owner < 0 ? 0 : latest.get(owner); next > 0; next = nexts.get(next - 1))
        if (pages.get(next - 1) > 0) places.push(place(next - 1))
      return places
    },
    placeOf(id) {
      const record = ids.find(idBytes(id))
      return record >= 0 && pages.get(record) > 0 ? place(record) : null
    },
    countOf(aggregate) {
      const owner = aggregates.find(idBytes(aggregate))
      return owner < 0 ? 0 : counts.get(owner)
    },
    *aggregates() {
      for (let i = 0; i < aggregates.size; i++) yield bytesToText(aggregates.at(i)) as RecordId
    }
  }
}

/** Numbers by ordinal, 0 where none was set. */
function growing() {
  let numbers = new Uint32Array(256)
  return {
    get: (i: number) => numbers[i] ?? 0,
    set(i: number, value: number) {
      if (i >= numbers.length) {
        const larger = new Uint32Array(numbers.length * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[i] = value
    }
  }
}

/** The bytes of an id or key. Throws on text that is neither: such text never gets past admission. */
export function idBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = textToBytes(text)
  if (bytes === null || bytes.length < 16) throw new Error('an id or key is base64url text')
  return bytes
}
