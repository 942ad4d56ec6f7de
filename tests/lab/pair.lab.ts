import type { Page } from '@playwright/test'
import { cardOf, found, invite, join, post } from '../e2e/support/doorstep.ts'
import { expect, test, type Machine } from './laboratory.ts'

const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

async function toPairing(page: Page): Promise<void> {
  await page.getByRole('main').locator('a[href="/status"]').click()
  await page.getByRole('link', { name: 'Verbind twee telefoons' }).click()
}

async function shownCode(page: Page): Promise<string> {
  await press(page, 'Kopieer de code als tekst')
  await expect(page.getByText('Gekopieerd')).toBeVisible()
  return page.evaluate(() => navigator.clipboard.readText())
}

async function paste(page: Page, code: string): Promise<void> {
  const field = page.getByLabel('De code die je buur je stuurde')
  if (await field.isHidden()) await page.getByText('Of plak de code').click()
  await field.fill(code)
  await press(page, 'Gebruik deze code')
}

/** On two machines, and nothing else on the network: she lets him in, and both hear what the other wrote. */
async function pairUp(hersIs: Machine, hisIs: Machine, mayUseCamera: boolean): Promise<void> {
  const [hers, his] = [await hersIs.phone(), await hisIs.phone()]
  const may = ['clipboard-read', 'clipboard-write', ...(mayUseCamera ? ['camera'] : [])]
  await found(hers, hersIs.url, 'Anneke')
  await post(hers, 'Ik zoek een ladder voor de dakgoot.')
  const link = await invite(hers)
  await hers.context().grantPermissions(may)
  await his.context().grantPermissions(may)
  await join(his, link, 'Youssef')
  await hers.getByRole('link', { name: 'Verbind twee telefoons' }).click()
  await press(hers, 'Laat een code zien')
  await toPairing(his)
  await press(his, 'Scan een code')
  await paste(his, await shownCode(hers))
  await press(hers, 'Scan de code van je buur')
  await paste(hers, await shownCode(his))
  await expect(hers.getByText('Verbonden met Youssef')).toBeVisible()
  await expect(his.getByText('Verbonden met Anneke')).toBeVisible()
  await his.getByRole('link', { name: 'Naar de buurt' }).click()
  await expect(cardOf(his, 'Ik zoek een ladder')).toBeVisible()
  await post(his, 'Ik kan helpen met fietsen plakken')
  await hers.getByRole('link', { name: 'Naar de buurt' }).click()
  await expect(cardOf(hers, 'fietsen plakken')).toBeVisible()
}

test.describe('two machines on a network with no way out pair by two codes', () => {
  test('with a default route, and no camera allowed', async ({ machine }) => {
    await pairUp(await machine(), await machine(), false)
  })

  test('with a default route, and the camera allowed', async ({ machine }) => {
    await pairUp(await machine(), await machine(), true)
  })

  test('without a default route, once the camera is allowed', async ({ machine }) => {
    const without = { hasDefaultRoute: false }
    await pairUp(await machine(without), await machine(without), true)
  })

  test('without a default route and a camera they are told what to do instead', async ({ machine }) => {
    const { url, phone } = await machine({ hasDefaultRoute: false })
    const hers = await phone()
    await found(hers, url, 'Anneke')
    await hers.context().grantPermissions(['clipboard-write'])
    await toPairing(hers)
    await press(hers, 'Laat een code zien')
    await expect(hers.getByText('vertelt niet waar deze telefoon in het netwerk zit')).toBeVisible()
  })
})
