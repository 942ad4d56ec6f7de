/**
 * Every listing there ever was, open or over, folded from its records: for looking back. Slice by slice, so that the
 * screen goes on meanwhile; what comes in later is not followed.
 */
import { projectListing } from '#lib/domain/listing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { ListingsRead, Watch } from '#lib/ports/journal.ts'
import { membersByFounding } from './folded.ts'
import { readerOf } from './fold-one.ts'
import type { JournalDatabase } from './schema.ts'

/** Some 20 ms on a desktop. */
const sliceSize = 100

export function watchAllListings(db: JournalDatabase): Watch<ListingsRead> {
  return (onValue, onError) => {
    let isOver = false
    readAll(db, (read) => {
      if (!isOver) onValue(read)
      return !isOver
    }).catch(onError)
    return () => void (isOver = true)
  }
}

/** Tells after each slice how far it is, until that answers false. */
async function readAll(db: JournalDatabase, tell: (read: ListingsRead) => boolean): Promise<void> {
  const ids = await listingIds(db)
  const listings: ListingView[] = []
  for (let at = 0; at < ids.length; at += sliceSize) {
    if (!tell({ listings: null, done: at, of: ids.length })) return
    listings.push(...(await foldSlice(db, ids.slice(at, at + sliceSize))))
  }
  tell({ listings, done: ids.length, of: ids.length })
}

async function listingIds(db: JournalDatabase): Promise<RecordId[]> {
  const { records, views } = readerOf(db)
  return db.transaction('r', db.tables, async () => {
    await records.catchUp()
    const members = membersByFounding((await views.authority()).authority)
    return [...records.index.aggregates()].filter((id) => !members.has(id))
  })
}

/** Aggregates that are no listing fold to nothing. */
async function foldSlice(db: JournalDatabase, ids: readonly RecordId[]): Promise<ListingView[]> {
  const { records, views } = readerOf(db)
  return db.transaction('r', db.tables, async () => {
    await records.catchUp()
    const { authority } = await views.authority()
    const found = await records.ofAggregates(ids)
    return ids.flatMap((id) => projectListing(found.get(id) ?? [], authority) ?? [])
  })
}
