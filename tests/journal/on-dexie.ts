/** The journal on Dexie as the contract wants it, on whatever IndexedDB there is. */
import { openDatabase } from '#lib/journal/open.ts'
import { pocketOf } from '#lib/journal/pocket.ts'
import { journalDatabase, type JournalDatabase } from '#lib/journal/schema.ts'
import { openJournal } from '#lib/journal/write.ts'
import Dexie from 'dexie'
import { onTestFinished } from 'vitest'
import type { JournalUnderTest } from '../contracts/journal.ts'
import { firstOf } from './watching.ts'

let made = 0

export function freshName(): string {
  return `test-journal-${++made}-${Math.random().toString(36).slice(2)}`
}

export async function journalOnDexie(name = freshName()) {
  const store = await openDatabase(journalDatabase(name))
  return { name, store, journal: openJournal(store.db) }
}

/** One that closes when the test ends. */
export async function journalForTest(name = freshName()) {
  const opened = await journalOnDexie(name)
  onTestFinished(() => close(opened))
  return opened
}

export async function dexieUnderTest(): Promise<JournalUnderTest> {
  const first = await journalOnDexie()
  let current = first
  return {
    journal: first.journal,
    async reopen() {
      close(current)
      current = await journalOnDexie(first.name)
      return current.journal
    },
    async defer(acts) {
      await pocketOf(current.store.db).change('deferred', () => acts)
    },
    deferred: () => firstOf(pocketOf(current.store.db).watch('deferred')),
    fillDisk: () => void fillDisk(first.store.db),
    close() {
      close(current)
      void Dexie.delete(first.name)
    }
  }
}

/**
 * The browser says so at the first put of a row; the transaction is then rolled back. Returns what makes room again.
 */
export function fillDisk(db: JournalDatabase): () => void {
  const full = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  const tables = [db.tail, db.pages] as const
  for (const table of tables) table.hook('creating', full)
  return () => {
    for (const table of tables) table.hook('creating').unsubscribe(full)
  }
}

function close({ store, journal }: Awaited<ReturnType<typeof journalOnDexie>>) {
  journal.stop()
  store.close()
}
