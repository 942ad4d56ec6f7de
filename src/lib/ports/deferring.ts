/**
 * Acts that can be taken back for a while: they are durable on this device and shown there, and become records, which
 * others can see, when the person has had time to think again.
 */
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'
import type { Author } from './author.ts'

export type Act = (author: Author) => Promise<Result<RecordId, Refusal>>

/** It can no longer be taken back: it has become a record, or (a refusal) it could not. */
export type OnSettled = (refusal: Refusal | null) => void

export interface Deferring {
  /**
   * Writes what is deferred already, then does this with an author that only collects what would be written; that is
   * durable when it resolves ok. `onSettled` is called once, unless it is taken back.
   */
  defer(
    deal: Pick<DealView, 'id' | 'listing'>,
    act: Act,
    onSettled: OnSettled
  ): Promise<Result<RecordId, Refusal>>
  /** As if it had not been done. False when it is too late: some of it is a record. */
  takeBack(id: RecordId): Promise<Result<boolean, Refusal>>
  /**
   * Makes records of all that is deferred, by any tab. What the disk refuses stays deferred, for the next time; what no
   * longer fits the deal is dropped. Both are told to `onSettled`.
   */
  write(): Promise<void>
  /**
   * From now on also writes what a tab that is gone has left behind, this one before a reload among them; the
   * refusals come here. Returns the stop function.
   */
  adopt(onRefused: (refusal: Refusal) => void): () => void
}
