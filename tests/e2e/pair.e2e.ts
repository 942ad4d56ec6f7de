import type { Page } from '@playwright/test'
import { appIsKept, cardOf, found, invite, join, post } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

/** The page of pairing, without loading anything anew. */
async function toPairing(page: Page): Promise<void> {
  await page.getByRole('main').locator('a[href="/status"]').click()
  await page.getByRole('link', { name: 'Verbind twee telefoons' }).click()
}

async function shownCode(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Kopieer de code als tekst' }).click()
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^STOEP:[A-Z2-7]{60,160}$/)
  return text
}

async function paste(page: Page, code: string): Promise<void> {
  await page.getByLabel('De code die je buur je stuurde').fill(code)
  await page.getByRole('button', { name: 'Gebruik deze code' }).click()
}

test.describe('two phones beside each other, and no server at all', () => {
  test('let somebody new in and exchange what there is, by codes as text', async ({ relay, neighbour }) => {
    const [anneke, youssef] = [neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const his = await youssef.open(relay.url)
    await appIsKept(hers)
    await appIsKept(his)
    await relay.stop()

    await post(hers, 'Ik zoek een ladder voor de dakgoot.')
    const link = await invite(hers)
    await join(his, link, 'Youssef')
    for (const page of [hers, his])
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])

    await hers.getByRole('link', { name: 'Verbind twee telefoons' }).click()
    await hers.getByRole('button', { name: 'Laat een code zien' }).click()
    const first = await shownCode(hers)
    await toPairing(his)
    await his.getByRole('button', { name: 'Scan een code' }).click()
    await paste(his, first)
    const answer = await shownCode(his)
    await hers.getByRole('button', { name: 'Scan de code van je buur' }).click()
    await paste(hers, answer)

    await expect(hers.getByText('Verbonden met Youssef')).toBeVisible()
    await expect(his.getByText('Verbonden met Anneke')).toBeVisible()
    await his.getByRole('link', { name: 'Naar de buurt' }).click()
    await expect(cardOf(his, 'Ik zoek een ladder')).toBeVisible()
    await post(his, 'Ik kan helpen met fietsen plakken')
    await hers.getByRole('link', { name: 'Naar de buurt' }).click()
    await expect(cardOf(hers, 'fietsen plakken')).toBeVisible()
  })
})
