import type { Page } from '@playwright/test'
import { deals } from './support/disk.ts'
import { cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { answer, openDeal } from './support/helping.ts'
import { keepsNoApp, phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

const ask = 'Wie kan mij zaterdag helpen een kast te tillen?'
const agreeing = (page: Page) => page.getByRole('button', { name: 'Afspreken met Youssef' })
const finishing = (page: Page) => page.getByRole('button', { name: 'Het is gedaan' })
const undo = (page: Page) => page.getByRole('button', { name: 'Ongedaan maken' })
const statusAt = async (page: Page) => [...(await deals(page)).values()].map(({ status }) => status)

/** What hers wrote before these words came in at his: once they have, nothing of before is still under way. */
async function expectHeard(hers: Page, his: Page, words: string): Promise<void> {
  await goTo(hers, 'Buurt')
  await post(hers, words)
  await goTo(his, 'Buurt')
  await expect(cardOf(his, words)).toBeVisible()
}

test('agreeing and finishing can be taken back, and are not lost when the tab or the browser goes', async ({
  relay,
  neighbour,
  ownBrowser
}) => {
  const [anneke, youssef] = [ownBrowser(phone, keepsNoApp), neighbour()]
  let hers = await anneke.open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const his = await youssef.open('about:blank')
  await join(his, await invite(hers), 'Youssef')
  await goTo(hers, 'Buurt')
  await post(hers, ask)
  await answer(his, ask)

  await hers.getByRole('link', { name: 'Youssef wil je helpen' }).click()
  await agreeing(hers).click()
  await expect(hers.getByText('Afgesproken met Youssef.')).toBeVisible()
  await expect(agreeing(hers)).toHaveCount(0)
  await undo(hers).click()
  await expect(hers.getByText('Dat is teruggenomen.')).toBeVisible()
  await expect(agreeing(hers)).toBeVisible()
  await expectHeard(hers, his, 'Wie wil er soep?')
  expect(await statusAt(his)).toEqual(['responded'])

  await hers.getByRole('link', { name: 'Youssef wil je helpen' }).click()
  await agreeing(hers).click()
  // Not the way back alone: what was posted just now has one too.
  await expect(hers.getByText('Afgesproken met Youssef.')).toBeVisible()
  await anneke.crash()
  hers = await anneke.open(relay.url)
  await expect.poll(() => statusAt(his)).toEqual(['agreed'])

  await openDeal(hers, ask)
  await finishing(hers).click()
  await expect(hers.getByRole('heading', { name: 'Wil je Youssef bedanken?' })).toBeVisible()
  await undo(hers).click()
  await expect(finishing(hers)).toBeVisible()
  await finishing(hers).click()
  await expect(hers.getByRole('heading', { name: 'Wil je Youssef bedanken?' })).toBeVisible()
  const address = hers.url()
  await anneke.openTab('about:blank')
  await hers.close()
  await anneke.page.goto(address)
  await expect(anneke.page.getByRole('heading', { name: 'Wil je Youssef bedanken?' })).toBeVisible()
  await expect.poll(() => statusAt(his)).toEqual(['doneByOne'])
  await goTo(anneke.page, 'Buurt')
  await expect(anneke.page.getByLabel(oneField)).toBeVisible()
})
