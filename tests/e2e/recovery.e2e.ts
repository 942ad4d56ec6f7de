/** Losing a device and coming back with the help of neighbours; leaving with everything along; over the real relay. */
import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { expectAccessible } from './support/accessible.ts'
import { cardOf, found, goTo, invite, join, level, post } from './support/doorstep.ts'
import { scriptsInHand, setClockOff } from './support/false-clock.ts'
import { agree, answer, openDeal, write } from './support/helping.ts'
import { keepsNoApp, phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

const threeDaysMs = 73 * 60 * 60 * 1000

async function chooseToHelpMe(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/devices`)
  await page.getByText('Kies wie je kan helpen').click()
  await page.getByRole('checkbox', { name }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await expect(page.getByText(new RegExp(`^Je koos ${name}`))).toBeVisible()
}

async function sayItIsYoussef(page: Page): Promise<void> {
  const card = page.getByRole('article').filter({ hasText: 'Youssef wil weer meedoen' })
  await expect(card).toBeVisible()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Ja, dit is Youssef' }).click()
  await expect(card).toHaveCount(0)
}

test('who lost every device comes back by two neighbours, three days later, and closes the lost one', async ({
  relay,
  neighbour,
  ownBrowser
}) => {
  test.setTimeout(180_000)
  const [anneke, youssef] = [neighbour(phone, scriptsInHand), ownBrowser(phone, keepsNoApp)]
  const [fatima, again] = [neighbour(phone, scriptsInHand), neighbour()]
  const hers = await anneke.open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers, 2)
  const his = await youssef.open(link)
  await join(his, link, 'Youssef')
  const theirs = await fatima.open(link)
  await join(theirs, link, 'Fatima')
  await goTo(hers, 'Buurt')
  await expect(hers.getByText('3 buren')).toBeVisible()
  await expect(his.getByText('3 buren')).toBeVisible()
  await chooseToHelpMe(his, relay.url, 'Fatima')
  await goTo(his, 'Buurt')
  await level(his)
  await youssef.close()

  const anew = await again.open(link)
  await anew.getByRole('button', { name: 'Ik was hier al' }).click()
  await anew.getByRole('radio', { name: 'Youssef' }).click()
  await expectAccessible(anew)
  await anew.getByRole('button', { name: 'Vraag mijn buren of ik weer mee mag doen' }).click()
  await expect(anew.getByText(/^Nog niemand zei dat jij het bent/)).toBeVisible()

  await sayItIsYoussef(hers)
  await sayItIsYoussef(theirs)
  await expect(anew.getByText(/zeiden dat jij het bent/)).toBeVisible()
  await level(hers)
  await level(theirs)

  for (const one of [anneke, fatima]) {
    await setClockOff(one.context, threeDaysMs)
    await one.page.goto(relay.url)
    await expect(one.page.getByText('Youssef mag weer meedoen, ook van jou. Dank je wel.')).toBeVisible()
  }
  // On the page, and said in passing.
  await expect(anew.getByText('Welkom terug, Youssef.').first()).toBeVisible()
  await goTo(anew, 'Buurt')
  await post(anew, 'Wie leent mij een ladder?')
  await expect(cardOf(hers, 'Wie leent mij een ladder?')).toContainText('Youssef')

  await anew.goto(`${relay.url}/devices`)
  await anew.getByRole('button', { name: 'Ik ben Toestel 1 kwijt' }).click()
  await anew.getByRole('button', { name: 'Sluit af', exact: true }).click()
  await expect(anew.getByRole('heading', { name: 'Afgesloten' })).toBeVisible()
  await goTo(anew, 'Buurt')
  await level(anew)
  const old = await youssef.open(relay.url)
  await expect(old.getByText('Dit toestel is afgesloten')).toBeVisible()
})

test('who leaves takes everything along, and wiping leaves nothing on the device', async ({
  relay,
  neighbour
}) => {
  test.setTimeout(120_000)
  const [anneke, youssef] = [neighbour(), neighbour()]
  const hers = await anneke.open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers)
  const his = await youssef.open(link)
  await join(his, link, 'Youssef')
  await goTo(hers, 'Buurt')
  await post(hers, 'Wie kan mijn pakje aannemen?')
  await answer(his, 'pakje aannemen')
  await agree(hers, 'Youssef', { address: 'Lindengracht 12', phone: '0612345678' })
  await openDeal(his, 'pakje aannemen')
  await write(his, 'Anneke', 'Ik kom om tien uur')

  await his.goto(`${relay.url}/leave`)
  await expectAccessible(his)
  const downloading = his.waitForEvent('download')
  await his.getByRole('button', { name: 'Bewaar een kopie' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('stoep-van-Jordaan.json')
  const copy = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(copy.deals).toMatchObject([
    {
      about: 'Wie kan mijn pakje aannemen?',
      place: { place: 'Lindengracht 12', phone: '0612345678' },
      messages: [{ by: 'Youssef', text: 'Ik kom om tien uur' }]
    }
  ])
  expect(copy.records.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['join/1', 'response/1', 'message/1'])
  )

  await his.getByRole('button', { name: 'Verlaat deze buurt' }).click()
  await his.getByRole('button', { name: 'Verlaat Jordaan' }).click()
  await expect(his.getByText('Je buren kunnen het nu ook weten.')).toBeVisible()
  await goTo(hers, 'Buurt')
  await expect(hers.getByText('1 buur', { exact: true })).toBeVisible()
  await his.getByRole('button', { name: 'Wis deze buurt van dit toestel' }).click()
  await his.getByRole('button', { name: 'Wis alles' }).click()
  await expect(his.getByRole('link', { name: 'Ik heb een uitnodiging' })).toBeVisible()
  const kept = await his.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
  // The service worker has one of its own, with names of the app's files.
  expect(kept.filter((name) => !name.startsWith('workbox'))).toEqual(['stoep'])
})
