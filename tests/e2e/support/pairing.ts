/** How two phones connect by two codes, without loading anything anew, in the words of the screen. */
import { expect, type Page } from '@playwright/test'

export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** From the board. */
export async function toPairing(page: Page): Promise<void> {
  await page.getByRole('main').locator('a[href="/status"]').click()
  await page.getByRole('link', { name: 'Verbind twee telefoons' }).click()
}

async function shownCode(page: Page): Promise<string> {
  await press(page, 'Kopieer de code als tekst')
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^STOEP:[A-Z2-7]{60,160}$/)
  return text
}

async function paste(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('De code die je buur je stuurde')
  if (await field.isHidden()) await page.getByText('Of plak de code').click()
  await field.fill(code)
  await press(page, 'Gebruik deze code')
}

/** Both may use their clipboards and are on the page of pairing; each sends the other a code as text. */
export async function exchangeCodes(hers: Page, his: Page): Promise<void> {
  await press(hers, 'Laat een code zien')
  await press(his, 'Scan een code')
  await paste(his, await shownCode(hers))
  await press(hers, 'Scan de code van je buur')
  await paste(hers, await shownCode(his))
}

export async function expectConnected(page: Page, name: string): Promise<void> {
  await expect(page.getByText(`Verbonden met ${name}`)).toBeVisible()
}
