import { bounds } from '#lib/domain/bounds.ts'
import { listingToBytes } from '#lib/domain/private-listing.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { usualExpiry } from '#lib/domain/usual-expiry.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseExpiry } from './input.ts'
import { parseListing, type ListingInput } from './post-listing.ts'

export interface AskInput extends ListingInput {
  readonly visibility: 'person' | 'trusted'
  /** Whom it is for. */
  readonly to: readonly AccountId[]
}

/** Asks or offers one person, or those one trusts. Others see only that something was asked. */
export async function askPrivately(
  author: Author,
  { visibility, to, ...input }: AskInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const others = to.filter((account) => account !== author.me.account)
  if (others.length === 0) return refused({ kind: 'nobodyToAsk' })
  const listing = parseListing(input, nowMs)
  if (!listing.ok) return listing
  const expiresAt = parseExpiry(input.expiresAt ?? usualExpiry(listing.value, nowMs), nowMs)
  if (!expiresAt.ok) return expiresAt
  const { kind, capacity } = listing.value
  const sealed = await author.sealFor(others, listingToBytes(listing.value))
  if (sealed.length > bounds.sealedBytes) return refused({ kind: 'tooLarge' })
  const body = { kind, capacity, visibility, sealed }
  return author.write({ type: 'ask/1', refs: [], expiresAt: expiresAt.value, body })
}
