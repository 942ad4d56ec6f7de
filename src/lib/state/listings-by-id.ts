import type { RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { JournalQueries, Watch } from '#lib/ports/journal.ts'

/** Several listings as one watch; it answers each time one of them does. An id that comes twice is asked once. */
export function listingsById(
  queries: JournalQueries,
  ids: readonly string[]
): Watch<ReadonlyMap<string, ListingView>> {
  return (onValue, onError) => {
    const found = new Map<string, ListingView>()
    const stops = [...new Set(ids)].map((id) =>
      queries.listing(id as RecordId)((listing) => {
        if (listing) found.set(id, listing)
        onValue(new Map(found))
      }, onError)
    )
    return () => stops.forEach((stop) => stop())
  }
}
