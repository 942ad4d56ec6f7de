import type { RecordId } from '#lib/domain/record.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import { listingDraft, type ListingInput } from './post-listing.ts'
import { pictureBody, pictureDraft } from './put-picture.ts'

/** Puts a listing on the board together with what it shows: both are kept in one commit, or neither. */
export async function postWithPicture(
  author: EpochAuthor,
  input: ListingInput,
  picture: Picture,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const listing = listingDraft(input, nowMs)
  if (!listing.ok) return listing
  const shown = pictureBody(picture)
  if (!shown.ok) return shown
  return author.writeTogether(listing.value, async (id) => [pictureDraft(id, shown.value)])
}
