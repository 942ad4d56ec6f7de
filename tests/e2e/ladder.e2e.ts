/** Asking one neighbour first, and hearing of what one wishes for: on devices of their own, over the real relay. */
import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { cardOf, found, goTo, invite, join, level, oneField } from './support/doorstep.ts'
import { scriptsInHand, setClockOff } from './support/false-clock.ts'
import { agree } from './support/helping.ts'
import { phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

const hourMs = 60 * 60 * 1000
const ask = 'Wie kan mij helpen met een moeilijke brief?'
const forYou = (page: Page) => page.getByRole('region', { name: 'Voor jou' })

async function askAlone(page: Page, name: string): Promise<void> {
  await page.getByLabel(oneField).fill(ask)
  await page.getByRole('button', { name: 'meer', exact: true }).click()
  await page.getByRole('group', { name: 'Voor wie' }).getByRole('button', { name: 'Eén buur' }).click()
  await page.getByRole('radio', { name }).click()
  await page.getByRole('button', { name: 'Na 2 uur' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: `Vraag het alleen aan ${name}` }).click()
  await expect(page.getByLabel(oneField)).toHaveValue('')
}

test.describe('what is asked of one neighbour', () => {
  test('is seen by that neighbour alone, and by all when nobody agreed and the asker wakes later', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef, fatima] = [neighbour(phone, scriptsInHand), neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers, 2)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    const theirs = await fatima.open(link)
    await join(theirs, link, 'Fatima')
    await goTo(hers, 'Buurt')
    await expect(hers.getByText('3 buren')).toBeVisible()

    await askAlone(hers, 'Youssef')
    await level(hers)
    await expect(forYou(his).getByText('Anneke vraagt het alleen aan jou')).toBeVisible()
    await expect(forYou(his).getByText(ask)).toBeVisible()
    await expectAccessible(his)
    await expect(theirs.getByText('3 buren')).toBeVisible()
    await level(theirs)
    await expect(theirs.getByText(ask)).toHaveCount(0)
    await expect(forYou(theirs)).toHaveCount(0)

    await setClockOff(anneke.context, 3 * hourMs)
    await hers.goto(relay.url)
    await expect(hers.getByText('Nog niemand. Nu ook gevraagd aan de hele buurt.')).toBeVisible()
    await expect(cardOf(theirs, ask)).toBeVisible()

    await cardOf(theirs, ask).getByRole('button', { name: 'Ik help' }).click()
    await agree(hers, 'Fatima')
    await expect(forYou(theirs).getByText('Afgesproken met Anneke')).toBeVisible()
  })
})

test.describe('a wish', () => {
  test('made of an empty search is told when it is met, once, also after opening again', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    await goTo(hers, 'Buurt')
    await hers.getByLabel('Zoeken op het bord').fill('fietskar')
    await hers.getByLabel('Zoeken op het bord').press('Enter')
    await expect(hers.getByText(/^Niets gevonden/)).toBeVisible()
    await hers.getByRole('button', { name: 'Laat het me weten' }).click()
    await expect(hers.getByText('Bewaard bij je wensen. Je hoort het als er iets past.')).toBeVisible()

    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await his.getByLabel(oneField).fill('Ik leen mijn fietskar graag uit')
    await his.getByRole('button', { name: 'Bied het aan' }).click()
    const alert = forYou(hers).getByRole('article')
    await expect(alert.getByText('Past bij je wens ‘fietskar’: Youssef biedt iets')).toBeVisible()
    await expectAccessible(hers)
    await hers.reload()
    await expect(alert).toHaveCount(1)
    await forYou(hers).getByRole('button', { name: 'Niet meer tonen' }).click()
    await expect(forYou(hers)).toHaveCount(0)
    await hers.reload()
    await expect(cardOf(hers, 'fietskar')).toBeVisible()
    await expect(forYou(hers)).toHaveCount(0)
    await hers.goto(`${relay.url}/me`)
    await expect(hers.getByRole('button', { name: 'Weghalen: fietskar' })).toBeVisible()
    await expectAccessible(hers)
  })
})
