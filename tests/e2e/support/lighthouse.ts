import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse, { defaultConfig, desktopConfig, type Flags, type Result } from 'lighthouse'
import { launchOptions } from '../../../scripts/chromium.ts'

const devices = { desktop: desktopConfig, phone: defaultConfig }

interface Visit {
  readonly device: keyof typeof devices
  /** How many times slower than this machine the processor is made; else what the device's preset says. */
  readonly slowdown?: number
  readonly categories: readonly string[]
}

/** What Lighthouse says of a page that is opened for the first time, in a browser of its own. */
export async function judge(url: string, visit: Visit): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'stoep-profile-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--remote-debugging-port=0']
  })
  try {
    const found = await lighthouse(url, flagsOf(visit, portOf(profile)), devices[visit.device])
    if (!found) throw new Error('Lighthouse said nothing')
    return found.lhr
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
}

function flagsOf({ device, slowdown, categories }: Visit, port: number): Flags {
  const throttling = devices[device].settings?.throttling ?? {}
  return {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    ...(slowdown ? { throttling: { ...throttling, cpuSlowdownMultiplier: slowdown } } : {})
  }
}

/** Chromium writes the port it chose on the first line of this file. */
function portOf(profile: string): number {
  return Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
}
