import { test as base } from '@playwright/test'
import { Neighbour } from './neighbour.ts'
import { RelayProcess } from './relay.ts'

export { expect } from '@playwright/test'

interface Street {
  /** Running at the start of the test, gone after it. */
  readonly relay: RelayProcess
  /** Another neighbour with an own browser profile, gone after the test. */
  readonly neighbour: (...like: ConstructorParameters<typeof Neighbour>) => Neighbour
}

/** Tests of this kind have a relay and as many neighbours as they like. */
export const test = base.extend<Street>({
  // Playwright reads what a fixture needs from a destructured first argument, so both take one, empty.
  relay: async ({}, use) => {
    const relay = new RelayProcess()
    await relay.start()
    await use(relay)
    await relay.dispose()
  },
  neighbour: async ({}, use) => {
    const neighbours: Neighbour[] = []
    await use((...like) => {
      const neighbour = new Neighbour(...like)
      neighbours.push(neighbour)
      return neighbour
    })
    for (const neighbour of neighbours) await neighbour.dispose()
  }
})
