import { Worker } from 'node:worker_threads'
import type { Compacted } from './compaction.ts'

export interface CompactionOrder {
  readonly file: string
  /** Rooms nobody used for so many days are forgotten; null keeps all. */
  readonly keepDays: number | null
}

export interface CompactionReport extends Compacted {
  /** Rooms. */
  readonly forgotten: number
  readonly fault: string | null
}

/**
 * Every `everyMs` a thread makes the log smaller and ends, unless the last one is still at it. Returns what stops
 * that, at whatever step it is: a thread ended anywhere leaves the log whole.
 */
export function createCompactor(
  order: CompactionOrder,
  everyMs: number,
  say: (line: string) => void
): () => Promise<void> {
  let worker: Worker | null = null

  function work(): void {
    if (worker !== null) return
    worker = new Worker(new URL('./compaction-worker.ts', import.meta.url), { workerData: order })
    worker.unref()
    worker.on('message', (report: CompactionReport) => sayReport(report, say))
    worker.on('error', (fault) => say(`compaction ended: ${fault.message}`))
    worker.on('exit', () => (worker = null))
  }

  const timer = setInterval(work, everyMs).unref()
  return async () => {
    clearInterval(timer)
    await worker?.terminate()
  }
}

function sayReport(
  { rowsBefore, rowsAfter, forgotten, fault }: CompactionReport,
  say: (line: string) => void
): void {
  if (rowsBefore > rowsAfter) say(`compaction: ${rowsBefore} updates became ${rowsAfter}.`)
  if (forgotten > 0) say(`compaction: ${forgotten} rooms nobody used were forgotten.`)
  if (fault !== null) say(`compaction failed, nothing is lost: ${fault}`)
}
