import type { AccountId, RecordId } from '#lib/domain/record.ts'

/** Something that can be reported, as a person chooses it. */
export interface Reportable {
  readonly id: RecordId
  readonly author: AccountId
  /** What it is called when there are several to choose from. */
  readonly word: string
  /** Its words, where the ambassadors cannot read them by themselves; else empty. */
  readonly quote: string
}
