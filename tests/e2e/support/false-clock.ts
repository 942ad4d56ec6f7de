import type { BrowserContext } from '@playwright/test'

/** A browser that lets its scripts be changed on the way: no service worker in between. */
export const scriptsInHand = { serviceWorkers: 'block' } as const

/**
 * Sets the clock of this browser off by so many milliseconds from its next page on: in its tabs, and in the worker
 * of the replica. The browser must be opened with `scriptsInHand`.
 */
export async function setClockOff(context: BrowserContext, ms: number): Promise<void> {
  const script = `{ const { now } = Date; Date.now = () => now() + ${ms} }\n`
  await context.addInitScript(script)
  await context.route('**/workers/*.js', async (route) => {
    const response = await route.fetch()
    // Null when the page that asked for it went away meanwhile: then nobody waits for an answer.
    const text = await response.text().catch(() => null)
    if (text !== null) await route.fulfill({ response, body: script + text })
  })
}
