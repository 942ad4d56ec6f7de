import { postcodeToArea } from '#lib/domain/coarse-area.ts'
import { cellsToPeriod, cellToEnd } from './cell-time.ts'
import { wordToValue, type ListingColumn, type WordColumn, type WordValue } from './column-words.ts'
import type { RowProblem } from './import-problem.ts'

/** What stands in a column of this row; empty when the file has no such column. */
export type CellOf = (column: ListingColumn) => string

/** Reads the cells of a row; keeps the first that cannot be read. */
export class CellReader {
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
