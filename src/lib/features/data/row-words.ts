/** Why a file, or a row of it, cannot be posted, and what to do about it. */
import { bounds } from '#lib/domain/bounds.ts'
import { listingColumns, type ListingColumn } from '#lib/state/formats/column-words.ts'
import type { FileProblem, RowProblem } from '#lib/state/formats/import-problem.ts'
import { formWords } from '#lib/features/words/refusals.ts'
import { dutchOrEnglish, say } from '#lib/features/words/say.svelte.ts'

export function fileProblemWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'fileTooLarge':
      return say('data.file.tooLarge', { max: problem.maxKilobytes })
    case 'tooManyRows':
      return say('data.file.tooManyRows', { max: problem.max })
    case 'noHeadings':
      return say('data.file.noHeadings')
    case 'noRows':
      return say('data.file.noRows')
    case 'openQuote':
      return say('data.file.openQuote')
  }
}

export function rowProblemWords(problem: RowProblem): string {
  switch (problem.kind) {
    case 'missing':
      return say('data.row.missing', { column: columnWord(problem.column) })
    case 'unreadable':
      return say('data.row.unreadable', { column: columnWord(problem.column), cell: short(problem.cell) })
    case 'private':
      return say('data.row.private')
    case 'over':
      return say('data.row.over')
    case 'already':
      return say('data.row.already')
    default:
      return cellWords(problem)
  }
}

type CellProblem = Exclude<
  RowProblem,
  { readonly kind: 'missing' | 'unreadable' | 'private' | 'over' | 'already' }
>

function cellWords(problem: CellProblem): string {
  switch (problem.kind) {
    case 'empty':
      return say(problem.field === 'text' ? 'data.row.noText' : 'data.row.missing', {
        column: fieldWord(problem.field)
      })
    case 'tooLong':
      return say('data.row.tooLong', {
        column: fieldWord(problem.field),
        n: problem.length - problem.max
      })
    case 'outOfRange':
      return problem.field === 'expiry'
        ? say('data.row.expiry', { max: bounds.listingDays })
        : say('data.row.capacity', { min: problem.min, max: problem.max })
    case 'unknownPlace':
      return say('data.row.place', { column: columnWord('area') })
    case 'noConsent':
      return say('data.row.consent', { column: columnWord('consent') })
    case 'past':
      return say('data.row.past')
    case 'backwards':
      return say('data.row.backwards')
    case 'periodTooLong':
      return say('data.row.periodTooLong')
    case 'notSeenYet':
      return formWords(problem) ?? ''
  }
}

function columnWord(column: ListingColumn): string {
  return listingColumns[column][dutchOrEnglish()]
}

/** A field of a form as the column of the same name; those without one never come from a file. */
function fieldWord(field: string): string {
  return field in listingColumns ? columnWord(field as ListingColumn) : field
}

function short(cell: string): string {
  return cell.length > 40 ? `${cell.slice(0, 39)}…` : cell
}
