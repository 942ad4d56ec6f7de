import type { RecordId } from '#lib/domain/record.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { refused, type Result } from '#lib/domain/result.ts'
import type { ListingDetails, ListingView } from '#lib/domain/views.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import { closeListing } from './close-listing.ts'
import { postListing } from './post-listing.ts'
import { postWithPicture } from './post-with-picture.ts'

export interface ReplaceInput {
  readonly listing: ListingView
  /** The same in other words. */
  readonly text: string
  /** What it shows; goes along. */
  readonly picture?: Picture | null
}

/**
 * Says one's own listing in other words: a new one takes its place. The old one leaves the board only once the new
 * one is kept, so that nothing is lost when that does not go through. Resolves with the id of the new one.
 */
export async function replaceListing(
  author: EpochAuthor,
  { listing, text, picture }: ReplaceInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  if (listing.owner !== author.me.account) return refused({ kind: 'notYours' })
  if (listing.status !== 'open' || !isForAll(listing)) return refused({ kind: 'closed' })
  const { kind, domain, urgency, area, terms, capacity } = listing
  const said = { kind, domain, urgency, area, terms, capacity, ...detailsLeft(listing, nowMs), text }
  const posted = picture
    ? await postWithPicture(author, said, picture, nowMs)
    : await postListing(author, said, nowMs)
  if (!posted.ok) return posted
  const closed = await closeListing(author, { listing, reason: 'noLonger' })
  return closed.ok ? posted : closed
}

/** What was asked of a few never becomes public in passing. */
function isForAll({ visibility }: ListingView): boolean {
  return visibility === 'neighbourhood'
}

/** A time that has passed is not said again. */
function detailsLeft({ details: { when, ...others } }: ListingView, nowMs: number): ListingDetails {
  return when && when.to > nowMs ? { ...others, when } : others
}
