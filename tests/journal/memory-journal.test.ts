import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { journalContract } from '../contracts/journal.ts'

journalContract('in memory', async () => {
  const shelf = emptyShelf()
  return {
    journal: memoryJournal(shelf),
    reopen: async () => memoryJournal(shelf),
    defer: async (acts) => void (shelf.deferred = acts),
    deferred: async () => shelf.deferred,
    fillDisk: () => (shelf.trouble = { kind: 'storageFull' }),
    close: () => undefined
  }
})
