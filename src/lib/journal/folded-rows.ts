/** Folded aggregates as rows of the view tables. */
import { announcementsAggregate, emergencyAggregate, ringsAggregate } from '#lib/domain/aggregate.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Table } from 'dexie'
import type { Folded } from './folded.ts'
import type { JournalDatabase } from './schema.ts'

/** One bulk write a table. What an aggregate no longer shows is deleted; `before`: those that may have rows now. */
export async function writeFolded(
  db: JournalDatabase,
  folded: readonly Folded[],
  before: readonly RecordId[]
) {
  const listed = new Set(folded.flatMap(({ listing }) => listing?.id ?? []))
  const gone = before.filter((aggregate) => !listed.has(aggregate))
  const listings = folded.flatMap(({ listing }) => listing ?? [])
  const members = folded.flatMap(({ member }) => member ?? [])
  await Promise.all([
    listings.length > 0 && db.listings.bulkPut(listings),
    gone.length > 0 && db.listings.bulkDelete(gone),
    members.length > 0 && db.members.bulkPut(members),
    replaceRows(
      db.deals,
      before,
      folded.flatMap(({ deals }) => deals)
    ),
    replaceRows(
      db.helps,
      before,
      folded.flatMap(({ helps }) => helps)
    ),
    replaceRows(
      db.transfers,
      before,
      folded.flatMap(({ transfers }) => transfers)
    ),
    replaceRows(
      db.habits,
      before,
      folded.flatMap(({ habits }) => habits)
    ),
    replaceRows(
      db.pictures,
      before,
      folded.flatMap(({ pictures }) => pictures)
    ),
    replaceRows(
      db.rings,
      before.filter((aggregate) => aggregate === ringsAggregate),
      folded.flatMap(({ rings }) => rings)
    ),
    replaceRows(
      db.announcements,
      before.filter((aggregate) => aggregate === announcementsAggregate),
      folded.flatMap(({ announcements }) => announcements)
    ),
    replaceRows(
      db.emergency,
      before.filter((aggregate) => aggregate === emergencyAggregate),
      folded.flatMap(({ emergency }) => emergency)
    )
  ])
}

async function replaceRows<Row extends { readonly id: RecordId; readonly listing: RecordId }>(
  table: Table<Row, RecordId>,
  listings: readonly RecordId[],
  rows: readonly Row[]
) {
  const after = new Set(rows.map(({ id }) => id))
  const gone = (await rowsOf(table, listings)).filter((id) => !after.has(id))
  if (gone.length > 0) await table.bulkDelete(gone)
  if (rows.length > 0) await table.bulkPut([...rows])
}

async function rowsOf<Row>(
  table: Table<Row, RecordId>,
  listings: readonly RecordId[]
): Promise<readonly RecordId[]> {
  return listings.length > 0 ? table.where('listing').anyOf(listings).primaryKeys() : []
}
