/** The neighbourhood in the pictures: the demo's, at a moment that does not pass, with the same faces each time. */
import { expect as expectSoon, type Page } from '@playwright/test'
import { foundDemo } from '../../scripts/demo/found-demo.ts'
import { doorToText, type DemoDoor, type KeptDemo } from '../../scripts/demo/kept.ts'
import { bytesFor, seededIdentity } from '../../scripts/seed/writers.ts'
import { cardOf, goTo, goWithin, join, level } from '../e2e/support/doorstep.ts'
import { Neighbour, phone } from '../e2e/support/neighbour.ts'
import { openWithoutWebRtc } from '../e2e/support/no-webrtc.ts'
import { letStand } from '../e2e/support/helping.ts'
import { RelayProcess } from '../e2e/support/relay.ts'
import { giveKeys } from './same-keys.ts'
import { stillApp, type StillApp } from './still-app.ts'

/** Outside a run of tests nothing else says how long; a busy machine needs it. */
const expect = expectSoon.configure({ timeout: 30_000 })

/** A Friday, half past ten in the morning in Amsterdam. */
const nowMs = Date.UTC(2026, 10, 20, 9, 30)
const seed = 7
const still = { serviceWorkers: 'block', reducedMotion: 'reduce' } as const
const reported = 'Wie wil mijn luie buurman leren stofzuigen?'
const sly = 'Betaal vooruit, dan breng ik alles wat je wilt hebben'

export interface Furnished {
  readonly url: string
  /** Of the ambassador, on the board. */
  readonly hers: Page
  /** Of somebody who is in nowhere yet. */
  readonly strangers: Page
  /** The fragments of a link that lets somebody in, and of one for a second device. */
  readonly invite: string
  readonly link: string
  close(): Promise<void>
}

export async function furnish(): Promise<Furnished> {
  const app = stillApp(nowMs)
  const relay = new RelayProcess('--static', app.folder)
  const [anneke, bram, stranger] = [
    new Neighbour(phone, still),
    new Neighbour(phone, still),
    new Neighbour(phone, still)
  ]
  const close = async () => {
    for (const one of [anneke, bram, stranger, relay, app]) await one.dispose()
  }
  try {
    await relay.start()
    const demo = await foundDemo({ relay: relay.url, nowMs, newIdentity: sameFaces() })
    const fragment = fragmentOf(relay.url, demo)
    const [first, second] = demo.links
    if (!first || !second) throw new Error('the demo gave no links')
    const hers = await openStill(anneke, app, 'hers')
    await hers.goto(`${relay.url}/link#${fragment('link', first)}`)
    await hers.getByRole('button', { name: 'Voeg toe' }).click()
    await expect(hers.getByRole('heading', { name: 'Voor jou' })).toBeVisible({ timeout: 60_000 })
    const invite = fragment('join', demo.invite)
    await happensMeanwhile(hers, await openStill(bram, app, 'his'), `${relay.url}/join#${invite}`)
    const strangers = await openStill(stranger, app, 'theirs')
    return { url: relay.url, hers, strangers, invite, link: fragment('link', second), close }
  } catch (error) {
    await close()
    throw error
  }
}

function sameFaces() {
  let met = 0
  return () => seededIdentity(seed, met++)
}

function fragmentOf(url: string, demo: KeptDemo) {
  const address = `${url.replace(/^http/, 'ws')}/relay`
  return (purpose: 'join' | 'link', door: DemoDoor) => doorToText(purpose, door, demo, address)
}

/** A browser in which no time passes, whose keys we know, and that hears of others by the relay alone. */
async function openStill(neighbour: Neighbour, app: StillApp, whose: string): Promise<Page> {
  const page = await openWithoutWebRtc(neighbour, 'about:blank')
  await app.stopClock(neighbour.context)
  await giveKeys(
    neighbour.context,
    [1, 2].map((n) => bytesFor(seed, `${whose} ${n}`))
  )
  return page
}

/** So that the pages of trust have something on them: house rules, two reports, of which one is decided. */
async function happensMeanwhile(hers: Page, his: Page, invite: string): Promise<void> {
  await writesRules(hers)
  await his.goto(invite)
  await join(his, his.url(), 'Bram Willemsen')
  for (const words of [reported, sly]) await posts(his, words)
  await level(his)
  for (const words of [reported, sly]) await reports(hers, words)
  await hides(hers)
  await goTo(hers, 'Buurt')
  await level(hers)
}

async function writesRules(page: Page): Promise<void> {
  await goWithin(page, '/rules')
  await page.getByText('Schrijf huisregels').click()
  await page.getByLabel('Huisregels').fill('Groet elkaar op straat.\nNiemand hoeft vooruit te betalen.')
  await page.getByRole('button', { name: 'Maak dit de huisregels' }).click()
  await expect(page.getByText(/^Dit zijn nu de huisregels/)).toBeVisible()
}

async function posts(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Wat zoek je' }).fill(words)
  await page.getByRole('button', { name: /^(Vraag het de buurt|Bied het aan)$/ }).click()
  await expect(page.getByRole('textbox', { name: 'Wat zoek je' })).toHaveValue('')
}

async function reports(page: Page, words: string): Promise<void> {
  await goTo(page, 'Buurt')
  await cardOf(page, words).getByRole('link', { name: words }).click()
  await page.getByText('Klopt er iets niet?').click()
  await page.getByRole('button', { name: 'Meld dit' }).click()
  await page.getByRole('radio', { name: 'Groet elkaar op straat.' }).check()
  await page.getByLabel('Wat is er mis?').fill('Zo praten we hier niet over elkaar.')
  await page.getByRole('button', { name: 'Meld het probleem' }).click()
  await page.getByRole('status').getByRole('button', { name: 'Sluiten' }).click()
}

async function hides(page: Page): Promise<void> {
  await goWithin(page, '/reports')
  const one = page.getByRole('article').filter({ hasText: reported })
  await one.getByRole('radio', { name: 'Verbergen' }).check()
  await one.getByLabel('Waarom?').fill('We maken elkaar hier niet uit voor lui.')
  await one.getByRole('button', { name: 'Verberg het' }).click()
  await expect(page.getByRole('article')).toHaveCount(1)
  await letStand(page)
}
