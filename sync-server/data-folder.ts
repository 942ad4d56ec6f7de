import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What lies in the folder of a relay. */
export interface DataFolder {
  readonly logFile: string
  readonly certificateFile: string
  readonly keyFile: string
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
    logFile: join(folder, 'relay.sqlite'),
    certificateFile: join(folder, 'relay-cert.pem'),
    keyFile: join(folder, 'relay-key.pem'),
    release: () => lock.close()
  }
}
