import { bounds } from '#lib/domain/bounds.ts'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { Picture, PictureBody as Body } from '#lib/domain/records/picture.ts'
import type { InputRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseWords } from './input.ts'

export interface PutPictureInput {
  readonly listing: ListingView
  /** Null takes away what is there. */
  readonly picture: Picture | null
}

/** Shows a picture with one's own listing, in place of what it showed before. For what everybody may read only. */
export async function putPicture(
  author: Author,
  { listing, picture }: PutPictureInput
): Promise<Result<RecordId, Refusal>> {
  if (listing.owner !== author.me.account) return refused({ kind: 'notYours' })
  const isShown = listing.status === 'open' || listing.status === 'filled'
  if (!isShown || listing.visibility !== 'neighbourhood') return refused({ kind: 'closed' })
  const body = pictureBody(picture)
  return body.ok ? author.write(pictureDraft(listing.id, body.value)) : body
}

/** That the bytes are a picture is for who made them to see to: others would refuse the record. */
export function pictureBody(picture: Picture | null): Result<Body, InputRefusal> {
  if (picture === null) return accepted({ picture })
  const words = parseWords('pictureWords', picture.words, bounds.pictureWordsChars)
  return words.ok ? accepted({ picture: { ...picture, words: words.value } }) : words
}

export function pictureDraft(listing: RecordId, body: Body): Draft {
  return { type: 'picture/1', refs: [listing], expiresAt: null, body }
}
