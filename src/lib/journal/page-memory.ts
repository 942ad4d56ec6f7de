/**
 * Pages that were read lately, one memory for all that read a database in this thread: who is put out is looked for in
 * all pages, then their records are followed through them, and then a new epoch is filled from them. A page never
 * changes, so what is here need not be read again.
 */
import type { JournalDatabase, PageRow } from './schema.ts'

/** Some 40 pages of 500 records of the usual size each; of pages with pictures, which are larger, 8. */
const bytesInMemory = 8 * 1024 * 1024

export interface PageMemory {
  get(n: number): PageRow | undefined
  /** In place of the pages that were needed longest ago, as far as there is no room. */
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
  let held = 0
  function forget(n: number) {
    const page = pages.get(n)
    if (page) held -= sizeOf(page)
    pages.delete(n)
  }
  function add(page: PageRow) {
    forget(page.n)
    pages.set(page.n, page)
    held += sizeOf(page)
  }
  return {
    get: (n) => pages.get(n),
    remember(page) {
      add(page)
      for (const n of pages.keys()) {
        if (held <= bytesInMemory || n === page.n) return
        forget(n)
      }
    },
    rememberIfRoom(page) {
      if (held + sizeOf(page) <= bytesInMemory) add(page)
    },
    clear() {
      pages.clear()
      held = 0
    }
  }
}

function sizeOf({ bytes, offsets }: PageRow): number {
  return bytes.byteLength + offsets.byteLength
}
