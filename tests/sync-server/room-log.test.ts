import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeRoomLog } from '../contracts/room-log.ts'
import { createMemoryRoomLog } from '#relay/log/memory-room-log.ts'
import { openSqliteRoomLog } from '#relay/log/sqlite-room-log.ts'

describeRoomLog('memory', async () => {
  const log = createMemoryRoomLog()
  return { log, dispose: () => log.close() }
})

describeRoomLog('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stoep-log-'))
  const file = join(folder, 'log.sqlite')
  let open = openSqliteRoomLog(file)
  return {
    log: open,
    reopen: async () => {
      await open.close()
      open = openSqliteRoomLog(file)
      return open
    },
    dispose: async () => {
      await open.close()
      await rm(folder, { recursive: true })
    }
  }
})
