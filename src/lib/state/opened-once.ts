/** What was sealed to this device, opened outside a page. */
import { bytesToListing, openedListing } from '#lib/domain/private-listing.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'

/** As this device may read it; null when it was sealed to others. */
export async function openListing(
  home: Pick<Home, 'openPrivate'>,
  listing: ListingView
): Promise<ListingView | null> {
  if (!listing.sealed) return listing
  const bytes = await home.openPrivate(listing.sealed.sealed, listing.sealed.by)
  const inside = bytes && bytesToListing(bytes)
  return inside && openedListing(listing, inside)
}
