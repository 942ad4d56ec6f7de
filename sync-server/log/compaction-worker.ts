/** A thread beside the relay that makes the log smaller, once. */
import { parentPort, workerData } from 'node:worker_threads'
import { compactLog, forgetRooms } from './compaction.ts'
import type { CompactionOrder, CompactionReport } from './compactor.ts'
import { faultToWord } from '#relay/watch/events.ts'
import { openLogDatabase } from './sqlite-schema.ts'

const dayMs = 24 * 60 * 60 * 1000

function work({ file, keepDays }: CompactionOrder): CompactionReport {
  const db = openLogDatabase(file)
  try {
    const forgotten = keepDays === null ? 0 : forgetRooms(db, Math.floor(Date.now() / dayMs) - keepDays)
    return { ...compactLog(db), forgotten, fault: null }
  } catch (fault) {
    return { rowsBefore: 0, rowsAfter: 0, forgotten: 0, fault: faultToWord(fault) }
  } finally {
    db.close()
  }
}

// What createCompactor hands over.
parentPort?.postMessage(work(workerData as CompactionOrder))
