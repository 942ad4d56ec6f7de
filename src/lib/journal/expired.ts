/** Keeps the board's index short: a listing long over stays, but no longer stands on the board's shelf. */
import { isOpen } from '#lib/domain/expiry.ts'
import type { JournalDatabase, ListingRow } from './schema.ts'

/** A clock may be this wrong before a listing is missed; renewing folds it and puts it back in any case. */
const graceMs = 2 * 24 * 60 * 60 * 1000

export async function retireExpired(db: JournalDatabase, nowMs: number): Promise<void> {
  await db.transaction('rw', db.listings, db.pictures, async () => {
    const rows = await db.listings.orderBy('order').toArray()
    const over = rows.filter((row) => !isOpen(row.view, nowMs - graceMs))
    const others = over.filter((row) => row.mine === undefined)
    await db.listings.bulkDelete(others.map((row) => row.id))
    await db.pictures.bulkDelete(others.flatMap(({ view: { picture } }) => picture?.id ?? []))
    await db.listings.bulkPut(over.filter((row) => row.mine !== undefined).map(offTheBoard))
  })
}

function offTheBoard({ id, mine, kind, domain, view }: ListingRow): ListingRow {
  return { id, kind, domain, view, ...(mine === undefined ? {} : { mine }) }
}
