import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'

/** A browser that lets its scripts be changed on the way: no service worker in between. */
export const scriptsInHand = { serviceWorkers: 'block' } as const

/**
 * Sets the clock of this browser off by so many milliseconds from its next page on: in its tabs, and in the worker
 * of the replica. The browser must be opened with `scriptsInHand`.
 */
export async function setClockOff(context: BrowserContext, ms: number): Promise<void> {
  const script = `{ const { now } = Date; Date.now = () => now() + ${ms} }\n`
  await context.addInitScript(script)
  await runFirstInWorkers(context, () => script)
}

const channel = 'stoep-test-clock'

/**
 * A clock that can be turned while pages run, in tabs and workers alike: what is read as the time of day jumps, and what
 * waits for a while waits as long as ever. The browser must be opened with `scriptsInHand`, and have no page of the
 * app open yet.
 */
export async function clockInHand(context: BrowserContext, aheadMs: number) {
  const script = (from: string) => `{
    const { now } = Date
    let ahead = ${from}
    Date.now = () => now() + ahead
    new BroadcastChannel('${channel}').onmessage = ({ data }) => void (ahead = data)
  }\n`
  let ahead = aheadMs
  // A page of the app that is opened later begins where the last one was; about:blank keeps nothing, and needs no clock.
  await context.addInitScript(
    `if (location.protocol !== 'about:') ${script(`Number(localStorage.getItem('${channel}') ?? ${aheadMs})`)}`
  )
  await runFirstInWorkers(context, () => script(String(ahead)))
  return {
    /** To so much later than it really is. */
    async turnTo(page: Page, laterMs: number): Promise<void> {
      ahead = laterMs
      await page.evaluate(turn, [channel, laterMs] as const)
    }
  }
}

/** In the page. */
function turn([name, laterMs]: readonly [string, number]): void {
  localStorage.setItem(name, String(laterMs))
  const turned = new BroadcastChannel(name)
  turned.postMessage(laterMs)
  turned.close()
}

/** The scripts are those of the build: no machine but the browser's own may reach the one that serves them. */
async function runFirstInWorkers(context: BrowserContext, script: () => string): Promise<void> {
  await context.route('**/workers/*.js', async (route) => {
    const text = await readFile(join('build', new URL(route.request().url()).pathname), 'utf8')
    await route.fulfill({ contentType: 'text/javascript', body: script() + text })
  })
}
