/**
 * The JavaScript a neighbour waits for: every script asked for, preloaded or imported, before the board of a device
 * that has a neighbourhood shows its listings and its field. Gzipped, against 90 kB. What loads later does not count.
 */
import { gzipSync } from 'node:zlib'
import { cardOf, found, oneField, post } from '../e2e/support/doorstep.ts'
import { RelayProcess } from '../e2e/support/relay.ts'
import type { Bench } from './harness.ts'
import { BenchBrowser } from './support/bench-browser.ts'

const budget = 90_000
const words = 'Wie heeft er een ladder?'
const browser = new BenchBrowser()
const relay = new RelayProcess()
let gzipped = 0

export const bench: Bench = {
  name: 'firstLoad',
  figures: [{ name: 'firstLoad.js', of: 'js', against: 'budget', goal: 1, better: 'lower' }],
  async setUp() {
    await relay.start()
    const page = await browser.open(relay.url)
    await found(page, relay.url, 'Anneke')
    await post(page, words)
    await cardOf(page, words).waitFor()
    await browser.close()
  },
  async tearDown() {
    console.log(`firstLoad: ${(gzipped / 1000).toFixed(1)} kB of JavaScript, gzipped`)
    await browser.dispose()
    await relay.dispose()
  },
  async round() {
    const scripts = await scriptsOfFirstLoad()
    const sizes = await Promise.all(
      scripts.map(async (url) => gzipSync(await (await fetch(url)).bytes()).length)
    )
    gzipped = sizes.reduce((sum, size) => sum + size, 0)
    return { js: gzipped, budget }
  }
}

async function scriptsOfFirstLoad(): Promise<readonly string[]> {
  const page = await browser.open('about:blank')
  await page.addInitScript(noteReady, [words, oneField] as const)
  await page.goto(relay.url)
  await cardOf(page, words).waitFor()
  const scripts = await page.evaluate(scriptsBeforeReady)
  await browser.close()
  return scripts
}

declare global {
  var readyAt: number
}

/** In the page: when the listing stands on the board and the field can be typed in. */
function noteReady([listing, field]: readonly [string, string]): void {
  const observer = new MutationObserver(() => {
    const hasListing = document.querySelector('article')?.textContent?.includes(listing)
    const hasField = document.body.textContent?.includes(field) && document.querySelector('textarea')
    if (!hasListing || !hasField) return
    observer.disconnect()
    globalThis.readyAt = performance.now()
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

function scriptsBeforeReady(): string[] {
  return performance
    .getEntriesByType('resource')
    .filter(
      ({ name, startTime }) => new URL(name).pathname.endsWith('.js') && startTime <= globalThis.readyAt
    )
    .map(({ name }) => name)
}
