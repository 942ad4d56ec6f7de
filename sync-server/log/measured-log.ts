import type { Metrics } from '#relay/watch/metrics.ts'
import type { RoomLog } from './room-log.ts'

export interface MeasuredLog extends RoomLog {
  /** False for a while after an update could not be stored. */
  isWell(): boolean
}

/** After that long somebody may try again: a disk that was full can have room again. */
const restMs = 30_000

/** The log, counted. `now`: Unix ms. */
export function measuredLog(
  log: RoomLog,
  metrics: Pick<Metrics, 'stored' | 'read'>,
  now: () => number
): MeasuredLog {
  let failedAt = -Infinity

  return {
    ...log,
    async append(batch) {
      const startedAt = performance.now()
      try {
        const seqs = await log.append(batch)
        metrics.stored(batch.length, bytesOf(batch), (performance.now() - startedAt) / 1000)
        failedAt = -Infinity
        return seqs
      } catch (fault) {
        failedAt = now()
        throw fault
      }
    },
    async read(room, afterSeq, maxBytes) {
      const found = await log.read(room, afterSeq, maxBytes)
      metrics.read(found.length, bytesOf(found))
      return found
    },
    isWell: () => now() - failedAt > restMs
  }
}

function bytesOf(updates: readonly { readonly update: Uint8Array }[]): number {
  return updates.reduce((sum, { update }) => sum + update.length, 0)
}
