import type { Page } from '@playwright/test'
import { fileFrom, takeIn } from '../e2e/support/carrying.ts'
import { expectSameRecords } from '../e2e/support/disk.ts'
import { cardOf, found, goTo, invite, join, post } from '../e2e/support/doorstep.ts'
import { boxOn } from './box.ts'
import type { Lan } from './lan.ts'
import { expect, test, type Machine } from './laboratory.ts'
import { scan } from './scanning.ts'

const rounds = 2

async function hears(page: Page, words: string): Promise<void> {
  await goTo(page, 'Buurt')
  await expect(cardOf(page, words)).toBeVisible({ timeout: 120_000 })
}

/** Two phones, and a box between them. */
async function aGroup({ phone, url }: Machine, lan: Lan) {
  const box = await boxOn(lan.host({ hasDefaultRoute: false }))
  return { first: await phone(), second: await phone(), link: box.linkOnTheWall(url), url }
}

test('a laptop that goes to and fro with a file makes two groups equal that nothing connects', async ({
  lan,
  elsewhere,
  machine
}) => {
  test.setTimeout(600_000)
  const here = await aGroup(await machine(), lan)
  const there = await aGroup(await machine({ on: elsewhere }), elsewhere)
  await found(here.first, here.url, 'Anneke')
  const welcome = await invite(here.first, 3)
  await scan(here.first, here.link)
  await join(here.second, welcome, 'Youssef')
  await scan(here.second, here.link)
  await join(there.first, welcome, 'Fatima')
  await scan(there.first, there.link)
  await join(there.second, welcome, 'Daan')
  await scan(there.second, there.link)
  const all = { anneke: here.first, youssef: here.second, fatima: there.first, daan: there.second }
  const ask = (name: string, round: number) => `Wie heeft er soep voor ${name}, dag ${round}?`

  for (let round = 1; round <= rounds; round++) {
    for (const [name, page] of Object.entries(all)) {
      await goTo(page, 'Buurt')
      await post(page, ask(name, round))
    }
    await hears(here.first, ask('youssef', round))
    await takeIn(there.first, await fileFrom(here.first))
    // Who let those in that are there, they know since the first file; until then they held what they heard.
    await hears(there.first, ask('daan', round))
    await takeIn(here.first, await fileFrom(there.first))
  }
  await hears(there.second, ask('anneke', rounds))
  await hears(here.second, ask('daan', rounds))
  await expectSameRecords(here.first, here.second, there.first, there.second)
})
