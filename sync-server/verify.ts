/** Looks whether a log is whole, and puts one aside that is not. */
import { existsSync, renameSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import { NewerLog, openLogDatabase } from './sqlite-schema.ts'

export interface Verdict {
  readonly rooms: number
  readonly updates: number
  readonly bytes: number
  /** What is wrong, in the order it was found; at most `maxFaults`. */
  readonly faults: readonly string[]
}

const maxFaults = 20

/** Reads all of it. Throws when there is none, NewerLog, and what the system says of a file that cannot be opened. */
export function verifyLog(file: string): Verdict {
  if (!existsSync(file)) throw new Error(`There is no log at ${file}.`)
  try {
    const db = openLogDatabase(file)
    try {
      return verdictOn(db)
    } finally {
      db.close()
    }
  } catch (fault) {
    if (fault instanceof NewerLog || !isDamage(fault)) throw fault
    return {
      rooms: 0,
      updates: 0,
      bytes: 0,
      faults: [fault instanceof Error ? fault.message : String(fault)]
    }
  }
}

/** SQLITE_CORRUPT and SQLITE_NOTADB, and SQLITE_ERROR for a table that is not there. */
function isDamage(fault: unknown): boolean {
  return fault instanceof Error && 'errcode' in fault && [1, 11, 26].includes(Number(fault.errcode) & 0xff)
}

function verdictOn(db: DatabaseSync): Verdict {
  const structure = db
    .prepare(`PRAGMA quick_check(${maxFaults})`)
    .all()
    .map((row) => String(row['quick_check']))
    .filter((line) => line !== 'ok')
  const found = structure.length > 0 ? { updates: 0, bytes: 0, faults: structure } : readAll(db)
  const rooms = structure.length > 0 ? 0 : Number(db.prepare('SELECT count(*) AS n FROM rooms').get()?.['n'])
  return { rooms, ...found }
}

function readAll(db: DatabaseSync): Omit<Verdict, 'rooms'> {
  const faults = [...roomFaults(db)]
  let [updates, bytes] = [0, 0]
  for (const row of db.prepare('SELECT room, seq, bytes, sum FROM updates').iterate()) {
    const update = row['bytes'] as Uint8Array
    updates++
    bytes += update.length
    if (row['sum'] === null || row['sum'] === crc32(update)) continue
    if (faults.length < maxFaults) faults.push(`update ${row['seq']} of room ${row['room']} has other bytes`)
  }
  return { updates, bytes, faults }
}

/** Sums that do not come out. */
function roomFaults(db: DatabaseSync): string[] {
  const rows = db
    .prepare(
      `SELECT number FROM rooms LEFT JOIN updates ON room = number GROUP BY number
       HAVING rooms.bytes <> coalesce(sum(length(updates.bytes)), 0) OR head <> coalesce(max(seq), 0) LIMIT ?`
    )
    .all(maxFaults)
  return rows.map(({ number }) => `room ${number} does not have what was counted`)
}

/**
 * Looks at the log before it is used. One that is damaged is kept beside under another name, and the relay goes on
 * with a new one: that has another identity, so devices bring everything back. `nowMs` names it.
 */
export function putAsideIfDamaged(file: string, nowMs: number, say: (line: string) => void): void {
  if (!existsSync(file)) return
  const { faults } = verifyLog(file)
  if (faults.length === 0) return
  const aside = `${file}.damaged-${new Date(nowMs).toISOString().replaceAll(':', '')}`
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
  }
  say(`the log is damaged (${faults[0]}) and is kept as ${aside}. Devices will bring back what they hold.`)
}
