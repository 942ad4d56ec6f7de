import { DatabaseSync } from 'node:sqlite'
import type { PushSubscriptionKeys } from '#lib/wire/waking-frame.ts'
import { wakeTagBytes } from '#lib/wire/waking-frame.ts'
import { bytesToText } from '#lib/wire/bytes.ts'

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
    tags     BLOB NOT NULL,
    renewed  INTEGER NOT NULL,
    PRIMARY KEY (room, endpoint)
  ) STRICT;
`

interface Row extends Subscription {
  readonly tags: Uint8Array
}

/** `file`: ':memory:' keeps nothing. `makeKeys` is asked when there are none yet. */
export function openSubscriptions(file: string, maxPerRoom: number, makeKeys: () => PushKeys): Subscriptions {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  db.exec(schema)
  const countOthers = db.prepare('SELECT count(*) AS n FROM subscriptions WHERE room = ? AND endpoint <> ?')
  const put = db.prepare('INSERT OR REPLACE INTO subscriptions VALUES (?, ?, ?, ?, ?, ?)')
  const remove = db.prepare('DELETE FROM subscriptions WHERE room = ? AND endpoint = ?')
  const removeEverywhere = db.prepare('DELETE FROM subscriptions WHERE endpoint = ?')
  const select = db.prepare('SELECT room, endpoint, p256dh, auth, tags FROM subscriptions WHERE room = ?')
  const forget = db.prepare('DELETE FROM subscriptions WHERE renewed < ?')

  return {
    keys: keptKeys(db, makeKeys),
    put({ room, endpoint, p256dh, auth }, tags, nowMs) {
      if (Number(countOthers.get(room, endpoint)?.['n']) >= maxPerRoom) return false
      put.run(room, endpoint, p256dh, auth, Buffer.concat(tags), nowMs)
      return true
    },
    remove: (room, endpoint) => void remove.run(room, endpoint),
    removeEverywhere: (endpoint) => void removeEverywhere.run(endpoint),
    having(room, tags) {
      const wanted = new Set(tags.map(bytesToText))
      const rows = select.all(room) as unknown as Row[]
      return rows.filter((row) => tagsIn(row.tags).some((tag) => wanted.has(tag)))
    },
    forgetBefore: (ms) => void forget.run(ms),
    close: () => db.close()
  }
}

function tagsIn(all: Uint8Array): string[] {
  const count = all.length / wakeTagBytes
  return Array.from({ length: count }, (_, at) =>
    bytesToText(all.subarray(at * wakeTagBytes, (at + 1) * wakeTagBytes))
  )
}

function keptKeys(db: DatabaseSync, makeKeys: () => PushKeys): PushKeys {
  const select = db.prepare('SELECT publicKey, privateKey FROM keys')
  const kept = select.get() as unknown as PushKeys | undefined
  if (kept !== undefined) return { ...kept }
  const made = makeKeys()
  db.prepare('INSERT INTO keys VALUES (?, ?)').run(made.publicKey, made.privateKey)
  return made
}
