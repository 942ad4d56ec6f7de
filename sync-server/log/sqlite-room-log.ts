import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Append, RoomLog, RoomStats } from './room-log.ts'
import { inTransaction, openLogDatabase } from './sqlite-schema.ts'

const dayMs = 24 * 60 * 60 * 1000

export interface SqliteLogOptions {
  /** Unix ms, for the day a room was last used. */
  readonly now?: () => number
  /** What the file may take; more is refused as by a full disk. */
  readonly maxBytes?: number
}

/**
 * The log in one SQLite file (sqlite-schema.ts); a committed append survives a power cut. Throws on a file that is
 * not a log or was made by a newer version. Rows may be merged meanwhile (compaction.ts): a number that is gone is in
 * the next one there is.
 */
export function openSqliteRoomLog(
  file: string,
  { now = Date.now, maxBytes }: SqliteLogOptions = {}
): RoomLog {
  const db = openLogDatabase(file)
  try {
    if (maxBytes !== undefined) db.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / pageBytes)}`)
    return roomLogOf(db, () => Math.floor(now() / dayMs))
  } catch (fault) {
    db.close()
    throw fault
  }
}

/** SQLite's own. */
const pageBytes = 4096

interface RoomRow extends RoomStats {
  readonly number: number
  readonly day: number
}

function roomLogOf(db: DatabaseSync, today: () => number): RoomLog {
  const selectRoom = db.prepare('SELECT number, head, bytes, day FROM rooms WHERE id = ?')
  const insertRoom = db.prepare('INSERT INTO rooms (id, head, bytes) VALUES (?, 0, 0)')
  const updateRoom = db.prepare('UPDATE rooms SET head = ?, bytes = ?, day = ? WHERE number = ?')
  const updateDay = db.prepare('UPDATE rooms SET day = ? WHERE number = ?')
  const insertUpdate = db.prepare('INSERT INTO updates (room, seq, bytes, sum) VALUES (?, ?, ?, ?)')
  const selectUpdates = db.prepare(
    'SELECT seq, bytes, sum FROM updates WHERE room = ? AND seq > ? ORDER BY seq'
  )

  const roomRow = (room: Uint8Array) => selectRoom.get(room) as unknown as RoomRow | undefined

  function roomToWrite(room: Uint8Array): RoomRow {
    const found = roomRow(room)
    if (found !== undefined) return found
    return { number: Number(insertRoom.run(room).lastInsertRowid), head: 0, bytes: 0, day: 0 }
  }

  function appendAll(batch: readonly Append[]): number[] {
    const rows = new Map<string, RoomRow>()
    const seqs = batch.map(({ room, update }) => {
      const key = bytesToText(room)
      const row = rows.get(key) ?? roomToWrite(room)
      const seq = row.head + 1
      insertUpdate.run(row.number, seq, update, crc32(update))
      rows.set(key, { ...row, head: seq, bytes: row.bytes + update.length })
      return seq
    })
    for (const { number, head, bytes } of rows.values()) updateRoom.run(head, bytes, today(), number)
    return seqs
  }

  function noteUse({ number, day }: RoomRow): void {
    if (day !== today()) updateDay.run(today(), number)
  }

  /** A full disk is no reason not to read. */
  function tryToNoteUse(row: RoomRow): void {
    try {
      noteUse(row)
    } catch {
      // Noted the next time.
    }
  }

  return {
    logId: logIdOf(db),
    async append(batch) {
      return inTransaction(db, () => appendAll(batch))
    },
    async read(room, afterSeq, maxBytes) {
      const row = roomRow(room)
      return row === undefined ? [] : take(selectUpdates, row.number, afterSeq, maxBytes)
    },
    async stats(room) {
      const row = roomRow(room)
      if (row === undefined) return { head: 0, bytes: 0 }
      tryToNoteUse(row)
      return { head: row.head, bytes: row.bytes }
    },
    async use(rooms) {
      const used = rooms.flatMap((room) => roomRow(room) ?? []).filter(({ day }) => day !== today())
      if (used.length > 0) inTransaction(db, () => used.forEach(noteUse))
    },
    async close() {
      try {
        db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } catch {
        // A full disk: what is in the write-ahead log is read from there the next time.
      }
      db.close()
    }
  }
}

function logIdOf(db: DatabaseSync): Uint8Array {
  const value = db.prepare("SELECT value FROM meta WHERE name = 'logId'").get()?.['value']
  if (!(value instanceof Uint8Array) || value.length !== 16) throw new Error('This log has no identity.')
  return value
}

/** What was read is not what was written. */
class DamagedUpdate extends Error {
  readonly code = 'DAMAGED_UPDATE'
}

/** As `selectUpdates` gives it. */
interface UpdateRow {
  readonly seq: number
  readonly bytes: Uint8Array
  readonly sum: number | null
}

function take(select: StatementSync, room: number, afterSeq: number, maxBytes: number): StoredUpdate[] {
  const taken: StoredUpdate[] = []
  let total = 0
  for (const row of select.iterate(room, afterSeq)) {
    // The driver cannot know the columns of `select`; the schema has them as UpdateRow says.
    const { seq, bytes, sum } = row as unknown as UpdateRow
    if (sum !== null && sum !== crc32(bytes)) throw new DamagedUpdate(`Update ${seq} of a room is damaged.`)
    total += bytes.length
    if (taken.length > 0 && total > maxBytes) break
    taken.push({ seq, update: bytes })
  }
  return taken
}
