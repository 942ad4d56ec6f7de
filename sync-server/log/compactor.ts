import { Worker } from 'node:worker_threads'
import type { Compacted } from './compaction.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'

/** A log of its own, of which rooms nobody used for so many days are forgotten (null keeps all), or one on NATS. */
export type CompactionOrder =
  { readonly file: string; readonly keepDays: number | null } | { readonly store: string }

export interface CompactionReport extends Compacted {
  /** Rooms. */
  readonly forgotten: number
  /** By its word (events.ts). */
  readonly fault: string | null
}

/**
 * Every `everyMs` a thread makes the log smaller and ends, unless the last one is still at it. Returns what stops
 * that, at whatever step it is: a thread ended anywhere leaves the log whole.
 */
export function createCompactor(
  order: CompactionOrder,
  everyMs: number,
  say: TellEvent
): () => Promise<void> {
  let worker: Worker | null = null

  function work(): void {
    if (worker !== null) return
    worker = new Worker(new URL('./compaction-worker.ts', import.meta.url), { workerData: order })
    worker.unref()
    worker.on('message', (report: CompactionReport) => sayReport(report, say))
    worker.on('error', (fault) => say({ event: 'compactionFailed', why: faultToWord(fault) }))
    worker.on('exit', () => (worker = null))
  }

  const timer = setInterval(work, everyMs).unref()
  return async () => {
    clearInterval(timer)
    await worker?.terminate()
  }
}

function sayReport({ rowsBefore, rowsAfter, forgotten, fault }: CompactionReport, say: TellEvent): void {
  if (rowsBefore > rowsAfter || forgotten > 0)
    say({ event: 'compacted', rows: rowsBefore, into: rowsAfter, forgotten })
  if (fault !== null) say({ event: 'compactionFailed', why: fault })
}
