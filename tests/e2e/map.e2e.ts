/** The board as a map: to a listing by way of its place, with nobody asked but the relay, and with the relay gone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { tinyArchive } from '../support/tiny-archive.ts'
import { expectAccessible } from './support/accessible.ts'
import { cardOf, level, oneField, post } from './support/doorstep.ts'
import { lookOut } from './support/lookout.ts'
import { desk, phone, type Neighbour } from './support/neighbour.ts'
import { RelayProcess } from './support/relay.ts'
import { expect, test as onTheStreet } from './support/street.ts'

const jordaan = { latitude: 52.3744, longitude: 4.8809 }

/** A relay with streets to give. */
const test = onTheStreet.extend<{ relay: RelayProcess }>({
  relay: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stoep-streets-'))
    const file = join(folder, 'streets.pmtiles')
    writeFileSync(file, tinyArchive())
    const relay = new RelayProcess('--map', file)
    await relay.start()
    await use(relay)
    await relay.dispose()
    rmSync(folder, { recursive: true })
  }
})

const map = (page: Page) => page.getByRole('region', { name: 'Kaart van de buurt' })
const number = (page: Page, words: RegExp) => map(page).getByRole('button', { name: words })

/** Founds a neighbourhood where this device is, and puts two things on its board. */
async function foundHere(neighbour: Neighbour, url: string): Promise<Page> {
  const page = await neighbour.open(`${url}/start`)
  await neighbour.context.grantPermissions(['geolocation'])
  await neighbour.context.setGeolocation(jordaan)
  await page.getByLabel('Hoe heet je buurt?').fill('Jordaan')
  await page.getByLabel('En hoe heet jij?').fill('Anneke')
  await page.getByRole('button', { name: 'Gebruik waar ik nu ben' }).click()
  await expect(page.getByText('Ongeveer waar je nu bent')).toBeVisible()
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByLabel(oneField)).toBeVisible()
  await post(page, 'Wie heeft een ladder?')
  await post(page, 'Ik kan soep koken')
  return page
}

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kaart', exact: true }).click()
  await expect(number(page, /^2 dingen/)).toBeVisible()
}

test('leads from a place to what is there, asks nobody else, and has nothing axe objects to in any look', async ({
  relay,
  neighbour
}) => {
  test.slow()
  const anneke = neighbour()
  const page = await foundHere(anneke, relay.url)
  const { seen } = lookOut(anneke.context, relay.url)
  await openMap(page)
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible()
  await page.getByText('Over deze kaart').click()
  for (const viewport of [phone, desk]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await test.step(`${viewport.width} px, ${colorScheme}`, () => expectAccessible(page))
    }
  }
  await page.setViewportSize(phone)
  await number(page, /^2 dingen, in het midden/).click()
  await expect(page.getByRole('heading', { name: '2 dingen, in het midden' })).toBeVisible()
  await cardOf(page, 'ladder').getByRole('link', { name: 'Wie heeft een ladder?' }).click()
  await expect(page.getByText('Blijft staan tot')).toBeVisible()
  await page.goBack()
  await expect(number(page, /^2 dingen/)).toBeVisible()
  expect(seen, 'asks nobody else, breaks no policy, throws nothing').toEqual([])
})

test('works with the relay gone, streets and all, once a person kept them', async ({
  relay,
  offlineNeighbour
}) => {
  const page = await foundHere(offlineNeighbour(), relay.url)
  await level(page)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await openMap(page)
  await page.getByText('Over deze kaart').click()
  await page.getByRole('button', { name: /^Bewaar de straten/ }).click()
  await expect(page.getByText(/^De straten staan op dit toestel/)).toBeVisible()
  await relay.stop()
  await page.reload()
  await expect(number(page, /^2 dingen/)).toBeVisible()
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toBeVisible()
  await page.getByText('Over deze kaart').click()
  await page.getByRole('button', { name: 'Haal ze van dit toestel' }).click()
  await expect(page.getByRole('link', { name: '© OpenStreetMap' })).toHaveCount(0)
  await expect(number(page, /^2 dingen/)).toBeVisible()
  await expect(cardOf(page, 'ladder')).toBeVisible()
})

test('a founder draws the line around the neighbourhood, and nothing on the page can be objected to', async ({
  relay,
  neighbour
}) => {
  const page = await foundHere(neighbour(), relay.url)
  await page.getByRole('link', { name: 'Teken je buurt' }).click()
  const picture = page.locator('canvas')
  await expect(picture).toBeVisible()
  for (const [x, y] of [
    [60, 120],
    [260, 110],
    [240, 300],
    [70, 310]
  ] as const)
    await picture.click({ position: { x, y } })
  await page.getByRole('button', { name: 'Sluit de lijn' }).click()
  await page.getByText('4 hoeken, in woorden').click()
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Hoek 2 / })
    .click()
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bewaar de lijn' }).click()
  await openMap(page)
  await expect(page.getByText('onze buurt', { exact: true })).toBeVisible()
})
