import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { comeIntoReach } from './support/disk.ts'
import { appIsKept, cardOf, found, goTo, invite, join, level, oneField, post } from './support/doorstep.ts'
import { answer } from './support/helping.ts'
import { expect, test } from './support/street.ts'

const ladder = 'Wie heeft er een ladder?'
const soup = 'Elke maandag een pan soep over'

/** On the device of whoever has it now. */
async function addPerson(page: Page, name: string): Promise<void> {
  await page.goto(new URL('/devices', page.url()).href)
  await page.getByText('Nog iemand erbij').click()
  await page.getByLabel('Hoe heet je huisgenoot?').fill(name)
  await page.getByRole('button', { name: 'Doe mee op dit toestel' }).click()
  await expect(page.getByText(`${name} doet nu ook mee, en heeft het toestel nu.`)).toBeVisible()
}

test.describe('two people who share a tablet', () => {
  test('take part each as themselves, also when the second comes in without any connection', async ({
    relay,
    neighbour,
    ownBrowser
  }) => {
    const home = ownBrowser()
    const tablet = await home.open(relay.url)
    await found(tablet, relay.url, 'Anneke')
    const phone = await neighbour().open(relay.url)
    await join(phone, await invite(tablet), 'Youssef')
    await goTo(tablet, 'Buurt')
    await post(tablet, ladder)
    await level(tablet)
    await appIsKept(tablet)
    await relay.stop()

    await addPerson(tablet, 'Fatima')
    await goTo(tablet, 'Buurt')
    await answer(tablet, ladder)
    await goTo(tablet, 'Buurt')
    await post(tablet, soup)
    await relay.start()
    await comeIntoReach(tablet, phone)
    await expect(cardOf(phone, soup)).toBeVisible({ timeout: 90_000 })
    await expect(cardOf(phone, soup).getByText('Fatima')).toBeVisible()

    await home.close()
    const again = await home.open(relay.url)
    await expect(again.getByRole('heading', { name: 'Wie ben je?' })).toBeVisible()
    await expectAccessible(again)
    await again.getByRole('button', { name: 'Anneke' }).click()
    await expect(again.getByRole('link', { name: 'Fatima wil je helpen' })).toBeVisible()
    await again.reload()
    await expect(again.getByLabel(oneField)).toBeVisible()
    await expect(again.getByRole('link', { name: 'Fatima wil je helpen' })).toBeVisible()
  })

  test('can each wipe what is theirs, and the other goes on', async ({ relay, offlineNeighbour }) => {
    const home = offlineNeighbour()
    const tablet = await home.open(relay.url)
    await found(tablet, relay.url, 'Anneke')
    await post(tablet, ladder)
    // One lists who is here; each has a store, and a carrier of the lobby and of the epoch. The service worker's is none of these.
    const databases = () =>
      tablet.evaluate(async () =>
        (await indexedDB.databases()).filter(({ name }) => name?.startsWith('stoep'))
      )
    await expect.poll(databases).toHaveLength(1 + 3)
    await addPerson(tablet, 'Fatima')
    await goTo(tablet, 'Buurt')
    await post(tablet, soup)
    await expect.poll(databases).toHaveLength(1 + 2 * 3)

    await tablet.goto(`${relay.url}/leave`)
    await tablet.getByRole('button', { name: 'Wis deze buurt van dit toestel' }).click()
    await tablet.getByRole('button', { name: 'Wis alles' }).click()
    await expect.poll(databases).toHaveLength(1 + 3)
    await tablet.goto(relay.url)
    await expect(cardOf(tablet, ladder).getByText('van jou')).toBeVisible()
  })
})
