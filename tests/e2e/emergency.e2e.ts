import type { Page } from '@playwright/test'
import { comeIntoReach, expectLevel } from './support/disk.ts'
import { appIsKept, found, goWithin, invite, join } from './support/doorstep.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'

const asked = 'Wie helpt mijn moeder de trap af?'

async function declaresExercise(page: Page): Promise<void> {
  await goWithin(page, '/emergency')
  await page.getByText('Er is een noodsituatie', { exact: true }).click()
  await page.getByLabel('Wat is er aan de hand?').fill('Geen stroom')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Ja, zeg het alle buren' }).click()
  await expect(page.getByRole('button', { name: 'Ik ben oké' })).toBeVisible()
}

async function asksAll(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'OEFENING: Geen stroom' }).click()
  await page.getByRole('button', { name: 'Ik heb hulp nodig' }).click()
  await page.getByLabel('Wat is er, en waar ben je?').fill(asked)
  await page.getByRole('button', { name: 'Vraag om hulp' }).click()
}

/**
 * Anneke   --- goes, with no relay ---\
 *                                       one of them goes on, the other is told that they need not
 * Youssef  --- goes, with no relay ---/
 */
test('in an exercise two go for one on both sides of a cut, and one is told as soon as they meet', async ({
  relay,
  neighbour,
  offlineNeighbour
}) => {
  const anneke = await openWithoutWebRtc(offlineNeighbour(), relay.url)
  await found(anneke, relay.url, 'Anneke')
  const link = await invite(anneke, 2)
  const youssef = await openWithoutWebRtc(offlineNeighbour(), link)
  const fatima = await openWithoutWebRtc(neighbour(), link)
  await Promise.all([join(youssef, link, 'Youssef'), join(fatima, link, 'Fatima')])
  await declaresExercise(anneke)
  await asksAll(fatima)
  await youssef.getByRole('link', { name: 'OEFENING: Geen stroom' }).click()
  const helpers = [anneke, youssef] as const
  for (const page of helpers) await expect(page.getByText(`OEFENING: ${asked}`)).toBeVisible()
  for (const page of helpers) await appIsKept(page)
  await relay.stop()

  for (const page of helpers) {
    await page.getByRole('button', { name: 'Ik ga', exact: true }).click()
    await expect(page.getByText(/rekenen ze op je/)).toBeVisible()
  }
  await relay.start()
  await comeIntoReach(...helpers, fatima)
  await expectLevel(...helpers, fatima)

  const toldOff = async () => {
    const told = await Promise.all(helpers.map((page) => page.getByText(/Jij hoeft niet meer\./).count()))
    return told.reduce((sum, count) => sum + count, 0)
  }
  await expect.poll(toldOff).toBe(1)
  await expect(fatima.getByText(/^(Anneke|Youssef) onderweg$/)).toBeVisible()
})
