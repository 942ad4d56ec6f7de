import { test as base, chromium, type Browser } from '@playwright/test'
import { launchOptions } from '../../../scripts/chromium.ts'
import { keepsNoApp, Neighbour, sharing } from './neighbour.ts'
import { RelayProcess } from './relay.ts'

export { expect } from '@playwright/test'

interface Street {
  /** Running at the start of the test, gone after it. */
  readonly relay: RelayProcess
  /**
   * Another neighbour, in a browser that opens once for many tests; gone after the test. Keeps no app on the device.
   */
  readonly neighbour: Another
  /** The same with the service worker, so that the app opens and goes on with no relay. */
  readonly offlineNeighbour: Another
  /** Another neighbour with a browser that can be closed, killed and opened again; gone after the test. */
  readonly ownBrowser: Another
}

type Another = (viewport?: Like[0], browser?: Like[1]) => Neighbour
type Like = ConstructorParameters<typeof Neighbour>

/** Tests of this kind have a relay and as many neighbours as they like. */
export const test = base.extend<Street, { readonly shared: Browser }>({
  // Playwright reads what a fixture needs from a destructured first argument, so those that need nothing take one, empty.
  shared: [
    async ({}, use) => {
      const browser = await chromium.launch(launchOptions)
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' }
  ],
  relay: async ({}, use) => {
    const relay = new RelayProcess()
    await relay.start()
    await use(relay)
    await relay.dispose()
  },
  neighbour: async ({ shared }, use) => {
    await many(
      use,
      (viewport, browser) => new Neighbour(viewport, { ...keepsNoApp, ...browser }, sharing(shared))
    )
  },
  offlineNeighbour: async ({ shared }, use) => {
    await many(use, (viewport, browser) => new Neighbour(viewport, browser, sharing(shared)))
  },
  ownBrowser: async ({}, use) => {
    await many(use, (viewport, browser) => new Neighbour(viewport, browser))
  }
})

async function many(use: (another: Another) => Promise<void>, make: Another): Promise<void> {
  const neighbours: Neighbour[] = []
  await use((...like) => {
    const neighbour = make(...like)
    neighbours.push(neighbour)
    return neighbour
  })
  for (const neighbour of neighbours) await neighbour.dispose()
}
