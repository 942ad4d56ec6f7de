import { Worker } from 'node:worker_threads'
import type { Compacted } from './compaction.ts'
import { faultToWord } from './events.ts'
import type { TellEvent } from './events.ts'

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
export function createCompactor(order: CompactionOrder, say: TellEvent): () => Promise<void> {
  const worker = new Worker(new URL('./compaction-worker.ts', import.meta.url), { workerData: order })
  worker.unref()
  worker.on('message', ({ rowsBefore, rowsAfter, forgotten, fault }: CompactionReport) => {
    if (rowsBefore > rowsAfter || forgotten > 0)
      say({ event: 'compacted', rows: rowsBefore, into: rowsAfter, forgotten })
    if (fault !== null) say({ event: 'compactionFailed', why: fault })
  })
  worker.on('error', (fault) => say({ event: 'compactionFailed', why: faultToWord(fault) }))
  return async () => void (await worker.terminate())
}
