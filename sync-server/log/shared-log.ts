import type { TellEvent } from '#relay/watch/events.ts'
import { createCompactor } from './compactor.ts'
import { openNatsRoomLog } from './nats-room-log.ts'
import { compactEveryMs } from './own-log.ts'
import type { RoomLog } from './room-log.ts'

/** The log several relays share, made smaller while this one runs. Rejects as openNatsStore does. */
export async function openSharedLog(store: string, say: TellEvent): Promise<RoomLog> {
  const log = await openNatsRoomLog(store)
  const endCompaction = createCompactor({ store }, compactEveryMs, say)
  return {
    ...log,
    async close() {
      await endCompaction()
      await log.close()
    }
  }
}
