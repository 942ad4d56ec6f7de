/** The built app at a moment that does not pass. */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'

export interface StillApp {
  readonly folder: string
  /** Stops the clock of this browser's tabs, from the next page on. */
  stopClock(context: BrowserContext): Promise<void>
  dispose(): void
}

/** A copy of the build, in which the clock stands still at this Unix ms; that of a worker, which meters by it, runs on from there. */
export function stillApp(ms: number): StillApp {
  const folder = mkdtempSync(join(tmpdir(), 'stoep-still-'))
  cpSync('build', folder, { recursive: true })
  const workers = join(folder, '_app/immutable/workers')
  const running = `{ const { now } = Date; const begun = now(); Date.now = () => ${ms} + now() - begun }\n`
  for (const name of readdirSync(workers)) {
    const file = join(workers, name)
    writeFileSync(file, running + readFileSync(file, 'utf8'))
  }
  return {
    folder,
    stopClock: async (context) => void (await context.addInitScript(`Date.now = () => ${ms}`)),
    dispose: () => rmSync(folder, { recursive: true, force: true })
  }
}
