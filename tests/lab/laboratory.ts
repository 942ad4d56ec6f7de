import { test as base, chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/chromium.ts'
import { Neighbour } from '../e2e/support/neighbour.ts'
import { Lan, whyNoLan, type Host } from './lan.ts'

export { expect } from '@playwright/test'

/** A machine on the network, with the app on it. */
export interface Machine {
  readonly host: Host
  /** Where the app is, on this machine. */
  readonly url: string
  /** Somebody's own profile in the browser of this machine. */
  phone(): Promise<Page>
  /** Somebody with a browser of their own here, that can be killed and opened again. */
  neighbour(browser?: Like): Neighbour
}

type Like = ConstructorParameters<typeof Neighbour>[1]

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
    const leaving: (() => Promise<void>)[] = []
    await use(async ({ hasDefaultRoute = true, on = lan } = {}) => {
      const host = on.host({ hasDefaultRoute })
      const url = await host.serve('tests/lab/serve-app.ts', [], /^The app is at (\S+)/)
      let shared: Promise<Browser> | null = null
      leaving.push(async () => (await shared)?.close())
      return {
        host,
        url,
        phone: async () => profileIn(await (shared ??= chromium.launch(optionsOn(host)))),
        neighbour(browser) {
          const one = new Neighbour(undefined, { ...optionsOn(host), ...browser })
          leaving.push(() => one.dispose())
          return one
        }
      }
    })
    for (const leave of leaving) await leave()
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

/** A browser on that machine, which sees a made-up camera. */
function optionsOn(host: Host): LaunchOptions {
  const program = launchOptions.executablePath ?? chromium.executablePath()
  const args = [...(launchOptions.args ?? []), '--use-fake-device-for-media-stream']
  return { ...launchOptions, args, executablePath: host.starterOf(program) }
}

async function profileIn(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'nl-NL' })
  context.setDefaultTimeout(60_000)
  return context.newPage()
}
