/**
 * Opens what one person on this device knows of one neighbourhood, for reading. Light enough for the first screen: the writing
 * side, with its codec and folds, is `write.ts` and is brought in later. Works in windows and workers.
 */
import type { JournalQueries, Keep } from '#lib/ports/journal.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { keepOf } from './keep.ts'
import { journalQueries } from './queries.ts'
import { databaseName, journalDatabase, type JournalDatabase } from './schema.ts'

export interface Store {
  readonly db: JournalDatabase
  readonly keep: Keep
  readonly queries: JournalQueries
  /**
   * Calls back once when another tab wants this database for a newer version of the app, or deletes it, or the
   * browser takes it away (site data cleared). By then it is closed here: writes refuse with `storageClosed`, and
   * the page should offer to reload.
   */
  onClosed(listener: () => void): () => void
  close(): void
}

/** Throws when the browser gives no storage, or the database was made by a newer version (`isFromNewerApp`). */
export async function openStore(id: StoreId): Promise<Store> {
  return openDatabase(journalDatabase(databaseName(id)))
}

export async function openDatabase(db: JournalDatabase): Promise<Store> {
  const listeners = new Set<() => void>()
  let isClosed = false
  const letGo = () => {
    db.close({ disableAutoOpen: true })
    if (isClosed) return
    isClosed = true
    for (const listener of listeners) listener()
  }
  db.on('versionchange', () => {
    letGo()
    // Keeps Dexie's own listener from running, which would open again by itself at the next query.
    return false
  })
  // At every opening, for Dexie opens again by itself after the page was frozen in the back-forward cache.
  db.on('ready', () => db.backendDB().addEventListener('close', letGo), true)
  const known = db.verno
  await db.open()
  const onDisk = db.backendDB().version / 10
  if (onDisk > known) {
    db.close({ disableAutoOpen: true })
    throw new NewerDatabaseError(`database ${db.name} has version ${onDisk}, this code knows ${known}`)
  }
  return {
    db,
    keep: keepOf(db),
    queries: journalQueries(db),
    onClosed(listener) {
      if (isClosed) queueMicrotask(listener)
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => db.close({ disableAutoOpen: true })
  }
}

/** The database on disk has a higher version than this code: the page is old and should be reloaded. */
export function isFromNewerApp(error: unknown): boolean {
  return error instanceof NewerDatabaseError
}

/** Dexie would open it; but old code does not know what it may write there. */
class NewerDatabaseError extends Error {}
