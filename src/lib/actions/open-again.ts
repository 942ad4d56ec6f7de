import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { lapseOf } from '#lib/domain/lapse.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { cancel } from './cancel.ts'
import { renewListing } from './renew-listing.ts'

/**
 * Puts one's own listing back on the board when nobody ever said whether what was agreed was done: those agreements
 * end, and it stands as long again as is usual. Stops at the first that does not go through; trying again goes on.
 */
export async function openAgain(
  author: Author,
  listing: ListingView,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (listing.owner !== author.me.account) return refused({ kind: 'notYours' })
  const silent = listing.deals.filter((deal) => lapseOf(deal, listing, nowMs) === 'unmarked')
  for (const deal of silent) {
    const ended = await cancel(author, { deal, outcome: 'cancelled' })
    if (!ended.ok) return ended
  }
  return renewListing(author, { listing }, nowMs)
}
