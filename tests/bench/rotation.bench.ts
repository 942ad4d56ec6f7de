/**
 * Putting somebody out of a neighbourhood of 10,000 records, on the device that begins the new epoch: the ban, the
 * keys, and everything put into the new document, against sealing and writing it barely. The waits between are left
 * out: tending is slow on purpose. And the longest the window is held up by it, with the app's own worker.
 */
import type { Page } from '@playwright/test'
import { deriveEpoch, deriveLobby } from '#lib/keys/epoch.ts'
import { lobbySeal } from '#lib/replica/lobby.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Bench } from './harness.ts'
import type { RotationAsked } from './pages/rotation.ts'
import type { Work } from './pages/work.ts'
import { BenchBrowser } from './support/bench-browser.ts'
import { openBenchSite, type BenchSite } from './support/bench-site.ts'
import { benchNowMs } from './support/bench-time.ts'
import {
  benchNeighbourhood,
  benchSeed,
  packedEnvelopes,
  recordsByRoom,
  roomUpdates
} from './support/neighbourhood.ts'
import { packBytes } from './support/packed.ts'

const records = 10_000
/** No thing a window does may take longer, ms. */
const longestAllowedMs = 50
const browser = new BenchBrowser()
let site: BenchSite
let page: Page
let asked: RotationAsked

export const bench: Bench = {
  name: 'rotation',
  floors: ['bare'],
  figures: [
    { name: 'rotation.10k', of: 'rotation', against: 'bare', goal: 2, better: 'lower' },
    { name: 'rotation.longTask', of: 'longest', against: 'allowed', goal: 1, better: 'lower' }
  ],
  async setUp() {
    site = await openBenchSite()
    asked = await prepared(site)
    page = await browser.open(`${site.url}/work.html`)
  },
  async tearDown() {
    await browser.dispose()
    site.close()
  },
  async round() {
    const bare = await measured('sealBarely')
    const rotation = await measured('rotate')
    const longest = await measured('longestTask')
    return { bare, rotation, longest, allowed: longestAllowedMs }
  }
}

async function prepared({ data }: BenchSite): Promise<RotationAsked> {
  const neighbourhood = await benchNeighbourhood(records)
  const { id, lobby, secret } = neighbourhood
  const rooms = recordsByRoom(neighbourhood.records)
  const inLobby = await roomUpdates(rooms.lobby, lobbySeal((await deriveLobby(lobby)).seal))
  const inEpoch = await roomUpdates(rooms.epoch, (await deriveEpoch(secret)).seal)
  data.set('records', packedEnvelopes(neighbourhood))
  data.set('lobby', packBytes(inLobby.map(({ bytes }) => bytes)))
  data.set('epoch', packBytes(inEpoch.map(({ bytes }) => bytes)))
  return {
    ...{ neighbourhood: id, seed: benchSeed, nowMs: benchNowMs, carried: rooms.epoch.length },
    ...{ lobby: bytesToText(lobby), secret: bytesToText(secret) },
    ...{ recordsUrl: '/data/records', lobbyUrl: '/data/lobby', epochUrl: '/data/epoch' }
  }
}

/** On a page of its own, so that nothing of the one before is still at work. */
async function measured(what: 'sealBarely' | 'rotate' | 'longestTask'): Promise<number> {
  await page.goto(`${site.url}/work.html`)
  return page.evaluate(([name, task]) => (globalThis.work as Work)[name](task), [what, asked] as const)
}
