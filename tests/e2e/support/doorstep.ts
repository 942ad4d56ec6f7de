import { expect, type Page } from '@playwright/test'
import { expectAllAtRelay } from './disk.ts'

/** What a neighbour does on screen, in the words of the screen. */

export const oneField = 'Wat zoek je, of wat kun je bieden?'
export const savedHere = 'Bewaard op dit toestel. Je buren zien het zodra er verbinding is.'

export async function found(page: Page, url: string, name: string, neighbourhood = 'Jordaan'): Promise<void> {
  if (page.url().startsWith(url)) await page.getByRole('link', { name: 'Begin met je buurt' }).click()
  else await page.goto(`${url}/start`)
  await page.getByLabel('Hoe heet je buurt?').fill(neighbourhood)
  await page.getByLabel('En hoe heet jij?').fill(name)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await expect(page.getByLabel(oneField)).toBeVisible()
}

/** By a tap on the bar below: the app goes on, nothing is loaded anew. */
export async function goTo(page: Page, tab: 'Buurt' | 'Afspraken' | 'Ik'): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: tab }).click()
}

/** To any page of the app without loading it anew, as by a link on the page before. Resolves when it stands there. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
  await expect(page).toHaveURL((url) => url.pathname === path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  if (path !== '/stories') await expect(page.getByText('Even ophalen')).toBeHidden()
}

/** Makes an invite on the page of an inviter and gives its address. */
export async function invite(page: Page, uses = 1): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, 'Ik')
  if (uses > 1) await page.getByText('1 buur · 14 dagen').click()
  for (let made = 1; made < uses; made++) await page.getByRole('button', { name: 'Eén meer' }).click()
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  await page.getByRole('button', { name: 'Kopiëren' }).click()
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Opens an invite, fills in its one field and comes in, or is told why not. */
export async function answerInvite(page: Page, link: string, name: string): Promise<void> {
  if (page.url() !== link) await page.goto(link)
  await page.getByLabel('Hoe heet je?').fill(name)
  await page.getByRole('button', { name: 'Doe mee', exact: true }).click()
}

export async function join(page: Page, link: string, name: string): Promise<void> {
  await answerInvite(page, link, name)
  await expect(page.getByLabel(oneField)).toBeVisible()
}

/** Asks or offers, whichever the device makes of the words. */
export async function post(page: Page, words: string): Promise<void> {
  await page.getByLabel(oneField).fill(words)
  await page.getByRole('button', { name: /^(Vraag het de buurt|Bied het aan)$/ }).click()
  await expect(page.getByLabel(oneField)).toHaveValue('')
}

/** The card of a listing on the board. */
export function cardOf(page: Page, words: string) {
  return page.getByRole('article').filter({ hasText: words })
}

/** Everything this device wrote is at the relay too, and it says so. */
export async function level(page: Page): Promise<void> {
  await expectAllAtRelay(page)
  await expect(page.getByRole('link', { name: 'bijgewerkt' })).toBeVisible()
}

/** The service worker holds the whole app, so that it opens without a server. */
export async function appIsKept(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
}
