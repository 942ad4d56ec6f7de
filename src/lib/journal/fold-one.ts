/** What has no stored view, folded from its records as long as somebody looks at it. */
import type { Authority } from '#lib/domain/authority.ts'
import { withDeferredRecords, type DeferredAct } from '#lib/domain/deferred.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import { projectListing } from '#lib/domain/listing.ts'
import type { Watch } from '#lib/ports/journal.ts'
import { kept } from './keep.ts'
import type { JournalDatabase } from './schema.ts'
import { storedRecords, type StoredRecords } from './stored-records.ts'
import { storedViews, type Views } from './views.ts'
import { watch } from './watch.ts'

/** One index a database, so that a second closed listing does not load it again. */
const readers = new WeakMap<JournalDatabase, { readonly records: StoredRecords; readonly views: Views }>()

export function watchFolded(db: JournalDatabase, id: RecordId): Watch<ListingView | null> {
  return watch(async () => foldOne(db, id, (await kept(db, 'deferred')) ?? []))
}

/** A listing with what is deferred on it, as if that were written. */
export async function foldOne(
  db: JournalDatabase,
  id: RecordId,
  acts: readonly DeferredAct[]
): Promise<ListingView | null> {
  const { views } = readerOf(db)
  const me = await kept(db, 'me')
  const deferred = acts.filter(({ listing }) => listing === id)
  return db.transaction('r', db.tail, db.pages, db.pageIndex, async () => {
    const stored = await readRecordsOf(db, id)
    if (stored.length === 0) return null
    const all = me ? withDeferredRecords(stored, deferred, me.device) : stored
    return projectListing(all, (await views.authority()).authority)
  })
}

export function watchAuthority(db: JournalDatabase): Watch<Authority> {
  const { records, views } = readerOf(db)
  return watch(() =>
    db.transaction('r', db.tables, async () => {
      await records.catchUp()
      return (await views.authority()).authority
    })
  )
}

/** All stored records of one aggregate, in no order. */
export function readRecordsOf(db: JournalDatabase, id: RecordId): Promise<readonly StoepRecord[]> {
  const { records } = readerOf(db)
  return db.transaction('r', db.tail, db.pages, db.pageIndex, async () => {
    await records.catchUp()
    return (await records.ofAggregates([id])).get(id) ?? []
  })
}

export function readerOf(db: JournalDatabase) {
  const known = readers.get(db)
  if (known) return known
  const records = storedRecords(db)
  const made = { records, views: storedViews(db, records) }
  readers.set(db, made)
  return made
}
