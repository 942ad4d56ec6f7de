/** What an owner can do about a listing that nobody answers, or whose agreement nobody marked. As in verbs.ts. */
import type { ListingView } from '#lib/domain/views.ts'
import { shownWith, type HereWhole } from './picture-verbs.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

export async function openAgain({ stoep, home }: Here, listing: ListingView): Written {
  const [action, author] = await ready(home, import('#lib/actions/open-again.ts'))
  return kept(stoep, action.openAgain(author, listing, stoep.now()))
}

export async function replaceListing(
  { stoep, home }: HereWhole,
  listing: ListingView,
  text: string
): Written {
  const [action, author] = await ready(home, import('#lib/actions/replace-listing.ts'))
  const picture = await shownWith(home, listing)
  return kept(stoep, action.replaceListing(author, { listing, text, picture }, stoep.now()))
}
