import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Append, RoomLog, RoomStats } from './room-log.ts'

/** Version of the tables below, kept in `PRAGMA user_version`. */
const schemaVersion = 1

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  CREATE TABLE rooms (
    number INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    head   INTEGER NOT NULL,
    bytes  INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE updates (
    room   INTEGER NOT NULL REFERENCES rooms (number),
    seq    INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    UNIQUE (room, seq)
  ) STRICT;
`

/**
 * The log in one SQLite file: write-ahead log with full synchronisation, so a committed append survives a power
 * cut. Throws on a file that is not a log or was made by a newer version.
 */
export function openSqliteRoomLog(file: string): RoomLog {
  const db = new DatabaseSync(file)
  try {
    prepareDatabase(db)
    return roomLogOf(db)
  } catch (fault) {
    db.close()
    throw fault
  }
}

function prepareDatabase(db: DatabaseSync): void {
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  const version = schemaVersionOf(db)
  if (version === 0) makeTables(db)
  else if (version !== schemaVersion)
    throw new Error(`This log has version ${version}, not ${schemaVersion}.`)
}

export function schemaVersionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

function makeTables(db: DatabaseSync): void {
  inTransaction(db, () => {
    db.exec(schema)
    rollLogId(db)
    db.exec(`PRAGMA user_version = ${schemaVersion}`)
  })
}

/** Gives the log another identity, so that no device believes its cursor for the old one. */
export function rollLogId(db: DatabaseSync): void {
  db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('logId', ?)").run(randomBytes(16))
}

/** All of it or nothing. */
export function inTransaction<Value>(db: DatabaseSync, work: () => Value): Value {
  db.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    db.exec('COMMIT')
    return value
  } catch (fault) {
    if (db.isTransaction) db.exec('ROLLBACK')
    throw fault
  }
}

interface RoomRow extends RoomStats {
  readonly number: number
}

function roomLogOf(db: DatabaseSync): RoomLog {
  const selectRoom = db.prepare('SELECT number, head, bytes FROM rooms WHERE id = ?')
  const insertRoom = db.prepare('INSERT INTO rooms (id, head, bytes) VALUES (?, 0, 0)')
  const updateRoom = db.prepare('UPDATE rooms SET head = ?, bytes = ? WHERE number = ?')
  const insertUpdate = db.prepare('INSERT INTO updates (room, seq, bytes) VALUES (?, ?, ?)')
  const selectUpdates = db.prepare('SELECT seq, bytes FROM updates WHERE room = ? AND seq > ? ORDER BY seq')

  const roomRow = (room: Uint8Array) => selectRoom.get(room) as unknown as RoomRow | undefined

  function roomToWrite(room: Uint8Array): RoomRow {
    const found = roomRow(room)
    if (found !== undefined) return found
    return { number: Number(insertRoom.run(room).lastInsertRowid), head: 0, bytes: 0 }
  }

  function appendAll(batch: readonly Append[]): number[] {
    const rows = new Map<string, RoomRow>()
    const seqs = batch.map(({ room, update }) => {
      const key = bytesToText(room)
      const row = rows.get(key) ?? roomToWrite(room)
      const seq = row.head + 1
      insertUpdate.run(row.number, seq, update)
      rows.set(key, { number: row.number, head: seq, bytes: row.bytes + update.length })
      return seq
    })
    for (const { number, head, bytes } of rows.values()) updateRoom.run(head, bytes, number)
    return seqs
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
      const { head, bytes } = roomRow(room) ?? { head: 0, bytes: 0 }
      return { head, bytes }
    },
    async close() {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      db.close()
    }
  }
}

function logIdOf(db: DatabaseSync): Uint8Array {
  const value = db.prepare("SELECT value FROM meta WHERE name = 'logId'").get()?.['value']
  if (!(value instanceof Uint8Array) || value.length !== 16) throw new Error('This log has no identity.')
  return value
}

function take(select: StatementSync, room: number, afterSeq: number, maxBytes: number): StoredUpdate[] {
  const taken: StoredUpdate[] = []
  let total = 0
  for (const row of select.iterate(room, afterSeq)) {
    const { seq, bytes } = row as unknown as { seq: number; bytes: Uint8Array }
    total += bytes.length
    if (taken.length > 0 && total > maxBytes) break
    taken.push({ seq, update: bytes })
  }
  return taken
}
