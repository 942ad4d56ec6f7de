/** The pages about people and looking after each other, in every look. */
import type { Page } from '@playwright/test'
import { found, goTo, goWithin, invite, join, post } from './support/doorstep.ts'
import { expectSoundInEveryLook } from './support/every-look.ts'
import { expect, test } from './support/street.ts'

const rude = 'Wie wil mijn luie buurman leren stofzuigen?'
const sly = 'Betaal vooruit, dan breng ik alles wat je wilt hebben'

async function writesRules(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/rules`)
  await page.getByText('Schrijf huisregels').click()
  await page.getByLabel('Huisregels').fill('Groet elkaar op straat.\nNiemand hoeft vooruit te betalen.')
  await page.getByRole('button', { name: 'Maak dit de huisregels' }).click()
  await expect(page.getByText(/^Dit zijn nu de huisregels/)).toBeVisible()
}

async function reports(page: Page, words: string): Promise<void> {
  await goTo(page, 'Buurt')
  await page.getByRole('link', { name: words }).click()
  await page.getByText('Klopt er iets niet?').click()
  await page.getByRole('button', { name: 'Meld dit' }).click()
  await page.getByRole('radio', { name: 'Groet elkaar op straat.' }).check()
  await page
    .getByLabel('Wat is er mis?')
    .fill('Zo praten we hier niet over elkaar, en zeker niet op het bord.')
  await page.getByRole('button', { name: 'Meld het probleem' }).click()
  await expect(page.getByText('Gemeld. Een buurtverbinder kijkt ernaar.', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Sluiten' }).click()
}

async function announces(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/announcements`)
  await page
    .getByLabel('Wat wil je alle buren vertellen?')
    .fill('Zaterdag vegen we samen de stoep, om tien uur.')
  await page.getByRole('button', { name: 'Vertel het alle buren' }).click()
  await expect(page.getByRole('button', { name: 'Haal weg' })).toBeVisible()
}

async function hides(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/reports`)
  await page.getByRole('radio', { name: 'Verbergen' }).first().check()
  await page.getByLabel('Waarom?').first().fill('We maken elkaar hier niet uit voor lui.')
  await page.getByRole('button', { name: 'Verberg het' }).first().click()
  await expect(page.getByRole('button', { name: 'Verberg het' })).toHaveCount(0)
  await expect(page.getByRole('article')).toHaveCount(1)
}

test('pages of trust can be read in every look, with all they keep behind a word', async ({
  relay,
  neighbour
}) => {
  test.slow()
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Annemarieke van der Bergh-Oosterhuizen')
  await writesRules(page, relay.url)
  await announces(page, relay.url)
  const his = await neighbour().open(await invite(page))
  await join(his, his.url(), 'Youssef el Khattabi-Benhaddou')
  for (const words of [rude, sly]) await post(his, words)
  await page.goto(relay.url)
  for (const words of [rude, sly]) await reports(page, words)
  await hides(page, relay.url)
  await page.goto(`${relay.url}/people`)
  const about = await page.getByRole('link', { name: /Youssef/ }).getAttribute('href')

  const plain = [
    '/log',
    '/reports',
    '/people',
    '/rules',
    '/announcements',
    '/overview',
    '/',
    '/devices',
    '/recover',
    '/leave',
    '/safety',
    '/poster'
  ]
  for (const path of [...plain, about ?? '']) {
    await goWithin(page, path)
    // All that a page keeps behind a word is looked at too.
    await page.evaluate(() => document.querySelectorAll('details').forEach((menu) => (menu.open = true)))
    await expectSoundInEveryLook(page, path)
  }
})
