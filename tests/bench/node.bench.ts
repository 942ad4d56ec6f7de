/**
 * A phone that dials a box on the wall (ADR 32), in a real browser: from the scanned code to the first record against
 * one second, and ten thousand records over that link against as many bytes over a data channel with nothing around it.
 */
import type { Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bytesToText } from '#lib/wire/bytes.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { pushRoom } from '../e2e/support/seeded.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { median, type Bench } from './harness.ts'
import type { NodeAsked } from './pages/node.ts'
import { answerBarely } from './support/bare-channel.ts'
import { BenchBrowser } from './support/bench-browser.ts'
import { openBenchSite, type BenchSite } from './support/bench-site.ts'
import { benchNeighbourhood, recordsByRoom } from './support/neighbourhood.ts'

const records = 10_000
const browser = new BenchBrowser()
const dataDir = mkdtempSync(join(tmpdir(), 'stoep-bench-node-'))
let relay: Relay
let site: BenchSite
let page: Page
let asked: NodeAsked

export const bench: Bench = {
  name: 'node',
  figures: [
    { name: 'node.firstRecord', of: 'firstMs', against: 'second', goal: 1, better: 'lower' },
    { name: 'node.10k', of: 'pulled', against: 'bare', goal: 0.5, better: 'higher' }
  ],
  async setUp() {
    relay = await startRelay({
      ...{ port: 0, dataDir, staticDir: null },
      node: { port: 0, addresses: ['127.0.0.1'] }
    })
    const { secret, records: all } = await benchNeighbourhood(records)
    await pushRoom(`ws://127.0.0.1:${relay.port}/relay`, await deriveEpoch(secret), recordsByRoom(all).epoch)
    asked = { code: relay.nodeCode ?? '', secret: bytesToText(secret) }
    site = await openBenchSite()
    page = await browser.open(`${site.url}/work.html`)
  },
  async tearDown() {
    await browser.dispose()
    site.close()
    await relay.close()
    rmSync(dataDir, { recursive: true, force: true })
  },
  async round() {
    const times = [await bytesPerMs(), await bytesPerMs(), await bytesPerMs()]
    const middle = (name: keyof (typeof times)[number]) => median(times.map((one) => one[name]))
    return { second: 1000, firstMs: middle('firstMs'), pulled: middle('pulled'), bare: middle('bare') }
  }
}

/** By turns, so that a busy moment is one for both. */
async function bytesPerMs() {
  const { firstMs, pullMs, bytes } = await page.evaluate((task) => globalThis.work.pullFromNode(task), asked)
  return { firstMs, pulled: bytes / pullMs, bare: bytes / (await bareMs(bytes)) }
}

async function bareMs(bytes: number): Promise<number> {
  const { answer, close } = await answerBarely(
    await page.evaluate(() => globalThis.work.offerBarely()),
    bytes
  )
  const ms = await page.evaluate(([said, size]) => globalThis.work.pullBarely(said, size), [
    answer,
    bytes
  ] as const)
  close()
  return ms
}
