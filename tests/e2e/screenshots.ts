/**
 * Makes the pictures of docs/screenshots from the demo neighbourhood, through a real relay. Build the app first.
 *
 *   node tests/e2e/screenshots.ts
 */
import { mkdirSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { doorToText, type DemoDoor, type KeptDemo } from '../../scripts/demo/kept.ts'
import { foundDemo } from '../../scripts/demo/found-demo.ts'
import { goWithin, join, level, post } from './support/doorstep.ts'
import { desk, Neighbour, phone } from './support/neighbour.ts'
import { RelayProcess } from './support/relay.ts'

const folder = new URL('../../docs/screenshots/', import.meta.url).pathname
const sharp = { deviceScaleFactor: 2, reducedMotion: 'reduce' } as const

const asked = 'Wie doet donderdag boodschappen voor me? Mijn heup wil niet mee, de lijst is kort.'

const relay = new RelayProcess()
const bram = new Neighbour(phone, sharp)
const anneke = new Neighbour(phone, sharp)
try {
  mkdirSync(folder, { recursive: true })
  await relay.start()
  const his = await bram.open(relay.url)
  await take(his, 'start-360')
  const demo = await foundDemo({ relay: relay.url, nowMs: Date.now() })
  const hers = await enterAsAnneke(demo)
  await takeBoard(hers)
  await post(hers, asked)
  await join(his, doorOf('join', demo.invite, demo), 'Bram')
  await offerHelp(his)
  await takeDeal(hers)
  await takeMe(hers)
  for (const page of ['emergency', 'files', 'area']) await takePage(hers, page)
} finally {
  await bram.dispose()
  await anneke.dispose()
  await relay.dispose()
}

async function enterAsAnneke(demo: KeptDemo): Promise<Page> {
  const [link] = demo.links
  if (!link) throw new Error('the demo gave no link')
  const page = await anneke.open(doorOf('link', link, demo))
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(cards(page).first()).toBeVisible({ timeout: 60_000 })
  await expect(page.getByRole('heading', { name: 'Voor jou' })).toBeVisible()
  await level(page)
  return page
}

function doorOf(purpose: 'join' | 'link', door: DemoDoor, demo: KeptDemo): string {
  const address = `${relay.url.replace(/^http/, 'ws')}/relay`
  return `${relay.url}/${purpose}#${doorToText(purpose, door, demo, address)}`
}

function cards(page: Page) {
  return page.getByRole('region', { name: 'In de buurt' }).getByRole('article')
}

async function takeBoard(page: Page): Promise<void> {
  await take(page, 'board-360')
  await page.emulateMedia({ colorScheme: 'dark' })
  await take(page, 'board-dark-360')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(desk)
  await take(page, 'board-1280')
  await page.setViewportSize(phone)
  await cards(page).filter({ hasText: 'Ik help' }).first().getByRole('link').click()
  await expect(page.getByText('Blijft staan tot')).toBeVisible()
  await take(page, 'listing-360')
  await page.goto(relay.url)
}

async function offerHelp(page: Page): Promise<void> {
  await cards(page).filter({ hasText: 'Mijn heup' }).getByRole('button', { name: 'Ik help' }).click()
  await page.getByRole('button', { name: 'Sluiten' }).click()
  await cards(page).filter({ hasText: 'Mijn heup' }).getByRole('link', { name: 'Naar de afspraak' }).click()
  await page.getByLabel('Schrijf Anneke de Wit').fill('Ik ga toch naar de markt. Tien uur goed?')
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect(page.getByRole('listitem').getByText('Tien uur goed?')).toBeVisible()
}

async function takeDeal(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: 'Bram wil je helpen' })
    .or(page.getByText('Bram wil je helpen'))
    .first()
    .click()
  await page.getByText('adres of telefoon meegeven').click()
  await page.getByLabel('Adres').fill('Lindengracht 12, twee hoog')
  await page.getByRole('button', { name: 'Afspreken met Bram' }).click()
  await page.getByRole('link', { name: 'Naar de afspraak' }).click()
  await expect(page.getByText('Tien uur goed?')).toBeVisible()
  await expect(page.getByText('Lindengracht 12')).toBeVisible()
  await take(page, 'deal-360')
}

async function takeMe(page: Page): Promise<void> {
  await page.goto(`${relay.url}/me`)
  await expect(page.getByLabel('Je naam')).toBeVisible()
  await take(page, 'me-360')
}

async function takePage(page: Page, name: string): Promise<void> {
  await goWithin(page, `/${name}`)
  await take(page, `${name}-360`)
}

/** As it looks at rest: nothing pointed at, nothing still to be told. */
async function take(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Even ophalen')).toHaveCount(0, { timeout: 60_000 })
  const told = page.getByRole('button', { name: 'Sluiten' })
  if (await told.isVisible()) await told.click()
  await page.mouse.move(0, 0)
  await page.evaluate(async () => {
    scrollTo(0, 0)
    await document.fonts.ready
  })
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' })
}
