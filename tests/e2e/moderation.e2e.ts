/** Something unkind on the board: reported, hidden with a reason, appealed against, shown again; and blocking. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { desk, phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

const rude = 'Wie wil mijn luie buurman leren stofzuigen?'
const kind = 'Elke maandag een pan soep over'
const note = 'Dit gaat over mij, en het klopt niet.'
const why = 'We maken elkaar niet uit voor lui.'

async function report(page: Page): Promise<void> {
  await page.getByRole('link', { name: rude }).click()
  await page.getByText('Klopt er iets niet?').click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Meld dit' }).click()
  await page.getByLabel('Wat is er mis?').fill(note)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Meld het probleem' }).click()
  await expect(page.getByText('Gemeld. Een buurtverbinder kijkt ernaar.', { exact: true })).toBeVisible()
}

async function decide(page: Page, outcome: 'Verbergen' | 'Weer tonen', reason: string): Promise<void> {
  await goTo(page, 'Buurt')
  await page.getByRole('link', { name: '1 probleem wacht op een besluit' }).click()
  await page.getByRole('radio', { name: outcome }).check()
  await page.getByLabel('Waarom?').fill(reason)
  await expectAccessible(page)
  await page.getByRole('button', { name: outcome === 'Verbergen' ? 'Verberg het' : 'Toon het weer' }).click()
  await expect(page.getByText('Er wacht niets op een besluit.')).toBeVisible()
  await expectAccessible(page)
}

test.describe('what breaks a house rule', () => {
  test('is reported, hidden, appealed against and shown again, on two devices', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(phone), neighbour(desk)]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await post(his, rude)
    await goTo(hers, 'Buurt')
    await expect(cardOf(hers, rude)).toBeVisible()

    await report(hers)
    await decide(hers, 'Verbergen', why)
    await goTo(hers, 'Buurt')
    await expect(hers.getByLabel(oneField)).toBeVisible()
    await expect(cardOf(hers, rude)).toHaveCount(0)

    await his.getByRole('link', { name: 'Anneke heeft verborgen wat je schreef' }).click()
    await expect(his.getByText(why)).toBeVisible()
    await expect(his.getByText(rude).first()).toBeVisible()
    await expectAccessible(his)
    await his.getByText('Ik ben het er niet mee eens').click()
    await his.getByLabel('Waarom klopt dit besluit niet?').fill('Ik bedoelde mezelf')
    await his.getByRole('button', { name: 'Vraag om nog eens te kijken' }).click()
    await expect(his.getByText('Je vroeg om nog eens te kijken. Dat besluit komt nog.')).toBeVisible()

    await decide(hers, 'Weer tonen', 'Dan is het goed')
    await goTo(hers, 'Buurt')
    await expect(cardOf(hers, rude)).toBeVisible()

    await goTo(his, 'Ik')
    await his.getByRole('link', { name: 'Alle besluiten' }).click()
    await expect(his.getByText('Anneke toont dit weer')).toBeVisible()
    await expect(his.getByText('Ik bedoelde mezelf')).toBeVisible()
    await expect(his.getByText(note)).toHaveCount(0)
    await expectAccessible(his)
  })
})

test.describe('a neighbour I blocked', () => {
  test('is gone from my board also after opening again, notices nothing, and can be seen again', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(phone), neighbour(phone)]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await post(his, rude)
    await goTo(hers, 'Buurt')
    await post(hers, kind)
    await hers.getByRole('link', { name: rude }).click()
    await hers.getByText('Klopt er iets niet?').click()
    await hers.getByRole('button', { name: 'Blokkeer Youssef' }).click()
    await expect(hers.getByText('Je ziet niets meer van Youssef.')).toBeVisible()
    await expectAccessible(hers)

    await hers.goto(relay.url)
    await expect(cardOf(hers, kind)).toBeVisible()
    await expect(cardOf(hers, rude)).toHaveCount(0)
    await expect(cardOf(his, rude)).toBeVisible()
    await expect(his.getByText('blokkeer')).toHaveCount(0)

    await goTo(hers, 'Ik')
    await hers.getByRole('button', { name: 'Niet meer blokkeren: Youssef' }).click()
    await expect(hers.getByText('Je ziet Youssef weer.')).toBeVisible()
    await goTo(hers, 'Buurt')
    await expect(cardOf(hers, rude)).toBeVisible()
  })
})
