import { expect, type Page } from '@playwright/test'

/** As the camera of a phone opens what hangs on the wall; again when nothing answered in time, as a person would. */
export async function scan(page: Page, link: string): Promise<void> {
  await page.goto(link)
  const connect = page.getByRole('button', { name: 'Verbind', exact: true })
  const isReal = page.getByText('Dit is het echte buurtkastje')
  await expect(async () => {
    await connect.click()
    await expect(isReal).toBeVisible({ timeout: 15_000 })
  }).toPass({ timeout: 120_000 })
  await page.getByRole('link', { name: 'Naar de buurt' }).click()
}
