/** A thread beside the relay that makes the log smaller, once. */
import { parentPort, workerData } from 'node:worker_threads'
import { compactLog, forgetRooms } from './compaction.ts'
import type { CompactionOrder, CompactionReport } from './compactor.ts'
import { faultToWord } from '#relay/watch/events.ts'
import { openLogDatabase } from './sqlite-schema.ts'

const dayMs = 24 * 60 * 60 * 1000

async function work(order: CompactionOrder): Promise<CompactionReport> {
  try {
    return { forgotten: 0, ...(await compact(order)), fault: null }
  } catch (fault) {
    return { rowsBefore: 0, rowsAfter: 0, forgotten: 0, fault: faultToWord(fault) }
  }
}

function compact(order: CompactionOrder) {
  return 'store' in order ? compactStore(order.store) : compactFile(order)
}

function compactFile({ file, keepDays }: Extract<CompactionOrder, { file: string }>) {
  const db = openLogDatabase(file)
  try {
    const forgotten = keepDays === null ? 0 : forgetRooms(db, Math.floor(Date.now() / dayMs) - keepDays)
    return { ...compactLog(db), forgotten }
  } finally {
    db.close()
  }
}

/** Loaded only by hosts that have one. */
async function compactStore(address: string) {
  const { openNatsStore } = await import('./nats-store.ts')
  const { compactNatsLog } = await import('./nats-compaction.ts')
  const store = await openNatsStore(address)
  try {
    return await compactNatsLog(store, { now: Date.now })
  } finally {
    await store.close()
  }
}

// What createCompactor hands over.
parentPort?.postMessage(await work(workerData as CompactionOrder))
