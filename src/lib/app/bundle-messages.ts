/** What a window and its replica worker say to each other about one file, over a port of its own. */
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { BundleProgress, BundleRead, BundleScope } from '#lib/ports/bundle.ts'

export type BundleJob =
  /** `known`: keys of what the last one held, as `KeptBundles.passedOnKeys` has them. `name`: of the neighbourhood. */
  | { readonly kind: 'make'; readonly scope: BundleScope; readonly known: string; readonly name: string }
  /** One record, with what others need to believe it. */
  | { readonly kind: 'one'; readonly of: RecordId }
  | { readonly kind: 'read'; readonly file: Blob; readonly words: string | null }

export interface MadeFile {
  readonly blob: Blob
  readonly records: number
  /** As `KeptBundles.passedOnKeys` keeps them. */
  readonly keys: string
}

export type BundleOutcome = Result<MadeFile | BundleRead, Refusal>

export type FromBundleWork =
  | ({ readonly type: 'progress' } & BundleProgress)
  | { readonly type: 'done'; readonly outcome: BundleOutcome }
  /** It broke in a way nobody foresaw. */
  | { readonly type: 'failed' }

/** The only thing the window says. */
export const stopWork = 'stop'
