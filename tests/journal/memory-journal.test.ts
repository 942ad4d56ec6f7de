import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { journalContract } from '../contracts/journal.ts'

journalContract('in memory', async () => {
  const shelf = emptyShelf()
  return {
    journal: memoryJournal(shelf),
    reopen: async () => memoryJournal(shelf),
    hold: async (acts) => void (shelf.held = acts),
    held: async () => shelf.held,
    fillDisk: () => (shelf.trouble = { kind: 'storageFull' }),
    close: () => undefined
  }
})
