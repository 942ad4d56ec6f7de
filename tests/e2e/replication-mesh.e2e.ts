import type { Page } from '@playwright/test'
import { expectLevel, expectSameRecords, recordIds } from './support/disk.ts'
import { appIsKept, cardOf, join, oneField, post } from './support/doorstep.ts'
import { foundSeeded } from './support/seeded.ts'
import { openSideDoor } from './support/side-door.ts'
import { expect, test } from './support/street.ts'

/** Over a megabyte: four times what stock y-webrtc could bring across. */
const records = 2_000

async function expectConnected(page: Page): Promise<void> {
  await page.getByRole('main').locator('a[href="/status"]').click()
  await expect(page.getByText('Je bent rechtstreeks verbonden met 1 toestel.')).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel(oneField)).toBeVisible()
}

async function expectAtLeast(page: Page, count: number): Promise<void> {
  await expect.poll(async () => (await recordIds(page)).length).toBeGreaterThanOrEqual(count)
}

test.describe('neighbours with nothing but each other', () => {
  test('bring 2,000 records across from device to device, and write on when the relay has gone', async ({
    relay,
    offlineNeighbour
  }) => {
    const link = await foundSeeded(relay.url, records)
    const hers = await offlineNeighbour().open(link)
    await join(hers, link, 'Anneke')
    await expectAtLeast(hers, records + 1)

    const door = await openSideDoor(relay)
    const his = await offlineNeighbour().open(door.url)
    await join(his, link.replace(relay.url, door.url), 'Youssef')
    await expectConnected(his)
    await expectConnected(hers)
    await expectAtLeast(his, records + 2)
    await appIsKept(hers)
    await appIsKept(his)
    await door.close()
    await relay.stop()

    await post(hers, 'Ik zoek een trapje voor de dakgoot.')
    await expect(cardOf(his, 'Ik zoek een trapje voor de dakgoot.')).toBeVisible()
    await post(his, 'Ik zoek iemand met een boormachine.')
    await expect(cardOf(hers, 'Ik zoek iemand met een boormachine.')).toBeVisible()
    await expectSameRecords(hers, his)
    await cardOf(hers, 'Ik zoek een trapje voor de dakgoot.').getByRole('link').first().click()
    await expect(hers.getByText('bij 1 toestel', { exact: true })).toBeVisible()
    await relay.start()
    await expectLevel(hers)
    await expect(hers.getByText('bij het buurtkastje en 1 toestel')).toBeVisible()
  })
})
