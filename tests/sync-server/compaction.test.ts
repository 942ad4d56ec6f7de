import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compactLog, forgetRooms } from '#relay/log/compaction.ts'
import { createCompactor } from '#relay/log/compactor.ts'
import { eventToSentence } from '#relay/watch/events.ts'
import type { RelayEvent } from '#relay/watch/events.ts'
import { createLiveRooms } from '#relay/rooms/live-rooms.ts'
import type { RoomLog } from '#relay/log/room-log.ts'
import { openSqliteRoomLog } from '#relay/log/sqlite-room-log.ts'
import { openLogDatabase } from '#relay/log/sqlite-schema.ts'
import { verifyLog } from '#relay/log/verify.ts'
import { recordsOf, rowsBy } from './neighbourly-rows.ts'

// Real sockets, disks and processes on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const room = new Uint8Array(32).fill(1)
const other = new Uint8Array(32).fill(2)
const everything = Number.MAX_SAFE_INTEGER
const program = join(import.meta.dirname, 'compaction-process.ts')
const dayMs = 24 * 60 * 60 * 1000

let folder: string
let file: string
let log: RoomLog
const rows = rowsBy([1, 2, 3], 400)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoep-compaction-'))
  file = join(folder, 'log.sqlite')
  log = openSqliteRoomLog(file, { now: () => 100 * dayMs })
  await log.append(rows.map(({ update }) => ({ room, update })))
})
afterEach(async () => {
  await log.close()
  await rm(folder, { recursive: true })
})

function compact() {
  const db = openLogDatabase(file)
  try {
    return compactLog(db)
  } finally {
    db.close()
  }
}

describe('compaction of the log', () => {
  it('makes few rows of many and keeps the latest as they are, the head, and every record', async () => {
    const { bytes } = await log.stats(room)
    expect(compact()).toEqual({ rowsBefore: 336, rowsAfter: 2 })
    const stored = await log.read(room, 0, everything)
    expect(stored).toHaveLength(2 + 64)
    expect(stored.slice(-64)).toEqual(rows.slice(-64))
    expect(recordsOf(stored)).toEqual(recordsOf(rows))
    const stats = await log.stats(room)
    expect(stats.head).toBe(400)
    expect(stats.bytes).toBe(stored.reduce((sum, { update }) => sum + update.length, 0))
    expect(stats.bytes).toBeLessThan(bytes)
    expect(await log.append([{ room, update: Uint8Array.of(1) }])).toEqual([401])
    expect(verifyLog(file).faults).toEqual([])
  })

  it('gives the merged row again to a device whose place is inside it', async () => {
    compact()
    const [first, second] = await log.read(room, 0, everything)
    const inside = await log.read(room, first!.seq - 5, everything)
    expect(inside[0]).toEqual(first)
    expect((await log.read(room, first!.seq, everything))[0]).toEqual(second)
  })

  it('has nothing to do the second time, and leaves small rooms alone', async () => {
    await log.append(rows.slice(0, 100).map(({ update }) => ({ room: other, update })))
    compact()
    expect(compact()).toEqual({ rowsBefore: 0, rowsAfter: 0 })
    expect(await log.read(other, 0, everything)).toHaveLength(100)
  })

  it.each(['read', 'begun', 'deleted', 'inserted', 'merged', 'noted'])(
    'loses nothing when it is killed at the step "%s", and goes on the next time',
    async (step) => {
      const { signal } = spawnSync(process.execPath, [
        program,
        file,
        step,
        step === 'read' || step === 'noted' ? '1' : '2'
      ])
      expect(signal).toBe('SIGKILL')
      expect(verifyLog(file).faults).toEqual([])
      expect(recordsOf(await log.read(room, 0, everything))).toEqual(recordsOf(rows))
      compact()
      expect(recordsOf(await log.read(room, 0, everything))).toEqual(recordsOf(rows))
      expect((await log.read(room, 0, everything)).length).toBeLessThan(64 + 6)
    }
  )

  it('works in a thread beside a relay that goes on writing and reading', async () => {
    const said: string[] = []
    const end = createCompactor({ file, keepDays: null }, 10, (event) => said.push(eventToSentence(event)))
    const more = rowsBy([11, 12], 300)
    for (const { update } of more) await log.append([{ room, update }])
    await vi.waitUntil(() => said.length > 0, { timeout: 20_000 })
    await end()
    expect(said[0]).toMatch(/^compaction: \d+ updates became \d+, 0 rooms/)
    expect(recordsOf(await log.read(room, 0, everything))).toEqual(recordsOf([...rows, ...more]))
    expect(await log.stats(room)).toMatchObject({ head: 700 })
    expect(verifyLog(file).faults).toEqual([])
  })

  it('forgets whole rooms that nobody used since a day, and no others', async () => {
    await log.close()
    log = openSqliteRoomLog(file, { now: () => 150 * dayMs })
    await log.append([{ room: other, update: Uint8Array.of(1) }])
    const db = openLogDatabase(file)
    expect(forgetRooms(db, 100)).toBe(0)
    expect(forgetRooms(db, 101)).toBe(1)
    db.close()
    expect(await log.stats(room)).toEqual({ head: 0, bytes: 0 })
    expect(await log.stats(other)).toEqual({ head: 1, bytes: 1 })
    expect(verifyLog(file)).toMatchObject({ rooms: 1, updates: 1, faults: [] })
  })

  it('says of what fails which kind it is, and no more', async () => {
    const db = openLogDatabase(file)
    db.exec('DROP TABLE updates')
    db.close()
    const said: string[] = []
    const say = (event: RelayEvent) => void said.push(eventToSentence(event))
    const end = createCompactor({ file, keepDays: null }, 10, say)
    await vi.waitUntil(() => said.length > 0, { timeout: 20_000 })
    await end()
    expect(said[0]).toBe('compaction failed, nothing is lost: SQL logic error')
  })

  it('counts entering a room as using it', async () => {
    await log.close()
    log = openSqliteRoomLog(file, { now: () => 150 * dayMs })
    await log.stats(room)
    const db = openLogDatabase(file)
    expect(forgetRooms(db, 150)).toBe(0)
    db.close()
  })

  it('counts being in a room as using it, day after day', async () => {
    await log.close()
    let day = 101
    log = openSqliteRoomLog(file, { now: () => day * dayMs })
    const none = () => undefined
    const rooms = createLiveRooms(log, { changed: none, forgotten: none })
    await rooms.hold(room)
    day = 150
    rooms.noteUse(day * dayMs)
    const db = openLogDatabase(file)
    expect(forgetRooms(db, 150)).toBe(0)
    expect(forgetRooms(db, 151)).toBe(1)
    db.close()
  })
})
