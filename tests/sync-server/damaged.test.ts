import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { eventToSentence } from '#relay/watch/events.ts'
import { logFileIn } from '#relay/log/data-folder.ts'
import { openSqliteRoomLog } from '#relay/log/sqlite-room-log.ts'
import { NewerLog } from '#relay/log/sqlite-schema.ts'
import { putAsideIfDamaged, verifyLog } from '#relay/log/verify.ts'
import { makeRoomKey } from './client.ts'
import { updateOf } from './relay-process.ts'
import { connect, start } from './running-relays.ts'

const room = new Uint8Array(32).fill(1)
const count = 300

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-damaged-'))
  file = logFileIn(folder)
  const log = openSqliteRoomLog(file)
  await log.append(Array.from({ length: count }, (_, n) => ({ room, update: updateOf(1, n) })))
  await log.close()
  return () => rm(folder, { recursive: true })
})

/** What can happen to a file that nobody wrote to. */
const damages: Readonly<Record<string, () => void>> = {
  'one byte of an update is another': () =>
    overwrite(Buffer.from(readFileSync(file)).indexOf(updateOf(1, 150)) + 60, 1),
  'its beginning is gone': () => overwrite(0, 100),
  'a page in the middle is empty': () => overwrite(20 * 4096, 4096),
  'its second half is missing': () => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  'it is another file': () => writeFileSync(file, 'Ceci n’est pas un journal. '.repeat(1000)),
  'the tables are not there': () => {
    const db = new DatabaseSync(file)
    db.exec('DROP TABLE updates')
    db.close()
  }
}

function overwrite(at: number, bytes: number): void {
  const all = readFileSync(file)
  expect(at).toBeGreaterThanOrEqual(0)
  for (let i = at; i < at + bytes; i++) all[i] = all[i]! ^ 0xff
  writeFileSync(file, all)
}

describe('a log', () => {
  it('that is whole is said to be, with what is in it', () => {
    expect(verifyLog(file)).toEqual({
      rooms: 1,
      updates: count,
      bytes: Array.from({ length: count }, (_, n) => updateOf(1, n).length).reduce((sum, size) => sum + size),
      faults: []
    })
  })

  it.each(Object.keys(damages))(
    'is found damaged when %s, kept aside, and filled again under another identity',
    async (what) => {
      const before = openSqliteRoomLog(file)
      await before.close()
      damages[what]?.()
      expect(verifyLog(file).faults.length).toBeGreaterThan(0)
      const damaged = readFileSync(file)
      const lines: string[] = []
      const relay = await start({
        dataDir: folder,
        log: (event) => lines.push(eventToSentence(event)),
        now: () => 0
      })
      expect(lines[0]).toMatch(
        /^the log is damaged \(faults: \d+\) .* Devices will bring back what they hold\.$/
      )
      const aside = join(folder, 'relay.sqlite.damaged-1970-01-01T000000.000Z')
      expect(readFileSync(aside)).toEqual(damaged)
      const client = await connect(relay)
      const { logId, head } = await client.enter(makeRoomKey())
      expect(logId).not.toEqual(before.logId)
      expect(head).toBe(0)
      expect(await client.pushed(1, Uint8Array.of(1))).toBe(1)
      expect(verifyLog(file).faults).toEqual([])
    }
  )

  it('that a relay writes to while it is read is judged as of one moment', () => {
    const writer = new DatabaseSync(file)
    const { prepare } = DatabaseSync.prototype
    const spy = vi.spyOn(DatabaseSync.prototype, 'prepare')
    onTestFinished(() => spy.mockRestore())
    spy.mockImplementation(function (this: DatabaseSync, sql) {
      if (sql.includes('FROM rooms')) writer.exec('UPDATE rooms SET bytes = bytes + 1')
      return prepare.call(this, sql)
    })
    expect(verifyLog(file).faults).toEqual([])
    writer.close()
  })

  it('never gives out an update with other bytes than were stored', async () => {
    const log = openSqliteRoomLog(file)
    await log.close()
    damages['one byte of an update is another']?.()
    const again = openSqliteRoomLog(file)
    await expect(again.read(room, 0, Number.MAX_SAFE_INTEGER)).rejects.toThrow(/damaged/)
    expect(await again.read(room, 151, 1)).toHaveLength(1)
    await again.close()
  })

  it('made by a newer version is left where it is', async () => {
    const db = new DatabaseSync(file)
    db.exec('PRAGMA user_version = 99')
    db.close()
    expect(() => putAsideIfDamaged(file, 0, () => undefined)).toThrow(NewerLog)
    await expect(start({ dataDir: folder })).rejects.toThrow(/version 99/)
    expect(readdirSync(folder).some((name) => name.includes('damaged'))).toBe(false)
  })

  it('of the version before is brought up, with everything in it and no room to be forgotten', async () => {
    await rm(file)
    copyFileSync(join(import.meta.dirname, '../fixtures/relay-log-1.sqlite'), file)
    expect(verifyLog(file)).toMatchObject({ rooms: 1, updates: 3, faults: [] })
    const db = new DatabaseSync(file)
    expect(Number(db.prepare('SELECT day FROM rooms').get()?.['day'])).toBeGreaterThan(20_000)
    db.close()
    const log = openSqliteRoomLog(file)
    expect(await log.append([{ room, update: Uint8Array.of(4) }])).toEqual([4])
    expect((await log.read(room, 0, 100)).map(({ update }) => [...update])).toEqual([[1], [2], [3], [4]])
    await log.close()
    expect(existsSync(file)).toBe(true)
  })
})
