/**
 * Listings out of a CSV file, to be looked at before anything is written: of each row what would be posted, or why it
 * cannot be. What is not said has its usual value: no hurry, a gift, for one.
 */
import { parseExpiry } from '#lib/actions/input.ts'
import { parseListing, type ListingInput } from '#lib/actions/post-listing.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { CellReader, type CellOf } from './cell-reader.ts'
import { headingToColumn, wordToValue, type ListingColumn } from './column-words.ts'
import { parseCsv, type CsvRow } from './csv.ts'
import type { FileProblem, RowProblem } from './import-problem.ts'

export const fileTooLarge: FileProblem = {
  kind: 'fileTooLarge',
  maxKilobytes: Math.floor(bounds.importBytes / 1024)
}

export interface ReadRow {
  /** As a spreadsheet counts, from 1, the headings included. */
  readonly line: number
  /** As it stands in the file. */
  readonly text: string
  readonly result: Result<ListingInput, RowProblem>
}

export type Posted = Pick<ListingView, 'kind' | 'text'>

/** `open`: what of mine is on the board. */
export function readListings(
  bytes: Uint8Array,
  open: readonly Posted[],
  nowMs: number
): Result<readonly ReadRow[], FileProblem> {
  if (bytes.length > bounds.importBytes) return refused(fileTooLarge)
  const parsed = parseCsv(decoded(bytes))
  if (!parsed) return refused({ kind: 'openQuote' })
  const [headings, ...rows] = parsed
  const columns = headings?.cells.slice(0, bounds.importColumns).map(headingToColumn) ?? []
  if (!columns.includes('kind') || !columns.includes('text')) return refused({ kind: 'noHeadings' })
  if (rows.length === 0) return refused({ kind: 'noRows' })
  if (rows.length > bounds.importRows) return refused({ kind: 'tooManyRows', max: bounds.importRows })
  return accepted(readRows(rows, columns, open, nowMs))
}

/** UTF-8, UTF-16 with a byte order mark, else what spreadsheets wrote before. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

type Columns = readonly (ListingColumn | undefined)[]

function readRows(rows: readonly CsvRow[], columns: Columns, open: readonly Posted[], nowMs: number) {
  const known = new Set(open.map(sameness))
  return rows.map(({ line, cells }): ReadRow => {
    const cellOf = (column: ListingColumn) => cells[columns.indexOf(column)] ?? ''
    const read = readRow(cellOf, nowMs)
    const text = cellOf('text')
    if (!read.ok) return { line, text, result: read }
    const same = sameness(read.value)
    if (known.has(same)) return { line, text, result: refused({ kind: 'already' }) }
    known.add(same)
    return { line, text, result: read }
  })
}

function sameness({ kind, text }: Posted): string {
  return `${kind} ${text.trim()}`
}

function readRow(cellOf: CellOf, nowMs: number): Result<ListingInput, RowProblem> {
  const over = isOver(cellOf)
  if (over) return refused(over)
  const input = cellsToInput(cellOf, nowMs)
  if (!input.ok) return input
  const listing = parseListing(input.value, nowMs)
  if (!listing.ok) return listing
  const { expiresAt } = input.value
  const expiry = expiresAt === undefined ? null : parseExpiry(expiresAt, nowMs)
  return expiry && !expiry.ok ? expiry : input
}

function isOver(cellOf: CellOf): RowProblem | null {
  const visibility = cellOf('visibility').trim()
  if (visibility && wordToValue('visibility', visibility) !== 'neighbourhood') return { kind: 'private' }
  const status = cellOf('status').trim()
  return status && wordToValue('status', status) !== 'open' ? { kind: 'over' } : null
}

function cellsToInput(cellOf: CellOf, nowMs: number): Result<ListingInput, RowProblem> {
  const reader = new CellReader(cellOf)
  const when = reader.period(nowMs)
  const kind = reader.word('kind')
  const input = {
    ...{ text: cellOf('text'), domain: reader.word('domain') ?? null },
    urgency: reader.word('urgency') ?? 'anytime',
    terms: reader.word('terms') ?? 'gift',
    capacity: reader.count('capacity') ?? 1,
    area: reader.area(),
    ...said('when', when),
    ...said('repeats', reader.word('repeats')),
    ...said('route', routeOf(cellOf)),
    ...said('allergens', reader.words('allergens')),
    ...said('delegation', delegationOf(cellOf, reader)),
    ...said('expiresAt', reader.end('expires'))
  } as const
  if (reader.problem) return refused(reader.problem)
  return kind ? accepted({ kind, ...input }) : refused({ kind: 'missing', column: 'kind' })
}

function said<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value }
}

function routeOf(cellOf: CellOf) {
  const route = { from: cellOf('routeFrom'), to: cellOf('routeTo') }
  return route.from.trim() || route.to.trim() ? route : undefined
}

function delegationOf(cellOf: CellOf, reader: CellReader) {
  const name = cellOf('delegate')
  return name.trim() ? { name, consent: reader.word('consent') ?? null } : undefined
}
