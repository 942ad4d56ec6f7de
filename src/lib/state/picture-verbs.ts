/** What a person can do with the picture of a listing. As in verbs.ts. */
import type { ListingInput } from '#lib/actions/post-listing.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { first } from './once.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

/** As `Here`, for what is written together. */
export interface HereWhole extends Here {
  readonly home: Pick<Home, 'author' | 'queries'>
}

export async function postWithPicture(
  { stoep, home }: HereWhole,
  listing: ListingInput,
  picture: Picture
): Written {
  const [action, author] = await ready(home, import('#lib/actions/post-with-picture.ts'))
  return kept(stoep, action.postWithPicture(author, listing, picture, stoep.now()))
}

/** Null takes it away. */
export async function putPicture(
  { stoep, home }: Here,
  listing: ListingView,
  picture: Picture | null
): Written {
  const [action, author] = await ready(home, import('#lib/actions/put-picture.ts'))
  return kept(stoep, action.putPicture(author, { listing, picture }))
}

/** The picture a listing shows, whole; null when it shows none. */
export async function shownWith(
  { queries }: Pick<Here['home'], 'queries'>,
  { picture }: ListingView
): Promise<Picture | null> {
  if (!picture) return null
  const bytes = await first(queries.picture(picture.id))
  const { width, height, words } = picture
  return bytes && { bytes, width, height, words }
}
