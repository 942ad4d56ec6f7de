/** Keeps what this tab has in memory in step with what any tab writes. */
import Dexie, { type ObservabilitySet } from 'dexie'
import type { JournalDatabase } from './schema.ts'

/** Answers from memory as long as no tab has written; a write anywhere has the index caught up at the next question. */
export function freshMemory(db: JournalDatabase) {
  let isStale = true
  let refreshing: Promise<void> | null = null
  const parts = ['tail', 'pageIndex'].map((table) => `idb://${db.name}/${table}/`)
  const onWrite = (changed: ObservabilitySet) => {
    if ('all' in changed || parts.some((part) => part in changed)) isStale = true
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
