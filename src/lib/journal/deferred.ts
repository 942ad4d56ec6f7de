/**
 * Stored views, and over them what was done and is not a record yet: who did it sees it as done. Public views know
 * nothing of it (invariant 2). The fold that shows it comes in only when something is deferred.
 */
import type { DeferredAct } from '#lib/domain/deferred.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { kept } from './keep.ts'
import type { JournalDatabase } from './schema.ts'

/** Views as they are once what is deferred has been written. */
interface Shown {
  readonly listing: (stored: ListingView) => ListingView
  readonly deal: (stored: DealView) => DealView
}

/**
 * What was read, with what is deferred shown on it. What is deferred is read first: what became a record in between then
 * counts twice, and a move made twice is one.
 */
export async function withDeferred<Value>(
  db: JournalDatabase,
  read: () => Promise<Value>,
  show: (stored: Value, shown: Shown) => Value
): Promise<Value> {
  const acts = (await kept(db, 'deferred')) ?? []
  const stored = await read()
  return acts.length > 0 ? show(stored, await shownBy(db, acts)) : stored
}

async function shownBy(db: JournalDatabase, acts: readonly DeferredAct[]): Promise<Shown> {
  const { foldOne } = await import('./fold-one.ts')
  const ids = [...new Set(acts.map(({ listing }) => listing))]
  const folded = await Promise.all(ids.map((id) => foldOne(db, id, acts)))
  const byId = new Map(folded.flatMap((listing) => (listing ? [[listing.id, listing]] : [])))
  return {
    listing: (stored) => byId.get(stored.id) ?? stored,
    deal: (stored) => byId.get(stored.listing)?.deals.find(({ id }) => id === stored.id) ?? stored
  }
}
