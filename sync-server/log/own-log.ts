import { createCompactor } from './compactor.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import type { RoomLog } from './room-log.ts'
import { openSqliteRoomLog } from './sqlite-room-log.ts'
import { putAsideIfDamaged } from './verify.ts'

export interface OwnLogOptions {
  readonly file: string
  readonly keepDays: number | null
  /** Unix ms. */
  readonly now: () => number
  readonly say: TellEvent
}

export const compactEveryMs = 10 * 60_000

/** The log of one relay, looked at before use and made smaller while it runs. */
export function openOwnLog({ file, keepDays, now, say }: OwnLogOptions): RoomLog {
  putAsideIfDamaged(file, now(), say)
  const log = openSqliteRoomLog(file, { now })
  const endCompaction = createCompactor({ file, keepDays }, compactEveryMs, say)
  return {
    ...log,
    async close() {
      await endCompaction()
      await log.close()
    }
  }
}
