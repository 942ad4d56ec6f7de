import type { DeferredDraft } from '#lib/domain/deferred.ts'
import type { AccountId, Draft, RecordId } from '#lib/domain/record.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Me } from './sealing.ts'

export type WriteRefusal =
  /** The disk is full; the words are still in the form. */
  | { readonly kind: 'storageFull' }
  /** The database was closed under the write, for a newer version of the app: reload. */
  | { readonly kind: 'storageClosed' }
  /** Larger than one record may be. */
  | { readonly kind: 'tooLarge' }

/** Signs a draft and commits it to the journal: when this resolves ok, it is durable. */
export interface Author {
  readonly me: Me
  write(draft: Draft): Promise<Result<RecordId, WriteRefusal>>
  /** Seals text for all devices of these accounts and for my own. */
  sealFor(accounts: readonly AccountId[], plaintext: Uint8Array): Promise<Uint8Array>
}

/** Also writes what belongs together: an epoch with its keys, a listing with its picture. */
export interface EpochAuthor extends Author {
  /**
   * Records that are worth nothing without each other, in one commit: all of them or none. `following` is asked again
   * when another tab wrote in between, for what it refers to has another id then.
   */
  writeTogether(
    first: Draft,
    following: (first: RecordId) => Promise<readonly Draft[]>
  ): Promise<Result<RecordId, WriteRefusal>>
}

/** Also writes what was deferred. */
export interface DeferringAuthor extends Author {
  /** It leaves the pocket in the same commit, so it is written once however many tabs try. Null: it was not deferred. */
  writeDeferred(draft: DeferredDraft): Promise<Result<RecordId | null, WriteRefusal>>
}
