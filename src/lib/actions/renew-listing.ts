import { usualDurationMs } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseExpiry } from './input.ts'

export interface RenewInput {
  readonly listing: ListingView
  /** Unix ms; without it as long again as is usual for its kind and urgency. */
  readonly expiresAt?: number
}

/** Lets one's own listing stand longer, also when its time was over. */
export async function renewListing(
  author: Author,
  { listing, expiresAt }: RenewInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (listing.owner !== author.me.account) return refused({ kind: 'notYours' })
  if (listing.status === 'closed' || listing.status === 'done') return refused({ kind: 'closed' })
  const until = parseExpiry(expiresAt ?? nowMs + usualDurationMs(listing), nowMs)
  if (!until.ok) return until
  return author.write({ type: 'renew/1', refs: [listing.id], expiresAt: until.value, body: {} })
}
