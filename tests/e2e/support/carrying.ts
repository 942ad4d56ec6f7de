/** A file that somebody takes along, in the words of the screen. */
import { expect, type Page } from '@playwright/test'
import { goTo, goWithin } from './doorstep.ts'

/** Where a file lies of what neighbours still need. */
export async function fileFrom(page: Page): Promise<string> {
  await toFiles(page)
  await page.getByRole('button', { name: 'Maak het bestand' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar het bestand' }).click()
  return (await downloading).path()
}

/** Resolves when the screen says what was new in it. */
export async function takeIn(page: Page, file: string): Promise<void> {
  await toFiles(page)
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Kies een bestand' }).click()
  await (await choosing).setFiles(file)
  await expect(page.getByText(/nieuwe? bericht/)).toBeVisible()
}

/** What the page said of an earlier file is gone. */
async function toFiles(page: Page): Promise<void> {
  await goTo(page, 'Buurt')
  await goWithin(page, '/files')
}
