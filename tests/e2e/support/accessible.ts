import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Once the page stands there, axe finds nothing in it, and nothing is wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
    []
  )
  await expectNothingWider(page)
}

export async function expectNothingWider(page: Page): Promise<void> {
  const spill = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(spill, 'pixels wider than the screen').toBeLessThanOrEqual(0)
}
