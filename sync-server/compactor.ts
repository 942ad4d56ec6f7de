import { Worker } from 'node:worker_threads'
import type { Compacted } from './compaction.ts'

export interface CompactionOrder {
  readonly file: string
  readonly everyMs: number
  /** Rooms nobody used for so many days are forgotten; null keeps all. */
  readonly keepDays: number | null
}

export interface CompactionReport extends Compacted {
  /** Rooms. */
  readonly forgotten: number
  readonly fault: string | null
}

/** Starts the thread that makes the log smaller; returns what ends it, at whatever step it is. */
export function createCompactor(order: CompactionOrder, say: (line: string) => void): () => Promise<void> {
  const worker = new Worker(new URL('./compaction-worker.ts', import.meta.url), { workerData: order })
  worker.unref()
  worker.on('message', ({ rowsBefore, rowsAfter, forgotten, fault }: CompactionReport) => {
    if (rowsBefore > rowsAfter) say(`compaction: ${rowsBefore} updates became ${rowsAfter}.`)
    if (forgotten > 0) say(`compaction: ${forgotten} rooms nobody used were forgotten.`)
    if (fault !== null) say(`compaction failed, nothing is lost: ${fault}`)
  })
  worker.on('error', (fault) => say(`compaction ended: ${fault.message}`))
  return async () => void (await worker.terminate())
}
