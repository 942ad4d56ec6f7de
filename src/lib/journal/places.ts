/** What of the board a map needs: where each listing is, of all of them, and the rows of some. */
import { isOpen } from '#lib/domain/expiry.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { BoardFilter, BoardRow, ListedPlace } from '#lib/ports/journal.ts'
import { readRows, withNames } from './board.ts'
import { withDeferred } from './deferred.ts'
import { readLeftOut } from './left-out.ts'
import type { JournalDatabase } from './schema.ts'
import { viewOf } from './watch.ts'

/** Read in slices, so that none of them holds the screen up for long. */
const firstSlice = 500
const growth = 2

export async function readPlaces(
  db: JournalDatabase,
  filter: BoardFilter,
  nowMs: number
): Promise<readonly ListedPlace[]> {
  const stored = async () => (await readRows(db, filter, nowMs, firstSlice, growth)).map(viewOf)
  const listings = await withDeferred(db, stored, (all, shown) => all.map(shown.listing))
  return listings
    .filter((listing) => isOpen(listing, nowMs))
    .map(({ id, area, expiresAt }) => ({ id, area, expiresAt }))
}

export async function readBoardRows(
  db: JournalDatabase,
  ids: readonly RecordId[],
  nowMs: number
): Promise<readonly BoardRow[]> {
  const stored = async () => {
    const isLeftOut = await readLeftOut(db)
    const rows = (await db.listings.bulkGet([...ids])).filter((row) => row !== undefined)
    return withNames(
      db,
      rows.filter(({ id, view }) => isOpen(view, nowMs) && !isLeftOut(id, view.owner))
    )
  }
  return withDeferred(db, stored, (rows, shown) =>
    rows.map((row) => ({ ...row, listing: shown.listing(row.listing) }))
  )
}
