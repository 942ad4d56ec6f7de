import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it } from 'vitest'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { backUp, restore } from '#relay/log/backup.ts'
import { FolderInUse, logFileIn } from '#relay/log/data-folder.ts'
import { makeRoomKey } from './client.ts'
import { connect, start } from './running-relays.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-relay-'))
  // What is returned runs after every afterEach: the relays have let go of the folder by then.
  return () => rm(folder, { recursive: true })
})

describe('the log of the relay', () => {
  it('outlives a restart under the same log id and another incarnation', async () => {
    const key = makeRoomKey()
    const first = await start({ dataDir: folder })
    const before = await connect(first)
    const welcome = await before.enter(key)
    await before.pushed(1, bytes(1, 2, 3))
    await first.close()
    const after = await connect(await start({ dataDir: folder }))
    const again = await after.enter(key)
    expect(again.logId).toEqual(welcome.logId)
    expect(again.incarnation).not.toEqual(welcome.incarnation)
    expect(await after.pullAll(0)).toEqual([{ seq: 1, update: bytes(1, 2, 3) }])
  })

  it('says goodbye by name, after acknowledging what it took', async () => {
    const relay = await start({ dataDir: folder })
    const client = await connect(relay)
    await client.enter(makeRoomKey())
    const pushed = client.pushed(1, bytes(1))
    await client.pullAll(0)
    await Promise.all([relay.close(), pushed])
    expect((await client.closed).code).toBe(relayRefusals.stopping.code)
  })

  it('is restored from an older copy under a new log id, and the newer one is kept aside', async () => {
    const key = makeRoomKey()
    const copy = join(folder, 'copy.sqlite')
    const dataDir = join(folder, 'data')
    const first = await start({ dataDir })
    const client = await connect(first)
    const { logId } = await client.enter(key)
    await client.pushed(1, bytes(1))
    backUp(dataDir, copy)
    await client.pushed(2, bytes(2))
    expect(() => restore(dataDir, copy, 0)).toThrow(FolderInUse)
    await first.close()
    const { replaced } = restore(dataDir, copy, 0)
    expect(replaced).toMatch(/before-1970-01-01T000000/)
    const second = await start({ dataDir })
    const after = await connect(second)
    const welcome = await after.enter(key)
    expect(welcome.logId).not.toEqual(logId)
    expect(welcome.head).toBe(1)
    await second.close()
    restore(dataDir, replaced ?? '', 1)
    expect((await (await connect(await start({ dataDir }))).enter(key)).head).toBe(2)
  })

  it('is restored from the copy of before an update that did not go well, and made it one of a newer version', async () => {
    const key = makeRoomKey()
    const copy = join(folder, 'copy.sqlite')
    const dataDir = join(folder, 'data')
    const first = await start({ dataDir })
    const client = await connect(first)
    await client.enter(key)
    await client.pushed(1, bytes(1))
    await first.close()
    backUp(dataDir, copy)
    const db = new DatabaseSync(logFileIn(dataDir))
    db.exec('PRAGMA user_version = 99')
    db.close()
    await expect(start({ dataDir })).rejects.toThrow(/version 99/)
    expect(restore(dataDir, copy, 0).replaced).toMatch(/before-/)
    expect((await (await connect(await start({ dataDir }))).enter(key)).head).toBe(1)
  })

  it('is left alone by a backup that would overwrite, a file that is no log and a second relay', async () => {
    await start({ dataDir: folder })
    await expect(start({ dataDir: folder })).rejects.toThrow(FolderInUse)
    const copy = join(folder, 'copy.sqlite')
    backUp(folder, copy)
    expect(() => backUp(folder, copy)).toThrow(/exists already/)
    const other = join(folder, 'other')
    expect(() => restore(other, join(import.meta.dirname, 'relay-log.test.ts'), 0)).toThrow()
    expect(() => backUp(other, join(folder, 'second.sqlite'))).toThrow(/no log/)
  })
})
