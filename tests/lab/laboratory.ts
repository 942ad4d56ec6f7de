import { test as base, chromium, type Browser, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/chromium.ts'
import { Lan, whyNoLan, type Host } from './lan.ts'

export { expect } from '@playwright/test'

/** A machine on the network, with the app on it. */
export interface Machine {
  readonly host: Host
  /** Where the app is, on this machine. */
  readonly url: string
  /** Somebody's own profile in the browser of this machine. */
  phone(): Promise<Page>
}

interface Laboratory {
  readonly lan: Lan
  /** Nothing goes from one to the other. */
  readonly elsewhere: Lan
  readonly machine: (where?: Where) => Promise<Machine>
}

interface Where {
  /** As usual when left out. */
  readonly hasDefaultRoute?: boolean
  readonly on?: Lan
}

const whyNot = whyNoLan()
if (whyNot) console.warn(`\n!!! THE TESTS OF THE LABORATORY ARE SKIPPED: ${whyNot}. !!!\n`)

/** Tests of this kind have a network of their own with no way out, and as many machines on it as they like. */
export const test = base.extend<Laboratory>({
  // Playwright reads what a fixture needs from a destructured first argument, so those that need nothing take one, empty.
  lan: async ({}, use, testInfo) => {
    testInfo.skip(whyNot !== null, whyNot ?? '')
    await aLan(use)
  },
  elsewhere: async ({}, use) => aLan(use),
  machine: async ({ lan }, use) => {
    const browsers: Browser[] = []
    await use(async ({ hasDefaultRoute = true, on = lan } = {}) => {
      const host = on.host({ hasDefaultRoute })
      const url = await host.serve('tests/lab/serve-app.ts', [], /^The app is at (\S+)/)
      const browser = await browserOn(host)
      browsers.push(browser)
      return { host, url, phone: () => profileIn(browser) }
    })
    for (const browser of browsers) await browser.close()
  }
})

async function aLan(use: (lan: Lan) => Promise<void>): Promise<void> {
  const lan = new Lan()
  try {
    await use(lan)
  } finally {
    lan.close()
  }
}

function browserOn(host: Host): Promise<Browser> {
  const program = launchOptions.executablePath ?? chromium.executablePath()
  const args = [...(launchOptions.args ?? []), '--use-fake-device-for-media-stream']
  return chromium.launch({ ...launchOptions, args, executablePath: host.starterOf(program) })
}

async function profileIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' })
  context.setDefaultTimeout(60_000)
  return context.newPage()
}
