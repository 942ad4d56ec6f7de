import type { Page } from '@playwright/test'
import { expectLevel, reached, recordIds } from './support/disk.ts'
import { appIsKept, cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import type { Neighbour } from './support/neighbour.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'

const wish = (n: number) => `Ik zoek stoel nummer ${n} voor het straatfeest.`

async function idsAtRelay(page: Page): Promise<readonly string[]> {
  return (await reached(page)).filter(({ atRelay }) => atRelay).map(({ id }) => id)
}

/** The browser dies the moment its screen says that the words are kept. */
async function saveAndCrash(neighbour: Neighbour, words: string): Promise<void> {
  const { page } = neighbour
  await page.getByLabel(oneField).fill(words)
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await page
    .getByRole('status')
    .getByText(/^Bewaard/)
    .waitFor()
  await neighbour.crash()
}

test.describe('a power cut', () => {
  test('at the relay in the middle of pushes loses nothing it had acknowledged', async ({
    relay,
    neighbour,
    ownBrowser
  }) => {
    const anneke = ownBrowser()
    const hers = await openWithoutWebRtc(anneke, relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    await goTo(hers, 'Buurt')
    await appIsKept(hers)
    for (const round of [0, 1]) {
      const before = (await idsAtRelay(hers)).length
      await post(hers, wish(round * 4 + 1))
      await expect.poll(async () => (await idsAtRelay(hers)).length).toBeGreaterThan(before)
      await post(hers, wish(round * 4 + 2))
      await relay.kill()
      for (const n of [3, 4]) await post(hers, wish(round * 4 + n))
      if (round > 0) continue
      await relay.start()
      await expectLevel(hers)
    }
    const acknowledged = await idsAtRelay(hers)
    await anneke.close()
    await relay.start()

    const fresh = await openWithoutWebRtc(neighbour(), link)
    await join(fresh, link, 'Youssef')
    await expect(cardOf(fresh, wish(5))).toBeVisible()
    await expect
      .poll(async () => {
        const held = new Set(await recordIds(fresh))
        return acknowledged.filter((id) => !held.has(id))
      })
      .toEqual([])
  })

  test('at a neighbour right after "saved" keeps the words, and the others get them', async ({
    relay,
    neighbour,
    ownBrowser
  }) => {
    const [anneke, youssef] = [ownBrowser(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await goTo(hers, 'Buurt')
    await saveAndCrash(anneke, wish(1))

    const again = await anneke.open(relay.url)
    await expect(cardOf(again, wish(1))).toBeVisible()
    await expect(cardOf(his, wish(1))).toBeVisible()
  })

  test('at a neighbour without any connection keeps what was saved before and after it', async ({
    relay,
    neighbour,
    ownBrowser
  }) => {
    const [anneke, youssef] = [ownBrowser(), neighbour()]
    const hers = await openWithoutWebRtc(anneke, relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    await goTo(hers, 'Buurt')
    await appIsKept(hers)
    await relay.kill()
    for (const n of [1, 2]) {
      await saveAndCrash(anneke, wish(n))
      await anneke.open(relay.url)
      await expect(cardOf(anneke.page, wish(n))).toBeVisible()
    }
    await relay.start()
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    for (const n of [1, 2]) await expect(cardOf(his, wish(n))).toBeVisible()
  })
})
