/**
 * Joining a neighbourhood of 10,000 records, in the worker of the app and the one that verifies for it, against the
 * least that verifying costs in one worker.
 */
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Page } from '@playwright/test'
import type { Bench } from './harness.ts'
import type { JoinAsked, JoinTimes } from './pages/join.ts'
import { BenchBrowser } from './support/bench-browser.ts'
import { openBenchSite, type BenchSite } from './support/bench-site.ts'
import { benchNowMs } from './support/bench-time.ts'
import { benchNeighbourhood, documentUpdates } from './support/neighbourhood.ts'
import { packBytes } from './support/packed.ts'

const records = 10_000
const browser = new BenchBrowser()
let site: BenchSite
let page: Page
let asked: Omit<JoinAsked, 'way'>

export const bench: Bench = {
  name: 'join',
  floors: ['bare'],
  figures: [
    { name: 'join.10k', of: 'join', against: 'bare', goal: 1.3, better: 'lower' },
    { name: 'join.first50', of: 'first50', against: 'join', goal: 0.15, better: 'lower' }
  ],
  async setUp() {
    site = await openBenchSite()
    const neighbourhood = await benchNeighbourhood(records)
    const updates = await documentUpdates(neighbourhood)
    site.data.set('updates', packBytes(updates.map(({ bytes }) => bytes)))
    const { id, secret } = neighbourhood
    asked = {
      neighbourhood: id,
      secret: bytesToText(secret),
      nowMs: benchNowMs,
      records,
      updatesUrl: '/data/updates'
    }
    page = await browser.open(`${site.url}/work.html`)
  },
  async tearDown() {
    await browser.dispose()
    site.close()
  },
  async round() {
    const bare = await join('bare')
    const ours = await join('replica')
    return { bare: bare.joinMs, join: ours.joinMs, first50: ours.first50Ms, folded: ours.foldedMs }
  }
}

/** On a page of its own, so that nothing of the round before is still at work. */
async function join(way: JoinAsked['way']): Promise<JoinTimes> {
  await page.goto(`${site.url}/work.html`)
  return page.evaluate((task) => globalThis.work.join(task), { ...asked, way })
}
