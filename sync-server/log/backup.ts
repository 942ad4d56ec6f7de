import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { rollLogId, schemaVersionOf, useAllRooms } from './sqlite-schema.ts'
import { holdDataFolder, logFileIn } from './data-folder.ts'

/**
 * Writes a copy of the log in `dataDir` to `file`, complete as of this moment, also while the relay runs. Throws when
 * there is no log or `file` exists.
 */
export function backUp(dataDir: string, file: string): void {
  const source = logFileIn(dataDir)
  if (!existsSync(source)) throw new Error(`There is no log in ${dataDir}.`)
  if (existsSync(file)) throw new Error(`${file} exists already; it was left as it is.`)
  const db = new DatabaseSync(source)
  try {
    db.exec('PRAGMA busy_timeout = 10000')
    db.prepare('VACUUM INTO ?').run(file)
  } finally {
    db.close()
  }
}

export interface Restored {
  /** Where the log that was there before now is; null when there was none. */
  readonly replaced: string | null
}

/**
 * Puts the backup `file` in the place of the log in `dataDir`, under a new log id: devices then pull from the start
 * and push again what the older copy lacks. The log that was there is kept beside it. `nowMs` names it.
 * Throws, leaving all as it was, when the relay is running or the file is not a whole log.
 */
export function restore(dataDir: string, file: string, nowMs: number): Restored {
  const folder = holdDataFolder(dataDir)
  try {
    const incoming = `${folder.logFile}.restoring`
    copyAside(file, incoming)
    makeAnotherLog(incoming)
    const replaced = keepAside(folder.logFile, nowMs)
    renameSync(incoming, folder.logFile)
    return { replaced }
  } finally {
    folder.release()
  }
}

function copyAside(file: string, incoming: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(incoming + suffix, { force: true })
  copyFileSync(file, incoming, constants.COPYFILE_FICLONE)
}

function makeAnotherLog(file: string): void {
  const db = new DatabaseSync(file)
  try {
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL')
    if (schemaVersionOf(db) === 0) throw new Error('That file is not the log of a relay.')
    const verdict = db.prepare('PRAGMA integrity_check').get()?.['integrity_check']
    if (verdict !== 'ok') throw new Error(`That backup is damaged: ${String(verdict)}`)
    rollLogId(db)
    useAllRooms(db)
  } finally {
    db.close()
  }
}

/**
 * Folds the write-ahead log into the file first, so that the one file is all of it. A copy, not a move: at no moment
 * is there no log.
 */
function keepAside(logFile: string, nowMs: number): string | null {
  if (!existsSync(logFile)) return null
  foldIn(logFile)
  const replaced = `${logFile}.before-${new Date(nowMs).toISOString().replaceAll(':', '')}`
  copyFileSync(logFile, replaced, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL)
  return replaced
}

/** Also of a log that a newer version made: who goes back to this one restores the copy from before. */
function foldIn(logFile: string): void {
  const db = new DatabaseSync(logFile)
  try {
    db.exec('PRAGMA busy_timeout = 10000; PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}
