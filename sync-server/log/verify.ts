/** Looks whether a log is whole, and puts one aside that is not. */
import { existsSync, renameSync } from 'node:fs'
import { basename } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { TellEvent } from '#relay/watch/events.ts'
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
      // All of it as of one moment, whatever a relay writes meanwhile; closing ends it.
      db.exec('BEGIN')
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
  const faults = db
    .prepare(`PRAGMA quick_check(${maxFaults})`)
    .all()
    .map((row) => String(row['quick_check']))
    .filter((line) => line !== 'ok')
  if (faults.length > 0) return { rooms: 0, updates: 0, bytes: 0, faults }
  return readAll(db)
}

/** What the updates of a room come to. */
interface Sums {
  updates: number
  bytes: number
  head: number
}

function readAll(db: DatabaseSync): Verdict {
  const faults: string[] = []
  const sums = new Map<number, Sums>()
  for (const row of db.prepare('SELECT room, seq, bytes, sum FROM updates').iterate()) {
    // The driver cannot know the columns selected above; that their bytes are right is what is looked at here.
    const { room, seq, bytes, sum } = row as unknown as UpdateRow
    const sumsOfRoom = sums.get(room) ?? { updates: 0, bytes: 0, head: 0 }
    sumsOfRoom.updates++
    sumsOfRoom.bytes += bytes.length
    sumsOfRoom.head = Math.max(sumsOfRoom.head, seq)
    sums.set(room, sumsOfRoom)
    if (sum !== null && sum !== crc32(bytes)) faults.push(`update ${seq} of room ${room} has other bytes`)
    if (faults.length === maxFaults) break
  }
  const all = [...sums.values()]
  return {
    rooms: Number(db.prepare('SELECT count(*) AS n FROM rooms').get()?.['n']),
    updates: all.reduce((total, { updates }) => total + updates, 0),
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    faults: [...faults, ...(faults.length === 0 ? miscounted(db, sums) : [])]
  }
}

/** As selected. */
interface UpdateRow {
  readonly room: number
  readonly seq: number
  readonly bytes: Uint8Array
  readonly sum: number | null
}

function miscounted(db: DatabaseSync, sums: ReadonlyMap<number, Sums>): string[] {
  const rooms = db.prepare('SELECT number, head, bytes FROM rooms').all()
  const wrong = rooms.filter(({ number, head, bytes }) => {
    const { head: lastSeq, bytes: all } = sums.get(Number(number)) ?? { head: 0, bytes: 0 }
    return head !== lastSeq || bytes !== all
  })
  return wrong.slice(0, maxFaults).map(({ number }) => `room ${number} does not have what was counted`)
}

/**
 * Looks at the log before it is used. One that is damaged is kept beside under another name, and the relay goes on
 * with a new one: that has another identity, so devices bring everything back. `nowMs` names it.
 */
export function putAsideIfDamaged(file: string, nowMs: number, say: TellEvent): void {
  if (!existsSync(file)) return
  const { faults } = verifyLog(file)
  if (faults.length === 0) return
  const aside = `${file}.damaged-${new Date(nowMs).toISOString().replaceAll(':', '')}`
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix)
  }
  say({ event: 'logSetAside', faults: faults.length, as: basename(aside) })
}
