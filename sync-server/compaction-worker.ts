/** Beside the relay in a thread of its own: makes the log smaller now and then. A thread ended anywhere leaves it whole. */
import { setTimeout as delay } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { compactLog, forgetRooms } from './compaction.ts'
import type { CompactionOrder, CompactionReport } from './compactor.ts'
import { openLogDatabase } from './sqlite-schema.ts'

const dayMs = 24 * 60 * 60 * 1000
// What createCompactor hands over.
const { file, everyMs, keepDays } = workerData as CompactionOrder

function work(): CompactionReport {
  const db = openLogDatabase(file)
  try {
    const forgotten = keepDays === null ? 0 : forgetRooms(db, Math.floor(Date.now() / dayMs) - keepDays)
    return { ...compactLog(db), forgotten, fault: null }
  } catch (fault) {
    return { rowsBefore: 0, rowsAfter: 0, forgotten: 0, fault: String(fault) }
  } finally {
    db.close()
  }
}

for (;;) {
  await delay(everyMs)
  parentPort?.postMessage(work())
}
