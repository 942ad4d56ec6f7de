import type { Page } from '@playwright/test'
import { comeIntoReach, deals, expectLevel, expectSameRecords } from './support/disk.ts'
import { appIsKept, cardOf, found, goTo, invite, join, post } from './support/doorstep.ts'
import { agree, answer, linkDevice, makeLink, openDeal, write } from './support/helping.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'
import { twoNeighbours } from './support/two-neighbours.ts'

const ask = 'Wie kan mij morgen helpen met de boodschappen?'

/** Equal down to the order of keys: what two devices folded from the same records. */
async function expectSameDeals(one: Page, other: Page): Promise<void> {
  const [hers, theirs] = [await deals(one), await deals(other)]
  const shared = [...theirs.keys()].filter((id) => hers.has(id))
  expect(shared.length).toBeGreaterThan(0)
  for (const id of shared) expect(JSON.stringify(theirs.get(id))).toBe(JSON.stringify(hers.get(id)))
}

test.describe('neighbours who write without any connection', () => {
  /**
   * phone   --- agree with Youssef ---\
   *                                     both read the same: one agreed, one superseded
   * tablet  --- agree with Fatima ----/
   */
  test('keep one agreement when two devices of the owner agree beyond what was asked', async ({
    relay,
    offlineNeighbour
  }) => {
    const phone = await openWithoutWebRtc(offlineNeighbour(), relay.url)
    await found(phone, relay.url, 'Anneke')
    const link = await invite(phone, 2)
    const his = await openWithoutWebRtc(offlineNeighbour(), link)
    await join(his, link, 'Youssef')
    const fatimas = await openWithoutWebRtc(offlineNeighbour(), link)
    await join(fatimas, link, 'Fatima')
    const tablet = await openWithoutWebRtc(offlineNeighbour(), await makeLink(phone))
    await linkDevice(tablet)
    await goTo(phone, 'Buurt')
    await post(phone, ask)
    await answer(his, ask)
    await answer(fatimas, ask)
    const everybody = [phone, tablet, his, fatimas] as const
    for (const owners of [phone, tablet])
      for (const name of ['Youssef', 'Fatima'])
        await expect(owners.getByRole('link', { name: `${name} wil je helpen` })).toBeVisible()
    await expectSameRecords(...everybody)
    for (const page of everybody) await appIsKept(page)
    await relay.stop()

    await agree(phone, 'Youssef')
    await agree(tablet, 'Fatima')
    await openDeal(his, ask)
    await write(his, 'Anneke', 'Ik kan ook wat later.')
    await expect(his.getByText('alleen hier bewaard')).toBeVisible()
    await openDeal(fatimas, ask)
    await relay.start()
    await comeIntoReach(...everybody)
    await expectLevel(...everybody)

    await expectSameRecords(...everybody)
    const status = async (page: Page) => [...(await deals(page)).values()].map((deal) => deal.status).sort()
    await expect.poll(() => status(phone)).toEqual(['agreed', 'superseded'])
    await expect.poll(() => status(tablet)).toEqual(['agreed', 'superseded'])
    for (const page of [tablet, his, fatimas]) await expectSameDeals(phone, page)

    const kept = (await status(his))[0] === 'agreed' ? 'Youssef' : 'Fatima'
    const lost = kept === 'Youssef' ? fatimas : his
    await expect(lost.getByText('Er was op twee toestellen tegelijk afgesproken')).toBeVisible()
    for (const owners of [phone, tablet]) {
      const other = owners.getByRole('article').filter({ hasText: kept === 'Youssef' ? 'Fatima' : 'Youssef' })
      await expect(other.getByText('al met iemand anders')).toBeVisible()
    }
  })

  test('find each other again with all that both wrote meanwhile', async ({ relay, offlineNeighbour }) => {
    const { hers, his } = await twoNeighbours(relay, offlineNeighbour)
    await goTo(hers, 'Buurt')
    await appIsKept(hers)
    await appIsKept(his)
    await relay.stop()
    const words = ['een ladder', 'een schuurmachine', 'een kruiwagen']
    for (const thing of words) {
      await post(hers, `Ik zoek ${thing} voor zaterdag.`)
      await post(his, `Ik zoek ${thing} voor zondag.`)
    }
    await relay.start()
    await expectLevel(hers, his)
    for (const thing of words) {
      await expect(cardOf(his, `Ik zoek ${thing} voor zaterdag.`)).toBeVisible()
      await expect(cardOf(hers, `Ik zoek ${thing} voor zondag.`)).toBeVisible()
    }
    await expectSameRecords(hers, his)
  })
})
