/** Which neighbourhoods this device knows, and for whom, in a database of their own. */
import type { Watch } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import Dexie from 'dexie'
import { databaseName, registryDatabase, type NeighbourhoodRow } from './schema.ts'
import { watch } from './watch.ts'

export interface Registry {
  /** Latest opened first. */
  all(): Promise<readonly NeighbourhoodRow[]>
  watchAll(): Watch<readonly NeighbourhoodRow[]>
  /** Adds it, or notes that it was opened now and what it is called. */
  opened(id: StoreId, name: string, nowMs: number): Promise<void>
  /** Deletes everything this device has of it. */
  forget(id: StoreId): Promise<void>
  close(): void
}

/** Throws when the browser gives no storage. `name` is for tests. */
export async function openRegistry(name?: string): Promise<Registry> {
  const db = registryDatabase(name)
  await db.open()
  const all = () => db.neighbourhoods.orderBy('openedAt').reverse().toArray()
  return {
    all,
    watchAll: () => watch(all),
    async opened(id, neighbourhoodName, nowMs) {
      await db.neighbourhoods.put({
        id,
        name: neighbourhoodName,
        database: databaseName(id),
        openedAt: nowMs
      })
    },
    async forget(id) {
      await db.neighbourhoods.delete(id)
      await Dexie.delete(databaseName(id))
    },
    close: () => db.close({ disableAutoOpen: true })
  }
}
