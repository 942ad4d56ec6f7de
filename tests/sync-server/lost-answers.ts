/** A relay's log behind a proxy that may lose answers, and beside it the same log with nothing in between. */
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { startDeafProxy } from './deaf-proxy.ts'
import type { DeafProxy } from './deaf-proxy.ts'

export interface LostAnswers {
  readonly proxy: DeafProxy
  readonly log: RoomLog
  readonly direct: RoomLog
  close(): Promise<void>
}

/** `address`: of one node. */
export async function openWithLostAnswers(address: string): Promise<LostAnswers> {
  const { port, pathname, search } = new URL(address)
  const proxy = await startDeafProxy(Number(port))
  const direct = await openNatsRoomLog(address)
  const log = await openNatsRoomLog(`nats://127.0.0.1:${proxy.port}${pathname}${search}`)
  return {
    proxy,
    log,
    direct,
    async close() {
      await Promise.all([log.close(), direct.close()])
      await proxy.close()
    }
  }
}
