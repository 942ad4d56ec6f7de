/** The first fifty listings on screen, from the journal and from y-indexeddb, each in a browser just started. */
import type { BoardTimes } from './pages/board.ts'
import { openBenchSite, type BenchSite } from './support/bench-site.ts'
import { BenchBrowser } from './support/bench-browser.ts'
import { benchNowMs } from './support/bench-time.ts'
import { benchNeighbourhood, packedEnvelopes } from './support/neighbourhood.ts'
import type { Bench, Round } from './harness.ts'

const sizes = { '10k': 10_000, '100k': 100_000 } as const
type Size = keyof typeof sizes

let site: BenchSite
const devices = new Map<Size, { readonly browser: BenchBrowser; readonly id: string }>()

export const bench: Bench = {
  name: 'board',
  floors: ['doc-10k', 'doc-100k'],
  figures: [
    { name: 'board.first50.10k', of: 'journal-10k', against: 'doc-10k', goal: 0.45, better: 'lower' },
    { name: 'board.first50.100k', of: 'journal-100k', against: 'doc-100k', goal: 0.12, better: 'lower' },
    { name: 'board.first50.growth', of: 'journal-100k', against: 'journal-10k', goal: 1.3, better: 'lower' }
  ],
  async setUp() {
    site = await openBenchSite()
    for (const size of Object.keys(sizes) as Size[]) await moveIn(size)
  },
  async tearDown() {
    for (const { browser } of devices.values()) await browser.dispose()
    site.close()
  },
  async round() {
    return {
      'journal-10k': await onScreenMs('10k', 'journal'),
      'doc-10k': await onScreenMs('10k', 'doc'),
      'journal-100k': await onScreenMs('100k', 'journal'),
      'doc-100k': await onScreenMs('100k', 'doc')
    } satisfies Round
  }
}

async function moveIn(size: Size): Promise<void> {
  const browser = new BenchBrowser()
  const neighbourhood = await benchNeighbourhood(sizes[size])
  devices.set(size, { browser, id: neighbourhood.id })
  site.data.set(size, packedEnvelopes(neighbourhood))
  const page = await browser.open(`${site.url}/work.html`)
  await page.evaluate(([data, id]) => globalThis.work.fill(data, id), [
    `/data/${size}`,
    neighbourhood.id
  ] as const)
  site.data.delete(size)
  await browser.close()
}

async function onScreenMs(size: Size, source: 'journal' | 'doc'): Promise<number> {
  const { browser, id } = devices.get(size)!
  const page = await browser.open('about:blank')
  await page.goto(`${site.url}/board.html?source=${source}&id=${id}&now=${benchNowMs}`)
  const times: BoardTimes = await page.evaluate(() => globalThis.board)
  await browser.close()
  if (times.rows !== 50) throw new Error(`the board from the ${source} showed ${times.rows} listings`)
  return times.onScreenMs
}
