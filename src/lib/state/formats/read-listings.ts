/**
 * Listings out of a CSV file, to be looked at before anything is written: of each row what would be posted, or why it
 * cannot be. What is not said has its usual value: no hurry, a gift, for one.
 */
import { parseExpiry } from '#lib/actions/input.ts'
import { parseListing, type ListingInput } from '#lib/actions/post-listing.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { postcodeToArea } from '#lib/domain/coarse-area.ts'
import type { InputRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { cellsToPeriod, cellToEnd } from './cell-time.ts'
import {
  headingToColumn,
  wordToValue,
  type ListingColumn,
  type WordColumn,
  type WordValue
} from './column-words.ts'
import { parseCsv, type CsvRow } from './csv.ts'

export type RowProblem =
  | InputRefusal
  /** A cell that must hold a word holds none. */
  | { readonly kind: 'missing'; readonly column: ListingColumn }
  /** None of the words this column knows, no number or no time. */
  | { readonly kind: 'unreadable'; readonly column: ListingColumn; readonly cell: string }
  /** It was asked of some people only; posted it would be read by all. */
  | { readonly kind: 'private' }
  /** It was done or closed. */
  | { readonly kind: 'over' }
  /** I have the same on the board, or it stands higher up in the file. */
  | { readonly kind: 'already' }

export type FileProblem =
  | { readonly kind: 'fileTooLarge'; readonly maxKilobytes: number }
  | { readonly kind: 'tooManyRows'; readonly max: number }
  | { readonly kind: 'noHeadings' }
  | { readonly kind: 'noRows' }
  | { readonly kind: 'openQuote' }

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
type CellOf = (column: ListingColumn) => string

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

/** Reads cells; keeps the first that cannot be read. */
class CellReader {
  problem: RowProblem | null = null
  private readonly cellOf: CellOf

  constructor(cellOf: CellOf) {
    this.cellOf = cellOf
  }

  word<Column extends WordColumn>(column: Column): WordValue<Column> | undefined {
    const cell = this.filled(column)
    return cell === undefined ? undefined : (wordToValue(column, cell) ?? this.fail(column))
  }

  words<Column extends WordColumn>(column: Column): WordValue<Column>[] | undefined {
    const cell = this.filled(column)
    return cell
      ?.split(/[,;+]/)
      .filter((part) => part.trim() !== '')
      .flatMap((part) => wordToValue(column, part) ?? this.fail(column) ?? [])
  }

  count(column: ListingColumn): number | undefined {
    const cell = this.filled(column)
    if (cell === undefined) return undefined
    return /^\d{1,9}$/.test(cell) ? Number(cell) : this.fail(column)
  }

  /** Four digits are a postcode; whatever else is checked as a cell is. */
  area(): string | null {
    const cell = this.filled('area')
    return cell === undefined ? null : (postcodeToArea(cell) ?? cell.toLowerCase())
  }

  period(nowMs: number) {
    const period = cellsToPeriod(this.cellOf('begins'), this.cellOf('ends'), nowMs)
    return period === null ? this.fail(this.filled('begins') ? 'begins' : 'ends') : period
  }

  end(column: ListingColumn): number | undefined {
    const cell = this.filled(column)
    return cell === undefined ? undefined : (cellToEnd(cell) ?? this.fail(column))
  }

  private filled(column: ListingColumn): string | undefined {
    return this.cellOf(column).trim() || undefined
  }

  private fail(column: ListingColumn): undefined {
    this.problem ??= { kind: 'unreadable', column, cell: this.cellOf(column).trim() }
  }
}
