/**
 * From an answer to a review, in the words of the screen. Each resolves when the screen says it is kept; agreeing and
 * finishing could still be taken back then, so what says so is closed, and others may see it.
 */
import { expect, type Page } from '@playwright/test'
import { cardOf, goTo, oneField } from './doorstep.ts'

/** "Ik help", from the board. */
export async function answer(page: Page, words: string): Promise<void> {
  await cardOf(page, words).getByRole('button', { name: 'Ik help' }).click()
  await expect(cardOf(page, words).getByRole('link', { name: 'Naar de afspraak' })).toBeVisible()
}

/** From the notice on the board to the agreement, with an address and a telephone number when there are any. */
export async function agree(
  page: Page,
  name: string,
  place?: { address: string; phone: string }
): Promise<void> {
  await page.getByRole('link', { name: `${name} wil je helpen` }).click()
  const theirs = page.getByRole('region', { name: 'Reacties' }).getByRole('article').filter({ hasText: name })
  if (place) {
    await theirs.getByText('adres of telefoon meegeven').click()
    await theirs.getByLabel('Adres').fill(place.address)
    await theirs.getByLabel('Telefoonnummer').fill(place.phone)
  }
  await theirs.getByRole('button', { name: `Afspreken met ${name}` }).click()
  await expect(page.getByText(`Afgesproken met ${name}.`)).toBeVisible()
  await letStand(page)
}

/**
 * Nothing is taken back: without this it stands after eight seconds, or when the page is left. On a slow machine those
 * may be over before the button is found; then it must have gone by itself.
 */
export async function letStand(page: Page): Promise<void> {
  const close = page.getByRole('status').getByRole('button', { name: 'Sluiten' })
  await close.click({ timeout: 9_000 }).catch(() => expect(close).toHaveCount(0))
}

/** The deal about these words, from the board or the page of deals. */
export async function openDeal(page: Page, words: string): Promise<void> {
  await goTo(page, 'Afspraken')
  const running = page.getByRole('region', { name: 'Lopende afspraken' })
  await running.getByRole('link', { name: words }).click()
  await expect(page.getByRole('heading', { name: 'Berichten' })).toBeVisible()
}

export async function write(page: Page, to: string, words: string): Promise<void> {
  const field = page.getByLabel(`Schrijf ${to}`)
  await field.fill(words)
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect(field).toHaveValue('')
}

export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Het is gedaan' }).click()
  await expect(page.getByRole('heading', { name: /^Wil je .+ bedanken\?$/ })).toBeVisible()
  await letStand(page)
}

export async function review(page: Page, words: string): Promise<void> {
  await page.getByLabel('Wil je er iets bij zeggen?').fill(words)
  await page.getByRole('button', { name: 'Bedankt' }).click()
  await expect(page.getByText('Dank je wel.')).toBeVisible()
}

/** The address that brings a second device of the same neighbour in. */
export async function makeLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await goTo(page, 'Ik')
  const section = page.getByRole('region', { name: 'Je toestellen' })
  await section.getByRole('button', { name: 'Voeg een toestel toe' }).click()
  await section.getByRole('button', { name: 'Kopiëren' }).click()
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

/** On the page the link leads to. */
export async function linkDevice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Voeg toe' }).click()
  await expect(page.getByLabel(oneField)).toBeVisible()
}
