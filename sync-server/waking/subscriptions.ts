import { DatabaseSync } from 'node:sqlite'
import type { SQLOutputValue, StatementSync } from 'node:sqlite'
import type { PushSubscriptionKeys } from '#lib/wire/waking-frame.ts'
import { inTransaction } from '#relay/log/sqlite-schema.ts'
import type { WakingBounds } from './waking.ts'

/** A device that wants to be woken for a room. */
export interface Subscription extends PushSubscriptionKeys {
  readonly room: Uint8Array
}

/** By which the relay is known to push services (RFC 8292), base64url. */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/**
 * Who is woken, on disk. In a file of its own beside the log: made anew it costs devices one opening, and deleting it
 * forgets them all.
 */
export interface Subscriptions {
  readonly keys: PushKeys
  /** Takes the place of an earlier one with the same endpoint in that room. False: the room has as many as it may. */
  put(subscription: Subscription, tags: readonly Uint8Array[], nowMs: number): boolean
  has(room: Uint8Array, endpoint: string): boolean
  remove(room: Uint8Array, endpoint: string): void
  /** From all rooms: its push service knows it no more. */
  removeEverywhere(endpoint: string): void
  /** Those of the room that have one of the tags. */
  having(room: Uint8Array, tags: readonly Uint8Array[]): readonly Subscription[]
  /** Drops those nothing was heard of since. */
  forgetBefore(ms: number): void
  close(): void
}

const schema = `
  CREATE TABLE IF NOT EXISTS keys (publicKey TEXT NOT NULL, privateKey TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS subscriptions (
    room     BLOB NOT NULL,
    endpoint TEXT NOT NULL,
    p256dh   BLOB NOT NULL,
    auth     BLOB NOT NULL,
    renewed  INTEGER NOT NULL,
    PRIMARY KEY (room, endpoint)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS tags (
    room     BLOB NOT NULL,
    tag      BLOB NOT NULL,
    endpoint TEXT NOT NULL,
    PRIMARY KEY (room, tag, endpoint),
    FOREIGN KEY (room, endpoint) REFERENCES subscriptions ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tagsOf ON tags (room, endpoint);
  CREATE INDEX IF NOT EXISTS roomsOf ON subscriptions (endpoint);
`

/** How many there may be; more are refused, those that are there may be renewed. */
export type SubscriptionBounds = Pick<WakingBounds, 'maxPerRoom' | 'maxInAll'>

/**
 * `file`: ':memory:' keeps nothing. `makeKeys` is asked when there are none yet. A power cut may lose the last moments:
 * devices say it again whenever they open.
 */
export function openSubscriptions(
  file: string,
  { maxPerRoom, maxInAll }: SubscriptionBounds,
  makeKeys: () => PushKeys
): Subscriptions {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
  db.exec(schema)
  const countInRoom = db.prepare('SELECT count(*) AS n FROM subscriptions WHERE room = ?')
  const countInAll = db.prepare('SELECT count(*) AS n FROM subscriptions')
  const find = db.prepare('SELECT 1 FROM subscriptions WHERE room = ? AND endpoint = ?')
  const put = db.prepare('INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?)')
  const putTag = db.prepare('INSERT OR IGNORE INTO tags VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM subscriptions WHERE room = ? AND endpoint = ?')
  const removeEverywhere = db.prepare('DELETE FROM subscriptions WHERE endpoint = ?')
  const forget = db.prepare('DELETE FROM subscriptions WHERE renewed < ?')
  const select = db.prepare(`
    SELECT room, endpoint, p256dh, auth FROM tags JOIN subscriptions USING (room, endpoint)
    WHERE room = ? AND tag = ?
  `)
  const countOf = (count: StatementSync, ...of: Uint8Array[]) => Number(count.get(...of)?.['n'])
  const hasPlace = (room: Uint8Array) =>
    countOf(countInRoom, room) < maxPerRoom && countOf(countInAll) < maxInAll

  const has = (room: Uint8Array, endpoint: string) => find.get(room, endpoint) !== undefined

  return {
    keys: keptKeys(db, makeKeys),
    put({ room, endpoint, p256dh, auth }, tags, nowMs) {
      if (!has(room, endpoint) && !hasPlace(room)) return false
      inTransaction(db, () => {
        remove.run(room, endpoint)
        put.run(room, endpoint, p256dh, auth, nowMs)
        for (const tag of tags) putTag.run(room, tag, endpoint)
      })
      return true
    },
    has,
    remove: (room, endpoint) => void remove.run(room, endpoint),
    removeEverywhere: (endpoint) => void removeEverywhere.run(endpoint),
    having(room, tags) {
      const rows = tags.flatMap((tag) => select.all(room, tag).map(rowToSubscription))
      return [...new Map(rows.map((row) => [row.endpoint, row])).values()]
    },
    forgetBefore: (ms) => void forget.run(ms),
    close: () => db.close()
  }
}

function rowToSubscription(row: Record<string, SQLOutputValue>): Subscription {
  return {
    room: blobOf(row['room']),
    endpoint: String(row['endpoint']),
    p256dh: blobOf(row['p256dh']),
    auth: blobOf(row['auth'])
  }
}

function blobOf(value: SQLOutputValue | undefined): Uint8Array {
  if (!(value instanceof Uint8Array)) throw new Error('the file of subscriptions is not as it was made')
  return value
}

function keptKeys(db: DatabaseSync, makeKeys: () => PushKeys): PushKeys {
  const select = db.prepare('SELECT publicKey, privateKey FROM keys')
  const kept = select.get()
  if (kept) return { publicKey: String(kept['publicKey']), privateKey: String(kept['privateKey']) }
  const made = makeKeys()
  db.prepare('INSERT INTO keys VALUES (?, ?)').run(made.publicKey, made.privateKey)
  return made
}
