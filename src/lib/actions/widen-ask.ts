import { bounds } from '#lib/domain/bounds.ts'
import { listingToBytes } from '#lib/domain/private-listing.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { MoveRefusal, Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import { visibilities, type ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'

export interface WidenInput {
  /** As the fold shows it now. */
  readonly listing: ListingView
  /** What was sealed in it, opened. */
  readonly said: Listing
  /** The next rung, and for people one trusts who they are. */
  readonly rung:
    { readonly to: 'trusted'; readonly accounts: readonly AccountId[] } | { readonly to: 'neighbourhood' }
}

/** Asks more people the same. Refused when it has been asked that widely already, or need not any more. */
export async function widenAsk(author: Author, input: WidenInput): Promise<Result<RecordId, Refusal>> {
  const { listing, said, rung } = input
  const refusal = whyNot(author.me.account, listing, rung.to)
  if (refusal) return refused(refusal)
  const refs = [listing.id]
  if (rung.to === 'neighbourhood') {
    const body = { visibility: rung.to, listing: said }
    return author.write({ type: 'widen/1', refs, expiresAt: null, body })
  }
  const others = rung.accounts.filter((account) => account !== author.me.account)
  if (others.length === 0) return refused({ kind: 'nobodyToAsk' })
  const sealed = await author.sealFor(others, listingToBytes(said))
  if (sealed.length > bounds.sealedBytes) return refused({ kind: 'tooLarge' })
  return author.write({ type: 'widen/1', refs, expiresAt: null, body: { visibility: rung.to, sealed } })
}

function whyNot(me: AccountId, listing: ListingView, to: ListingView['visibility']): MoveRefusal | null {
  if (listing.owner !== me) return { kind: 'notYours' }
  if (listing.status !== 'open') return { kind: 'closed' }
  return visibilities.indexOf(to) > visibilities.indexOf(listing.visibility) ? null : { kind: 'dealMovedOn' }
}
