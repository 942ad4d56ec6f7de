/** The directory as its host wants it: its file, and which neighbourhoods are in it. */
import { readFileSync } from 'node:fs'
import { textToBytes } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'
import { faultToWord } from '#relay/watch/events.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import { createDirectory } from './directory.ts'
import type { Directory, DirectoryBounds } from './directory.ts'
import { openDirectoryStore } from './directory-store.ts'

export interface DirectoryOptions {
  /** File with the ids of the neighbourhoods that may be listed, one a line; any when null. */
  readonly listFile: string | null
  readonly bounds?: Partial<DirectoryBounds>
}

interface Surroundings {
  /** Null keeps all in memory. */
  readonly file: string | null
  readonly now: () => number
  readonly say: TellEvent
}

const tickMs = 60_000

/** Throws when the list of the host cannot be read. */
export function openDirectory(
  { listFile, bounds: own }: DirectoryOptions,
  { file, now, say }: Surroundings
): Directory {
  const ids = listFile === null ? null : idsIn(listFile)
  const directory = createDirectory({
    store: openDirectoryStore(file ?? ':memory:'),
    bounds: { ...limits.directory, ...own },
    isListed: (neighbourhood) => ids === null || ids.has(neighbourhood),
    now
  })
  tick()
  const ticking = setInterval(tick, tickMs).unref()

  function tick() {
    try {
      directory.tick()
    } catch (fault) {
      say({ event: 'directoryFailed', why: faultToWord(fault) })
    }
  }

  return {
    ...directory,
    tick,
    close() {
      clearInterval(ticking)
      directory.close()
    }
  }
}

/** What comes after # and empty lines are not read. */
function idsIn(file: string): ReadonlySet<string> {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
  const wrong = lines.find((line) => textToBytes(line)?.length !== 32)
  if (wrong !== undefined) throw new Error(`"${wrong}" in ${file} is not the id of a neighbourhood.`)
  return new Set(lines)
}
