/**
 * Makes a log smaller: rows of a room become fewer (merge-rows.ts), and rooms nobody used for long are forgotten. Each
 * merge is one transaction, so a crash leaves the rows before it or the one after it. A merged row has the number of
 * the last of its rows: a device whose place is inside the range is given it again.
 */
import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { mergeRows } from './merge-rows.ts'
import type { Merge } from './merge-rows.ts'
import { inTransaction } from './sqlite-schema.ts'

/** Latest rows of a room that are left as they are: devices mostly come back for these. */
const keptRows = 64
/** A room is looked at when so many older rows are waiting. */
const waitingRows = 64
/** Rows looked at together. */
const windowRows = 1000

/** Where the work is; a test stops it there. */
export type CompactionStep = 'read' | 'begun' | 'deleted' | 'inserted' | 'merged' | 'noted'

export interface Compacted {
  readonly rowsBefore: number
  readonly rowsAfter: number
}

interface WaitingRoom {
  readonly number: number
  readonly head: number
  readonly merged: number
}

/** `reached` is told before each step is made final. */
export function compactLog(
  db: DatabaseSync,
  reached: (step: CompactionStep) => void = () => undefined
): Compacted {
  let [rowsBefore, rowsAfter] = [0, 0]
  for (let room = roomToCompact(db, 0); room !== null; room = roomToCompact(db, room.number)) {
    for (let from = room.merged; from < room.head - keptRows;) {
      const rows = rowsToCompact(db, room, from)
      reached('read')
      const merges = mergeRows(rows, limits.maxUpdateBytes)
      for (const merge of merges) swap(db, room.number, merge, rows, reached)
      from = rows.at(-1)?.seq ?? room.head
      reached('noted')
      db.prepare('UPDATE rooms SET merged = ? WHERE number = ?').run(from, room.number)
      rowsBefore += rows.length
      rowsAfter += rows.length - merges.reduce((sum, { seqs }) => sum + seqs.length - 1, 0)
    }
  }
  return { rowsBefore, rowsAfter }
}

function roomToCompact(db: DatabaseSync, after: number): WaitingRoom | null {
  const sql =
    'SELECT number, head, merged FROM rooms WHERE number > ? AND head - merged >= ? ORDER BY number LIMIT 1'
  const row = db.prepare(sql).get(after, keptRows + waitingRows)
  // The driver types a row by nothing but names to values; these are the columns selected above, not null by schema.
  return row === undefined ? null : (row as unknown as WaitingRoom)
}

function rowsToCompact(db: DatabaseSync, { number, head }: WaitingRoom, after: number): StoredUpdate[] {
  const sql = 'SELECT seq, bytes FROM updates WHERE room = ? AND seq > ? AND seq <= ? ORDER BY seq LIMIT ?'
  const rows = db.prepare(sql).all(number, after, head - keptRows, windowRows)
  return rows.map((row) => ({ seq: Number(row['seq']), update: row['bytes'] as Uint8Array }))
}

function swap(
  db: DatabaseSync,
  room: number,
  { seqs, merged }: Merge,
  rows: readonly StoredUpdate[],
  reached: (step: CompactionStep) => void
): void {
  const bytes = rows
    .filter(({ seq }) => seqs.includes(seq))
    .reduce((sum, { update }) => sum + update.length, 0)
  inTransaction(db, () => {
    reached('begun')
    db.prepare('DELETE FROM updates WHERE room = ? AND seq BETWEEN ? AND ?').run(
      room,
      seqs[0] ?? 0,
      merged.seq
    )
    reached('deleted')
    const insert = db.prepare('INSERT INTO updates (room, seq, bytes, sum) VALUES (?, ?, ?, ?)')
    insert.run(room, merged.seq, merged.update, crc32(merged.update))
    db.prepare('UPDATE rooms SET bytes = bytes - ? WHERE number = ?').run(bytes - merged.update.length, room)
    reached('inserted')
  })
  reached('merged')
}

/** Forgets the rooms last used before that day (days since 1970); returns how many. */
export function forgetRooms(db: DatabaseSync, beforeDay: number): number {
  return inTransaction(db, () => {
    db.prepare('DELETE FROM updates WHERE room IN (SELECT number FROM rooms WHERE day < ?)').run(beforeDay)
    return Number(db.prepare('DELETE FROM rooms WHERE day < ?').run(beforeDay).changes)
  })
}
