/** Keeps what this tab has in memory in step with what any tab writes. */
import Dexie, { RangeSet, rangesOverlap, type ObservabilitySet } from 'dexie'
import type { RecordIndex } from './record-index.ts'
import type { JournalDatabase } from './schema.ts'

/**
 * Answers from memory as long as no other tab has written; a row this index does not have makes it catch up at the next
 * question. What this tab wrote is in the index by the time it is told of.
 */
export function freshMemory(db: JournalDatabase, index: () => Pick<RecordIndex, 'lastTail' | 'lastPage'>) {
  let isStale = true
  let refreshing: Promise<void> | null = null
  const hasRowsAfter = (changed: ObservabilitySet, table: string, last: number) => {
    const rows = changed[`idb://${db.name}/${table}/`]
    return rows !== undefined && rangesOverlap(rows, new RangeSet(last + 1, Infinity))
  }
  const onWrite = (changed: ObservabilitySet) => {
    const { lastTail, lastPage } = index()
    if (
      'all' in changed ||
      hasRowsAfter(changed, 'tail', lastTail) ||
      hasRowsAfter(changed, 'pageIndex', lastPage)
    )
      isStale = true
  }
  Dexie.on('storagemutated', onWrite)
  return {
    async refresh(read: (work: () => Promise<void>) => Promise<void>) {
      if (!isStale) return refreshing ?? undefined
      // Before reading, so that a write that is told of meanwhile makes it stale again.
      isStale = false
      const mine = read(async () => undefined)
      refreshing = mine
      try {
        await mine
      } catch (error) {
        isStale = true
        throw error
      } finally {
        if (refreshing === mine) refreshing = null
      }
    },
    stop: () => Dexie.on('storagemutated').unsubscribe(onWrite)
  }
}
