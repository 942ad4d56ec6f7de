/** Why a file of listings, or a row of it, cannot be posted: values, which a page puts into words. */
import type { InputRefusal } from '#lib/domain/refusal.ts'
import type { ListingColumn } from './column-words.ts'

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
