/** Folded aggregates as rows of the view tables. */
import { ringsAggregate } from '#lib/domain/aggregate.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Table } from 'dexie'
import type { Folded } from './folded.ts'
import type { JournalDatabase } from './schema.ts'

/** One bulk write a table. What an aggregate no longer shows is deleted. */
export async function writeFolded(
  db: JournalDatabase,
  aggregates: readonly RecordId[],
  folded: readonly Folded[]
) {
  const gone = aggregates.filter((_, i) => !folded[i]?.listing)
  const listings = folded.flatMap(({ listing }) => listing ?? [])
  const members = folded.flatMap(({ member }) => member ?? [])
  await Promise.all([
    listings.length > 0 && db.listings.bulkPut(listings),
    gone.length > 0 && db.listings.bulkDelete(gone),
    members.length > 0 && db.members.bulkPut(members),
    replaceRows(
      db.deals,
      aggregates,
      folded.flatMap(({ deals }) => deals)
    ),
    replaceRows(
      db.helps,
      aggregates,
      folded.flatMap(({ helps }) => helps)
    ),
    replaceRows(
      db.transfers,
      aggregates,
      folded.flatMap(({ transfers }) => transfers)
    ),
    replaceRows(
      db.rings,
      aggregates.filter((aggregate) => aggregate === ringsAggregate),
      folded.flatMap(({ rings }) => rings)
    )
  ])
}

async function replaceRows<Row extends { readonly id: RecordId; readonly listing: RecordId }>(
  table: Table<Row, RecordId>,
  listings: readonly RecordId[],
  rows: readonly Row[]
) {
  if (listings.length === 0) return
  const before = (await table
    .where('listing')
    .anyOf([...listings])
    .primaryKeys()) as RecordId[]
  const after = new Set(rows.map(({ id }) => id))
  const gone = before.filter((id) => !after.has(id))
  if (gone.length > 0) await table.bulkDelete(gone)
  if (rows.length > 0) await table.bulkPut([...rows])
}
