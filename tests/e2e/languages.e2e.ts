import { expectAccessible } from './support/accessible.ts'
import { cardOf, found, post } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

test('in Arabic the board runs from right to left, fits a small screen and has nothing axe objects to', async ({
  relay,
  neighbour
}) => {
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  await post(page, 'Wie heeft een ladder voor zaterdag?')
  await page.evaluate(() => localStorage.setItem('stoep-language', 'ar'))
  await page.goto(relay.url)
  await expect(page.getByLabel('ماذا تحتاج، أو ماذا يمكنك أن تقدّم؟')).toBeVisible()
  await expect(page.getByText('الخريطة')).toBeVisible()
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
    'ar',
    'rtl'
  ])
  const from = await cardOf(page, 'ladder').getByText('منك').boundingBox()
  expect(from?.x, 'who it is from stands at the right').toBeGreaterThan(180)
  await expectAccessible(page)
})
