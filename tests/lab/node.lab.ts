import type { Page } from '@playwright/test'
import { expectSameRecords } from '../e2e/support/disk.ts'
import { cardOf, found, invite, join, post } from '../e2e/support/doorstep.ts'
import { boxOn } from './box.ts'
import { expect, test, type Machine } from './laboratory.ts'
import { scan } from './scanning.ts'

const machines = 5
const phonesEach = 2
/** In which all write at the same moment. */
const rounds = 3
const asked = (name: string) => `Wie heeft er soep voor ${name}?`

async function phonesOf(all: readonly Machine[]): Promise<readonly Page[]> {
  const phones: Page[] = []
  for (const { phone } of all) for (let n = 0; n < phonesEach; n++) phones.push(await phone())
  return phones
}

test('ten phones on five machines dial the box from its code, with and without a default route, and hold the same', async ({
  lan,
  machine
}) => {
  test.setTimeout(600_000)
  const box = await boxOn(lan.host({ hasDefaultRoute: false }))
  const all: Machine[] = []
  for (let n = 0; n < machines; n++) all.push(await machine({ hasDefaultRoute: n % 2 === 0 }))
  const url = all[0]!.url
  const [hers, ...others] = (await phonesOf(all)) as [Page, ...Page[]]
  const link = box.linkOnTheWall(url)

  await found(hers, url, 'Anneke')
  const welcome = await invite(hers, others.length)
  await scan(hers, link)
  for (const [n, page] of others.entries()) {
    await join(page, welcome, `Buur ${n}`)
    await scan(page, link)
    await post(page, asked(`Buur ${n}`))
  }
  for (const n of others.keys()) await expect(cardOf(hers, asked(`Buur ${n}`))).toBeVisible()
  for (let round = 1; round <= rounds; round++)
    await Promise.all([hers, ...others].map((page, n) => post(page, asked(`huis ${n}, keer ${round}`))))
  await expect(cardOf(hers, asked(`huis ${others.length}, keer ${rounds}`))).toBeVisible()
  const held = await expectSameRecords(hers, ...others)
  const posts = others.length + (others.length + 1) * rounds
  expect(held.length).toBeGreaterThan(posts)
  console.log(`${others.length + 1} phones hold the same ${held.length} records`)
})
