import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Close } from '#lib/domain/records/close.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'

export interface CloseInput extends Close {
  readonly listing: ListingView
}

/** Takes one's own listing off the board. */
export async function closeListing(
  author: Author,
  { listing, reason }: CloseInput
): Promise<Result<RecordId, Refusal>> {
  if (listing.owner !== author.me.account) return refused({ kind: 'notYours' })
  if (listing.status === 'closed' || listing.status === 'done') return refused({ kind: 'closed' })
  return author.write({ type: 'close/1', refs: [listing.id], expiresAt: null, body: { reason } })
}
