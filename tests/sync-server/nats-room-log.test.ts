import { afterAll, beforeAll, describe, vi } from 'vitest'
import { describeRoomLog } from '../contracts/room-log.ts'
import { openNatsRoomLog } from '#relay/log/nats-room-log.ts'
import { hasNats, startNatsCluster } from './nats-cluster.ts'
import type { NatsCluster } from './nats-cluster.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let cluster: NatsCluster
let streams = 0

describe.skipIf(!hasNats())('on a cluster of three', () => {
  beforeAll(async () => {
    cluster = await startNatsCluster()
  })
  afterAll(() => cluster.stop())

  describeRoomLog('NATS', async () => {
    const store = cluster.store(`contract-${++streams}`)
    let open = await openNatsRoomLog(store)
    return {
      log: open,
      reopen: async () => {
        await open.close()
        open = await openNatsRoomLog(store)
        return open
      },
      openBeside: () => openNatsRoomLog(store),
      dispose: () => open.close()
    }
  })
})
