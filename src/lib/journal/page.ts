/** Many records in one row: written 20 to 30 times faster than a row each. */
import type { RecordId } from '#lib/domain/record.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { idBytes } from './record-index.ts'
import { bytesPerPage, recordsPerPage, type PageIndexRow, type PageRow, type TailRow } from './schema.ts'

export type Stored = Omit<TailRow, 'n'>

/** As many on a page as may be; one with pictures among them is full sooner. */
export function inPages(records: readonly Stored[]): Stored[][] {
  const pages: Stored[][] = []
  let room = 0
  for (const record of records) {
    const page = pages.at(-1)
    room -= record.envelope.length
    if (page && page.length < recordsPerPage && room >= 0) page.push(record)
    else {
      pages.push([record])
      room = bytesPerPage - record.envelope.length
    }
  }
  return pages
}

export function recordsToPage(records: readonly Stored[]): {
  readonly page: Omit<PageRow, 'n'>
  readonly index: Omit<PageIndexRow, 'n'>
} {
  const offsets = new Uint32Array(records.length + 1)
  records.forEach((record, i) => (offsets[i + 1] = (offsets[i] ?? 0) + record.envelope.length))
  const bytes = new Uint8Array(offsets[records.length] ?? 0)
  const ids = new Uint8Array(records.length * 32)
  const aggs = new Uint8Array(records.length * 32)
  const keys = new Uint8Array(records.length * 16)
  records.forEach((record, i) => {
    bytes.set(record.envelope, offsets[i])
    ids.set(idBytes(record.id), i * 32)
    aggs.set(idBytes(record.agg), i * 32)
    keys.set(idBytes(record.key), i * 16)
  })
  return { page: { bytes, offsets }, index: { ids, aggs, keys } }
}

/** The envelope at this place of the page; a copy, so that the page can be let go. */
export function envelopeAt(page: Omit<PageRow, 'n'>, at: number): Uint8Array<ArrayBuffer> {
  return page.bytes.slice(page.offsets[at], page.offsets[at + 1])
}

/** The same without copying it: holds the whole page for as long as it is held. */
export function envelopeViewAt(page: Omit<PageRow, 'n'>, at: number): Uint8Array {
  return page.bytes.subarray(page.offsets[at], page.offsets[at + 1])
}

export function idAt(index: Omit<PageIndexRow, 'n'>, at: number): RecordId {
  return bytesToText(index.ids.subarray(at * 32, (at + 1) * 32)) as RecordId
}

export function keyAt(index: Omit<PageIndexRow, 'n'>, at: number): string {
  return bytesToText(index.keys.subarray(at * 16, (at + 1) * 16))
}
