/**
 * One new record, from the tap on one neighbour's screen to the card on the other's, over the relay: signed, on the
 * disk here, on the relay's disk, opened, verified, on the disk there, drawn. The floor is the least a message that
 * survives a crash can cost: one strict IndexedDB write, a bare WebSocket broadcast, a line on the screen. The goal
 * keeps what was reached: three syncs of a disk instead of one, and two hops between a window and its worker.
 */
import type { Page } from '@playwright/test'
import { cardOf, found, invite, join, level, oneField } from '../e2e/support/doorstep.ts'
import { RelayProcess } from '../e2e/support/relay.ts'
import { median, type Bench } from './harness.ts'
import { BenchBrowser } from './support/bench-browser.ts'
import { openBenchSite, type BenchSite } from './support/bench-site.ts'
import { openEcho, type Echo } from './support/echo.ts'
import { armClick, tapTime, whenShown } from './support/tap.ts'

const anneke = new BenchBrowser()
const youssef = new BenchBrowser()
const relay = new RelayProcess()
let site: BenchSite
let echo: Echo
let hers: { readonly app: Page; readonly bare: Page }
let his: { readonly app: Page; readonly bare: Page }
let said = 0

export const bench: Bench = {
  name: 'record',
  floors: ['bare'],
  figures: [{ name: 'record.tapToScreen', of: 'ours', against: 'bare', goal: 12, better: 'lower' }],
  async setUp() {
    await relay.start()
    site = await openBenchSite()
    echo = await openEcho()
    const bareUrl = `${site.url}/echo.html?at=${encodeURIComponent(echo.url)}`
    hers = { bare: await anneke.open(bareUrl), app: await anneke.openTab(relay.url) }
    his = { bare: await youssef.open(bareUrl), app: await youssef.openTab(relay.url) }
    await found(hers.app, relay.url, 'Anneke')
    const link = await invite(hers.app)
    await hers.app.goto(relay.url)
    await join(his.app, link, 'Youssef')
    await level(hers.app)
    await level(his.app)
  },
  async tearDown() {
    await anneke.dispose()
    await youssef.dispose()
    await echo.close()
    site.close()
    await relay.dispose()
  },
  async round() {
    return { bare: await often(bareMs), ours: await often(oursMs) }
  }
}

async function often(measure: () => Promise<number>): Promise<number> {
  return median([await measure(), await measure(), await measure()])
}

async function oursMs(): Promise<number> {
  const words = `Wie heeft er een ladder van ${++said} meter?`
  await hers.app.bringToFront()
  await his.app.bringToFront()
  await hers.app.getByLabel(oneField).fill(words)
  const button = hers.app.getByRole('button', { name: /^(Vraag het de buurt|Bied het aan)$/ })
  await button.waitFor()
  const ms = await tapToScreen(hers.app, his.app, words, () => button.click())
  await cardOf(hers.app, words).waitFor()
  return ms
}

async function bareMs(): Promise<number> {
  const words = `Bericht ${++said}.`
  await hers.bare.bringToFront()
  await his.bare.bringToFront()
  await hers.bare.locator('input').fill(words)
  return tapToScreen(hers.bare, his.bare, words, () => hers.bare.locator('button').click())
}

async function tapToScreen(from: Page, to: Page, words: string, tap: () => Promise<void>): Promise<number> {
  await from.evaluate(armClick)
  const shown = to.evaluate(whenShown, words)
  await tap()
  return (await shown) - (await from.evaluate(tapTime))
}
