import { DatabaseSync } from 'node:sqlite'
import type { limits } from '#lib/wire/limits.ts'

export type CalendarBounds = { readonly [Name in keyof typeof limits.calendar]: number }

/**
 * Feeds of calendars as devices sealed them, on disk. In a file of its own beside the log: deleting it costs devices one
 * opening. Of when a feed was written it holds the day.
 */
export interface Feeds {
  /** Takes the place of an earlier one. False: there are as many as there may be, and this would be one more. */
  put(id: string, sealed: Uint8Array, nowMs: number): boolean
  has(id: string): boolean
  /** Null when there is none, or it was not written for too long. */
  get(id: string, nowMs: number): Uint8Array | null
  remove(id: string): void
  /** Drops those that were not written for too long. */
  forgetOld(nowMs: number): void
  close(): void
}

const schema = `
  CREATE TABLE IF NOT EXISTS feeds (
    id     TEXT PRIMARY KEY,
    sealed BLOB NOT NULL,
    day    INTEGER NOT NULL
  ) STRICT;
`

const dayMs = 24 * 60 * 60 * 1000

/**
 * `file`: ':memory:' keeps nothing. A power cut may lose the last moments: devices write again. What is deleted is
 * overwritten.
 */
export function openFeeds(
  file: string,
  { maxInAll, keptMs }: Pick<CalendarBounds, 'maxInAll' | 'keptMs'>
): Feeds {
  const db = new DatabaseSync(file)
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON')
  db.exec(schema)
  const count = db.prepare('SELECT count(*) AS n FROM feeds')
  const find = db.prepare('SELECT sealed FROM feeds WHERE id = ? AND day >= ?')
  const there = db.prepare('SELECT 1 FROM feeds WHERE id = ?')
  const put = db.prepare('INSERT OR REPLACE INTO feeds VALUES (?, ?, ?)')
  const remove = db.prepare('DELETE FROM feeds WHERE id = ?')
  const forget = db.prepare('DELETE FROM feeds WHERE day < ?')
  const dayOf = (ms: number) => Math.floor(ms / dayMs)
  const has = (id: string) => there.get(id) !== undefined

  return {
    put(id, sealed, nowMs) {
      if (!has(id) && Number(count.get()?.['n']) >= maxInAll) return false
      put.run(id, sealed, dayOf(nowMs))
      return true
    },
    has,
    get(id, nowMs) {
      const sealed = find.get(id, dayOf(nowMs - keptMs))?.['sealed']
      return sealed instanceof Uint8Array ? sealed : null
    },
    remove: (id) => void remove.run(id),
    forgetOld: (nowMs) => void forget.run(dayOf(nowMs - keptMs)),
    close: () => db.close()
  }
}
