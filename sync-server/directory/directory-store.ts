import { DatabaseSync } from 'node:sqlite'
import type { SQLOutputValue } from 'node:sqlite'
import { inTransaction } from '#relay/log/sqlite-schema.ts'

/** The newest of a neighbourhood, as it was signed. */
export interface StoredEntry {
  /** Genesis id, 32 bytes. */
  readonly neighbourhood: Uint8Array
  readonly bytes: Uint8Array
  readonly generation: number
  readonly number: number
  readonly expiresAt: number
  readonly isWithdrawn: boolean
}

/** One who asks to come in. */
export interface StoredKnock {
  readonly id: Uint8Array
  readonly neighbourhood: Uint8Array
  readonly bytes: Uint8Array
}

/**
 * The directory on disk, in a file of its own beside the log: deleting it forgets every entry, everybody who waits and
 * every knock. No address of the internet is in it.
 */
export interface DirectoryStore {
  entryOf(neighbourhood: Uint8Array): StoredEntry | null
  /** In the place of the one before. */
  putEntry(entry: StoredEntry): void
  /** Those that are not withdrawn, in no order. */
  entries(): readonly Pick<StoredEntry, 'neighbourhood' | 'bytes'>[]
  countEntries(): number
  /** In the place of what the same token said before. */
  putWaiting(token: Uint8Array, region: string, nowMs: number): void
  isWaiting(token: Uint8Array): boolean
  removeWaiting(token: Uint8Array): void
  countWaiting(): number
  /** How many said so by then, by region. */
  waiting(untilMs: number): ReadonlyMap<string, number>
  putKnock(knock: StoredKnock, nowMs: number): void
  knock(id: Uint8Array): StoredKnock | null
  /** Those nobody answered, the oldest first. */
  knocksAt(neighbourhood: Uint8Array): readonly Uint8Array[]
  countKnocks(): number
  answerTo(knock: Uint8Array): Uint8Array | null
  putAnswer(knock: Uint8Array, answer: Uint8Array): void
  /** Drops what has run out: entries by their own word, the rest by when they came. */
  forget(before: { readonly entriesMs: number; readonly waitingMs: number; readonly knocksMs: number }): void
  close(): void
}

const schema = `
  CREATE TABLE IF NOT EXISTS entries (
    neighbourhood BLOB PRIMARY KEY,
    bytes         BLOB NOT NULL,
    generation    INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    expires       INTEGER NOT NULL,
    withdrawn     INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS waiting (
    token  BLOB PRIMARY KEY,
    region TEXT NOT NULL,
    since  INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS knocks (
    id            BLOB PRIMARY KEY,
    neighbourhood BLOB NOT NULL,
    bytes         BLOB NOT NULL,
    since         INTEGER NOT NULL,
    answer        BLOB
  ) STRICT;
  CREATE INDEX IF NOT EXISTS knocksAt ON knocks (neighbourhood);
`

/** `file`: ':memory:' keeps nothing. What was put there is on the disk when the call returns. */
export function openDirectoryStore(file: string): DirectoryStore {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  db.exec(schema)
  const entryOf = db.prepare('SELECT * FROM entries WHERE neighbourhood = ?')
  const putEntry = db.prepare('INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?)')
  const entries = db.prepare('SELECT neighbourhood, bytes FROM entries WHERE withdrawn = 0')
  const putWaiting = db.prepare('INSERT OR REPLACE INTO waiting VALUES (?, ?, ?)')
  const isWaiting = db.prepare('SELECT 1 FROM waiting WHERE token = ?')
  const removeWaiting = db.prepare('DELETE FROM waiting WHERE token = ?')
  const waiting = db.prepare('SELECT region, count(*) AS n FROM waiting WHERE since <= ? GROUP BY region')
  const putKnock = db.prepare('INSERT OR IGNORE INTO knocks VALUES (?, ?, ?, ?, NULL)')
  const knock = db.prepare('SELECT * FROM knocks WHERE id = ?')
  const knocksAt = db.prepare(
    'SELECT bytes FROM knocks WHERE neighbourhood = ? AND answer IS NULL ORDER BY since, id'
  )
  const putAnswer = db.prepare('UPDATE knocks SET answer = ? WHERE id = ?')
  const forgetEntries = db.prepare('DELETE FROM entries WHERE expires <= ?')
  const forgetWaiting = db.prepare('DELETE FROM waiting WHERE since <= ?')
  const forgetKnocks = db.prepare('DELETE FROM knocks WHERE since <= ?')
  const counter = (table: string) => {
    const count = db.prepare(`SELECT count(*) AS n FROM ${table}`)
    return () => Number(count.get()?.['n'])
  }

  return {
    entryOf(neighbourhood) {
      const row = entryOf.get(neighbourhood)
      return row ? rowToEntry(row) : null
    },
    putEntry: ({ neighbourhood, bytes, generation, number, expiresAt, isWithdrawn }) =>
      void putEntry.run(neighbourhood, bytes, generation, number, expiresAt, isWithdrawn ? 1 : 0),
    entries: () =>
      entries
        .all()
        .map((row) => ({ neighbourhood: blobOf(row['neighbourhood']), bytes: blobOf(row['bytes']) })),
    countEntries: counter('entries'),
    putWaiting: (token, region, nowMs) => void putWaiting.run(token, region, nowMs),
    isWaiting: (token) => isWaiting.get(token) !== undefined,
    removeWaiting: (token) => void removeWaiting.run(token),
    countWaiting: counter('waiting'),
    waiting: (untilMs) =>
      new Map(waiting.all(untilMs).map((row) => [String(row['region']), Number(row['n'])])),
    putKnock: ({ id, neighbourhood, bytes }, nowMs) => void putKnock.run(id, neighbourhood, bytes, nowMs),
    knock(id) {
      const row = knock.get(id)
      if (!row) return null
      return { id, neighbourhood: blobOf(row['neighbourhood']), bytes: blobOf(row['bytes']) }
    },
    knocksAt: (neighbourhood) => knocksAt.all(neighbourhood).map((row) => blobOf(row['bytes'])),
    countKnocks: counter('knocks'),
    answerTo(id) {
      const answer = knock.get(id)?.['answer']
      return answer instanceof Uint8Array ? answer : null
    },
    putAnswer: (id, answer) => void putAnswer.run(answer, id),
    forget: ({ entriesMs, waitingMs, knocksMs }) =>
      inTransaction(db, () => {
        forgetEntries.run(entriesMs)
        forgetWaiting.run(waitingMs)
        forgetKnocks.run(knocksMs)
      }),
    close: () => db.close()
  }
}

function rowToEntry(row: Record<string, SQLOutputValue>): StoredEntry {
  return {
    neighbourhood: blobOf(row['neighbourhood']),
    bytes: blobOf(row['bytes']),
    generation: Number(row['generation']),
    number: Number(row['number']),
    expiresAt: Number(row['expires']),
    isWithdrawn: row['withdrawn'] === 1
  }
}

function blobOf(value: SQLOutputValue | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('the file of the directory is not as it was made')
  return value
}
