import type { Page } from '@playwright/test'
import { epochsKnown, expectLevel } from './support/disk.ts'
import { cardOf, found, goTo, invite, join, level, post } from './support/doorstep.ts'
import { keepsNoApp, phone } from './support/neighbour.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'

const before = 'Wie kan mij helpen een kast te verplaatsen?'
const after = 'Over en gratis af te halen: een doos met jampotten.'
const latest = 'Ik zoek iemand die mijn fietsband kan plakken.'

/** On the page of somebody, by an ambassador. */
async function putOut(page: Page, name: string): Promise<void> {
  await goTo(page, 'Ik')
  await page.getByRole('link', { name: 'Buren', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name }).click()
  await page.getByText('Als het echt niet gaat').click()
  await page.getByRole('button', { name: `Sluit ${name} uit` }).click()
  await page.getByLabel('Waarom?').fill('Schold mensen uit.')
  await page.getByRole('button', { name: 'Sluit uit', exact: true }).click()
  await expect(page.getByText(`${name} doet niet meer mee.`)).toBeVisible()
  await goTo(page, 'Buurt')
}

async function expectEpochs(count: number, ...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await expect.poll(() => epochsKnown(page)).toBe(count)
}

test('who is put out reads nothing written afterwards, and who was away for two rotations comes back', async ({
  relay,
  neighbour,
  ownBrowser
}) => {
  const hers = await openWithoutWebRtc(neighbour(), relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers, 5)
  const youssef = ownBrowser(phone, keepsNoApp)
  const his = await openWithoutWebRtc(youssef, relay.url)
  await join(his, link, 'Youssef')
  const [out, later] = [
    await openWithoutWebRtc(neighbour(), relay.url),
    await openWithoutWebRtc(neighbour(), relay.url)
  ]
  await join(out, link, 'Mallory')
  await join(later, link, 'Oscar')
  await goTo(hers, 'Buurt')
  await post(hers, before)
  for (const page of [his, out, later]) await expect(cardOf(page, before)).toBeVisible()
  await level(hers)

  await putOut(hers, 'Mallory')
  await expectEpochs(2, hers, his, later)
  await post(his, after)
  await expect(cardOf(hers, after)).toBeVisible()
  await expect(cardOf(later, after)).toBeVisible()

  await expectLevel(his)
  await youssef.close()
  await putOut(hers, 'Oscar')
  await expectEpochs(3, hers)
  await post(hers, latest)
  await expectLevel(hers)

  const back = await openWithoutWebRtc(youssef, relay.url)
  await expect(cardOf(back, latest)).toBeVisible()
  await expectEpochs(3, back)
  await post(back, 'Ik ben er weer, wie wil er soep?')
  await expect(cardOf(hers, 'Ik ben er weer')).toBeVisible()

  for (const page of [out, later]) await expect(cardOf(page, latest)).toHaveCount(0)
  await expect(cardOf(out, after)).toHaveCount(0)
  await expectEpochs(1, out)
  await expectEpochs(2, later)
})
