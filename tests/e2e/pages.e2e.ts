import type { Page } from '@playwright/test'
import { cardOf, found, goTo, goWithin, invite, join, oneField, post } from './support/doorstep.ts'
import { expectSoundInEveryLook } from './support/every-look.ts'
import { lookOut } from './support/lookout.ts'
import { desk, type Neighbour } from './support/neighbour.ts'
import { readingOrders } from './support/reading-order.ts'
import { expect, test } from './support/street.ts'

const long =
  'Wie heeft er zaterdag een stevige ladder te leen, want de dakgoot van mijn buurvrouw op 3 hoog lekt?'

/** Two neighbours with an answered request; gives the addresses of every page as the one who answered sees them. */
async function furnish(url: string, anneke: Neighbour, youssef: Neighbour): Promise<readonly string[]> {
  const hers = await anneke.open(url)
  await found(hers, url, 'Anneke')
  await post(hers, long)
  await post(hers, 'Ik kan soep koken voor wie ziek is')
  const link = await invite(hers)
  const his = await youssef.open(link)
  await join(his, link, 'Youssef')
  await post(his, 'Ik kan helpen met fietsen plakken')
  await cardOf(his, 'soep').getByRole('link', { name: /soep/ }).click()
  await expect(his.getByText('Blijft staan tot')).toBeVisible()
  const listing = new URL(his.url()).pathname
  await goTo(his, 'Buurt')
  await cardOf(his, 'ladder').getByRole('button', { name: 'Ik help' }).click()
  await his.getByRole('button', { name: 'Sluiten' }).click()
  await cardOf(his, 'ladder').getByRole('link', { name: 'Naar de afspraak' }).click()
  await his.getByLabel('Schrijf Anneke').fill('Ik heb er een van vijf meter')
  await his.getByRole('button', { name: 'Stuur' }).click()
  await expect(his.getByRole('listitem').getByText('Ik heb er een van vijf meter')).toBeVisible()
  const deal = new URL(his.url()).pathname
  const plain = [
    '/',
    '/start',
    '/join',
    '/link',
    '/new',
    '/deals',
    '/me',
    '/data',
    '/files',
    '/status',
    '/pair',
    '/notices',
    '/emergency',
    '/emergency/alert',
    '/emergency/codes',
    '/noticeboard',
    '/poster',
    '/open',
    '/stories',
    '/no-such-page'
  ]
  return [...plain, deal, listing]
}

async function expectInOrder(page: Page, path: string): Promise<void> {
  const order = readingOrders[path.split('/')[1] ?? '']
  if (order) await expect(page.locator('body')).toMatchAriaSnapshot(order)
}

test.describe('every page', () => {
  test('is read in a sensible order, fits the screen also twice as large, and has nothing axe objects to in any look', async ({
    relay,
    neighbour
  }) => {
    test.slow()
    const youssef = neighbour()
    const paths = await furnish(relay.url, neighbour(), youssef)
    const { page } = youssef
    const { seen } = lookOut(youssef.context, relay.url)
    for (const path of paths) {
      await goWithin(page, path)
      await test.step(`${path}, read aloud`, () => expectInOrder(page, path))
      await expectSoundInEveryLook(page, path)
    }
    expect(seen, 'asks nobody else, breaks no policy, throws nothing').toEqual([])
  })
})

test('founding, asking, inviting and answering need no more than a keyboard', async ({
  relay,
  neighbour
}) => {
  const [anneke, youssef] = [neighbour(desk), neighbour(desk)]
  const hers = await anneke.open(relay.url)
  await tabTo(hers, 'link', 'Begin met je buurt')
  await hers.keyboard.press('Enter')
  await tabTo(hers, 'textbox', 'Hoe heet je buurt?')
  await hers.keyboard.type('Jordaan')
  await tabTo(hers, 'textbox', 'En hoe heet jij?')
  await hers.keyboard.type('Anneke')
  await hers.keyboard.press('Enter')
  await expect(hers.getByLabel(oneField)).toBeVisible()
  await tabTo(hers, 'textbox', oneField)
  await hers.keyboard.type('Wie heeft een ladder?')
  await tabTo(hers, 'button', 'Vraag het de buurt')
  await hers.keyboard.press('Enter')
  await expect(cardOf(hers, 'ladder')).toBeVisible()

  const link = await invite(hers)
  const his = await youssef.open(link)
  await tabTo(his, 'textbox', 'Hoe heet je?')
  await his.keyboard.type('Youssef')
  await his.keyboard.press('Enter')
  await tabTo(his, 'button', 'Ik help')
  await his.keyboard.press('Enter')
  await tabTo(his, 'link', 'Naar de afspraak')
  await his.keyboard.press('Enter')
  await tabTo(his, 'textbox', 'Schrijf Anneke')
  await his.keyboard.type('Ik breng hem zo')
  await tabTo(his, 'button', 'Stuur')
  await his.keyboard.press('Enter')
  await expect(his.getByText('Ik breng hem zo')).toBeVisible()
})

/** Presses Tab until this has the focus, and sees that one can see it. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first()
  await expect(wanted).toBeVisible()
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement))
      return expect(wanted).toBeInViewport()
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to "${name}"`)
}
