/** Which version runs, and which one is in the folder it was started from. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface SourceVersion {
  readonly version: string
  /** First letters of the commit; null where the folder is no clone. */
  readonly commit: string | null
}

const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

export async function versionInFolder(folder = projectFolder): Promise<SourceVersion> {
  const { version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { version, commit: (await commitIn(join(folder, '.git')).catch(() => null))?.slice(0, 7) ?? null }
}

export function isSameVersion(one: SourceVersion, other: SourceVersion): boolean {
  return one.version === other.version && one.commit === other.commit
}

/** Read from git's own files (gitrepository-layout(5)), so that git need not be there. */
async function commitIn(gitFolder: string): Promise<string | null> {
  const head = (await readFile(join(gitFolder, 'HEAD'), 'utf8')).trim()
  const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1]
  if (branch === undefined) return head
  const loose = await readFile(join(gitFolder, branch), 'utf8').catch(() => null)
  if (loose !== null) return loose.trim()
  const packed = await readFile(join(gitFolder, 'packed-refs'), 'utf8')
  return (
    packed
      .split('\n')
      .find((line) => line.endsWith(` ${branch}`))
      ?.split(' ')[0] ?? null
  )
}
