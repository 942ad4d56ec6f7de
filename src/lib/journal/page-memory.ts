/**
 * Pages that were read lately, one memory for all that read a database in this thread: who is put out is looked for in
 * all pages, then their records are followed through them, and then a new epoch is filled from them. A page never
 * changes, so what is here need not be read again.
 */
import type { JournalDatabase, PageRow } from './schema.ts'

/** Of 500 records of the usual size each: some 8 MB. */
const pagesInMemory = 40

export interface PageMemory {
  get(n: number): PageRow | undefined
  /** In place of the page that was needed longest ago, when there is no room. */
  remember(page: PageRow): void
  /** Only when there is room: for who reads everything, of which the last pages would push out the first. */
  rememberIfRoom(page: PageRow): void
  /** After a transaction that was rolled back: another page may get the number of one it wrote. */
  clear(): void
}

const memories = new WeakMap<JournalDatabase, PageMemory>()

export function pageMemoryOf(db: JournalDatabase): PageMemory {
  const known = memories.get(db)
  if (known) return known
  const made = pageMemory()
  memories.set(db, made)
  return made
}

function pageMemory(): PageMemory {
  const pages = new Map<number, PageRow>()
  return {
    get: (n) => pages.get(n),
    remember(page) {
      pages.delete(page.n)
      pages.set(page.n, page)
      const oldest = pages.keys().next()
      if (pages.size > pagesInMemory && !oldest.done) pages.delete(oldest.value)
    },
    rememberIfRoom(page) {
      if (pages.size < pagesInMemory) pages.set(page.n, page)
    },
    clear: () => pages.clear()
  }
}
