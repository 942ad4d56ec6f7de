/** Records in a file: to hand on to a neighbour whom no link reaches, and as a backup (wire/bundle.ts). */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Watch } from './journal.ts'

/** A file as it lies there; a Blob is one. */
export interface BundleFile {
  readonly size: number
  slice(start: number, end?: number): BundleFile
  stream(): ReadableStream<Uint8Array>
}

/** `all` of what neighbours still need, `new` of that what was not in the last such file, `backup` everything. */
export type BundleScope = 'all' | 'new' | 'backup'

/** Bytes of a file that was read, or records that were written. */
export interface BundleProgress {
  readonly done: number
  readonly of: number
}

/**
 * How reading came to its end. `whole`: all of it; `cut`: the file was not whole, and what could be read is here;
 * `stopped`: by the person; `full`: this device is; `tooMuch`: it holds more than a file may.
 */
export type BundleEnd = 'whole' | 'cut' | 'stopped' | 'full' | 'tooMuch'

/** What became of the records in a file. */
export interface BundleCounts {
  readonly added: number
  readonly had: number
  /** By somebody who is not known here yet: read the file again later. */
  readonly waiting: number
  /** Not what they say they are, or of another neighbourhood. */
  readonly refused: number
}

export interface BundleRead extends BundleCounts {
  /** Chunks this device has no key for, or that a newer version of the app made. */
  readonly unread: number
  readonly end: BundleEnd
}

/** How far a file was read, so that the same one goes on there. */
export interface BundleMark extends BundleCounts {
  /** Salt of the file, as text. */
  readonly salt: string
  /** Bytes that were read, and their SHA-256. */
  readonly at: number
  readonly hash: Uint8Array
  /** Chunks and records in them. */
  readonly chunks: number
  readonly records: number
}

export interface MadeBundle {
  readonly blob: Blob
  readonly records: number
  /**
   * It was saved or sent: from now on it counts as the last one, where that could be kept. `phraseKey`: public half of the
   * twelve words a backup opens with.
   */
  handedOver(phraseKey?: Uint8Array | null): Promise<Result<null, Refusal>>
}

export interface Running<Value> {
  readonly result: Promise<Result<Value, Refusal>>
  /** Ends soon; the result says how far it came. */
  stop(): void
}

export interface Bundles {
  make(scope: BundleScope, onProgress: (progress: BundleProgress) => void): Running<MadeBundle>
  /** `words`: the twelve as typed, for a backup; null for a file to hand on. */
  read(file: Blob, words: string | null, onProgress: (progress: BundleProgress) => void): Running<BundleRead>
  /** One record with what others need to believe it, as the texts of a few QR codes. */
  makeSeries(of: RecordId): Running<readonly string[]>
  /** For codes of such a series, in whatever order they are read. */
  collect(): SeriesCollecting
  readonly memory: Watch<BundleMemory>
  /** Not to be reminded of the backup for a month. */
  putOffBackup(): Promise<void>
}

/** What one code that was read adds: how far it is, the file once all are here, or why it adds nothing. */
export type SeriesStep =
  | { readonly kind: 'notACode' | 'broken' | 'newer' | 'altered' }
  | { readonly kind: 'part'; readonly have: number; readonly of: number }
  | { readonly kind: 'whole'; readonly bytes: Uint8Array<ArrayBuffer> }

export interface SeriesCollecting {
  add(text: string): SeriesStep
}

/** Unix ms; null for never. */
export interface BundleMemory {
  readonly passedOnAt: number | null
  readonly backedUpAt: number | null
  /** Public half of the twelve words that last backup opens with; null where it was not kept. */
  readonly backedUpWith: Uint8Array | null
  readonly putOffAt: number | null
}

/** A neighbourhood that came back from a backup, to look around in until this device is somebody there. */
export interface RestoredPlace {
  readonly neighbourhood: RecordId
  /** Whose backup it was. */
  readonly account: AccountId
}

export interface KeptBundles {
  /** Unix ms; apart from the keys, of which there are many. */
  readonly passedOnAt: number
  /** The first 10 characters of the carrier key of each record in it, end to end. */
  readonly passedOnKeys: string
  readonly backedUpAt: number
  readonly backedUpWith: Uint8Array | null
  readonly backupPutOffAt: number
  /** Latest last, at most `limits.bundle.maxMarks`. */
  readonly bundleMarks: readonly BundleMark[]
}
