import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The folder of a relay, held. */
export interface DataFolder {
  readonly logFile: string
  /** Who is woken by push. */
  readonly pushFile: string
  /** Feeds of calendars. */
  readonly calendarFile: string
  /** Neighbourhoods that want to be found, and who looks for one. */
  readonly directoryFile: string
  /** Lets another process have the folder. */
  release(): void
}

export class FolderInUse extends Error {
  constructor(folder: string) {
    super(`Another relay is using ${folder}. Stop it first, or give this one its own folder with --data.`)
  }
}

/**
 * Makes the folder if need be and holds it until `release` or the end of the process, however it ends: the lock is
 * one of the operating system on `relay.lock`. Throws FolderInUse.
 */
export function holdDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'relay.lock'))
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new FolderInUse(folder)
  }
  return {
    logFile: logFileIn(folder),
    pushFile: join(folder, 'push.sqlite'),
    calendarFile: join(folder, 'calendar.sqlite'),
    directoryFile: join(folder, 'directory.sqlite'),
    release: () => lock.close()
  }
}

export function logFileIn(folder: string): string {
  return join(folder, 'relay.sqlite')
}

export function certificateFilesIn(folder: string): { certificateFile: string; keyFile: string } {
  return { certificateFile: join(folder, 'relay-cert.pem'), keyFile: join(folder, 'relay-key.pem') }
}
