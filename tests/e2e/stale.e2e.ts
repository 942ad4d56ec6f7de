/** Nothing goes stale: what two neighbours see when days pass and nobody says anything. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { scriptsInHand, setClockOff } from './support/false-clock.ts'
import { agree, answer } from './support/helping.ts'
import { phone, type Neighbour } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

const dayMs = 24 * 60 * 60 * 1000
const ask = 'Wie kan deze week een lampje voor me ophangen?'
/** Without a time: 'this week' is over in one day or in seven. */
const askAnyTime = 'Wie kan een lampje voor me ophangen?'

/** From here on it is so many days later for this neighbour, on every page. */
async function daysLater(who: Neighbour, url: string, days: number): Promise<Page> {
  await setClockOff(who.context, days * dayMs)
  await who.page.goto(url)
  await expect(who.page.getByLabel(oneField)).toBeVisible()
  return who.page
}

function forYou(page: Page) {
  return page.getByRole('region', { name: 'Voor jou' })
}

test.describe('a request', () => {
  test('nobody answers is said in other words, expires, and is put back with one tap', async ({
    relay,
    neighbour
  }) => {
    const anneke = neighbour(phone, scriptsInHand)
    const page = await anneke.open(relay.url)
    await found(page, relay.url, 'Anneke')
    await post(page, ask)

    await daysLater(anneke, relay.url, 2)
    await forYou(page).getByRole('link', { name: 'Nog niemand. Iets anders proberen?' }).click()
    await expectAccessible(page)
    await page.getByText('Zeg het anders').click()
    await page.getByLabel('Zeg het in andere woorden').fill('Wie durft op een trapje, deze week?')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Zet dit ervoor in de plaats' }).click()
    await page.getByRole('link', { name: 'Bekijk het' }).click()
    await goTo(page, 'Buurt')
    await expect(cardOf(page, 'op een trapje')).toBeVisible()
    await expect(cardOf(page, 'lampje')).toHaveCount(0)

    await daysLater(anneke, relay.url, 20)
    await expect(forYou(page).getByText('Je vraag staat niet meer op het bord. Nog nodig?')).toBeVisible()
    await expectAccessible(page)
    await forYou(page).getByRole('button', { name: 'Zet het terug' }).click()
    await expect(page.getByText('Het staat op het bord.')).toBeVisible()
    await expect(forYou(page)).toHaveCount(0)
    await expect(cardOf(page, 'op een trapje')).toBeVisible()
  })
})

test.describe('an agreement nobody marks', () => {
  test('leaves the running deals of both, is asked about, and frees its place with one no', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(phone, scriptsInHand), neighbour(phone, scriptsInHand)]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await goTo(hers, 'Buurt')
    await post(hers, askAnyTime)
    await answer(his, askAnyTime)
    await agree(hers, 'Youssef')
    await expect(forYou(his).getByText('Afgesproken met Anneke')).toBeVisible()

    await daysLater(youssef, relay.url, 30)
    await expect(forYou(his)).toHaveCount(0)
    await goTo(his, 'Afspraken')
    await expect(his.getByText('Voorbij')).toBeVisible()
    await expect(his.getByRole('region', { name: 'Lopende afspraken' })).toHaveCount(0)

    await daysLater(anneke, relay.url, 15)
    await expect(forYou(hers).getByText('Is het gelukt met Youssef?')).toBeVisible()
    await expectAccessible(hers)
    await forYou(hers).getByRole('button', { name: 'Nee', exact: true }).click()
    await expect(forYou(hers).getByText('Het ging niet door. Verder zoeken?')).toBeVisible()
    await forYou(hers).getByRole('button', { name: 'Zoek verder' }).click()
    await expect(cardOf(hers, askAnyTime)).toBeVisible()
    await expect(forYou(hers)).toHaveCount(0)
  })
})
