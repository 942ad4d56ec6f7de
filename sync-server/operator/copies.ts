/** Copies of the log that a host makes from the page: where to, and when the last one was made. */
import { execFile } from 'node:child_process'
import { open, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const program = fileURLToPath(new URL('../main.ts', import.meta.url))

export interface LastCopy {
  readonly atMs: number
  /** Without the folder. */
  readonly file: string
}

/** Folders a copy can go to: the one in the settings, else USB sticks and disks that are plugged in. */
export async function placesForCopies(backupDir: string | null): Promise<readonly string[]> {
  if (backupDir !== null) return [backupDir]
  return mountsToSticks(await readFile('/proc/mounts', 'utf8').catch(() => ''))
}

/** From the text of /proc/mounts (proc(5)): what is mounted where systems put what somebody plugs in. */
export function mountsToSticks(mounts: string): string[] {
  return mounts
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([device = '', , , options = '']) => device.startsWith('/dev/') && /^rw(,|$)/.test(options))
    .map(([, place = '']) => place.replace(/\\(\d{3})/g, (_, octal: string) => toLetter(octal)))
    .filter((place) => /^\/(media|run\/media|mnt)\/./.test(place))
}

function toLetter(octal: string): string {
  return String.fromCharCode(Number.parseInt(octal, 8))
}

/**
 * Copies the log into `place` in a process of its own, so that the relay goes on, and resolves when it is on that
 * disk: then a stick may be pulled out. Rejects when it cannot.
 */
export async function makeCopy(dataDir: string, place: string, nowMs: number): Promise<void> {
  const file = join(place, copyName(nowMs))
  await run(process.execPath, [program, 'backup', file, '--data', dataDir])
  for (const each of [file, dirname(file)]) await sync(each)
  const last: LastCopy = { atMs: nowMs, file: basename(file) }
  await writeFile(noteIn(dataDir), JSON.stringify(last))
}

/** `stoep-2026-03-01-091500.sqlite`, in UTC. */
function copyName(nowMs: number): string {
  const [day = '', time = ''] = new Date(nowMs).toISOString().split('T')
  return `stoep-${day}-${time.slice(0, 8).replaceAll(':', '')}.sqlite`
}

async function sync(path: string): Promise<void> {
  const handle = await open(path)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function lastCopyOf(dataDir: string): Promise<LastCopy | null> {
  try {
    const { atMs, file } = JSON.parse(await readFile(noteIn(dataDir), 'utf8')) as Partial<LastCopy>
    return typeof atMs === 'number' && typeof file === 'string' ? { atMs, file } : null
  } catch {
    return null
  }
}

const noteIn = (dataDir: string) => join(dataDir, 'last-copy.json')
