/**
 * The tables of the log in SQLite. Version 2 added `sum`, the CRC-32 of an update (null in rows that are older),
 * `merged`, up to where rows were looked at for merging, and `day`, the last day the room was used (days since 1970).
 */
import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'

/** Kept in `PRAGMA user_version`. */
const schemaVersion = 2

const schema = `
  CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT;
  CREATE TABLE rooms (
    number INTEGER PRIMARY KEY,
    id     BLOB NOT NULL UNIQUE,
    head   INTEGER NOT NULL,
    bytes  INTEGER NOT NULL,
    merged INTEGER NOT NULL DEFAULT 0,
    day    INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE updates (
    room   INTEGER NOT NULL REFERENCES rooms (number),
    seq    INTEGER NOT NULL,
    bytes  BLOB NOT NULL,
    sum    INTEGER,
    UNIQUE (room, seq)
  ) STRICT;
`

/** Nothing is forgotten for what was not noted. */
const useToday = 'UPDATE rooms SET day = unixepoch() / 86400;'

const fromVersion1 = `
  ALTER TABLE rooms ADD COLUMN merged INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE rooms ADD COLUMN day INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE updates ADD COLUMN sum INTEGER;
  ${useToday}
`

/** Made by a version of the relay that this one does not know: it is whole, and not ours to touch. */
export class NewerLog extends Error {}

/**
 * Write-ahead log with full synchronisation: what is committed survives a power cut. Makes the tables or brings them
 * to this version. Throws NewerLog.
 */
export function openLogDatabase(file: string): DatabaseSync {
  const db = new DatabaseSync(file)
  try {
    db.exec('PRAGMA busy_timeout = 10000')
    const version = schemaVersionOf(db)
    if (version > schemaVersion)
      throw new NewerLog(`This log has version ${version}, and this relay knows ${schemaVersion}.`)
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    if (version < schemaVersion) inTransaction(db, () => bringUp(db, version))
    return db
  } catch (fault) {
    db.close()
    throw fault
  }
}

export function schemaVersionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version'])
}

function bringUp(db: DatabaseSync, version: number): void {
  if (version === 0) {
    db.exec(schema)
    rollLogId(db)
  } else db.exec(fromVersion1)
  db.exec(`PRAGMA user_version = ${schemaVersion}`)
}

/** Gives the log another identity, so that no device believes its cursor for the old one. */
export function rollLogId(db: DatabaseSync): void {
  db.prepare("INSERT OR REPLACE INTO meta (name, value) VALUES ('logId', ?)").run(randomBytes(16))
}

/** All rooms count as used today: so with a log that comes from a backup. */
export function useAllRooms(db: DatabaseSync): void {
  if (schemaVersionOf(db) > 1) db.exec(useToday)
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
