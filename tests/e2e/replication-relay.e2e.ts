import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import type { Page } from '@playwright/test'
import { comeIntoReach, expectAllAtRelay, expectLevel, expectSameRecords } from './support/disk.ts'
import { appIsKept, cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { answer } from './support/helping.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import type { Neighbour } from './support/neighbour.ts'
import type { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

const ask = 'Wie kan mij helpen een kast te verplaatsen?'
const offer = 'Over en gratis af te halen: een doos met jampotten.'
const later = 'Ik zoek iemand die mijn fietsband kan plakken.'

interface Pair {
  readonly hers: Page
  readonly his: Page
  /** Lets a third neighbour in. */
  readonly link: string
}

/** Two neighbours who have nothing but the relay between them, and wrote through it. */
async function twoAtTheRelay(relay: RelayProcess, neighbour: () => Neighbour): Promise<Pair> {
  const hers = await openWithoutWebRtc(neighbour(), relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers, 3)
  const his = await openWithoutWebRtc(neighbour(), link)
  await join(his, link, 'Youssef')
  await goTo(hers, 'Buurt')
  await post(hers, ask)
  await answer(his, ask)
  await post(his, offer)
  await expect(cardOf(hers, offer)).toBeVisible()
  await expect(hers.getByRole('link', { name: 'Youssef wil je helpen' })).toBeVisible()
  return { hers, his, link }
}

async function comesInAlone(neighbour: Neighbour, link: string): Promise<Page> {
  const page = await openWithoutWebRtc(neighbour, link)
  await join(page, link, 'Fatima')
  await expect(page.getByLabel(oneField)).toBeVisible()
  return page
}

test.describe('neighbours with only the relay between them', () => {
  test('hear each other, and their devices are not connected', async ({ relay, neighbour }) => {
    const { hers, his } = await twoAtTheRelay(relay, neighbour)
    await expectSameRecords(hers, his)
    await hers.getByRole('link', { name: 'bijgewerkt' }).click()
    await expect(hers.getByText('Er is nu geen ander toestel rechtstreeks verbonden.')).toBeVisible()
  })

  test('see how far their words have got', async ({ relay, offlineNeighbour }) => {
    const { hers } = await twoAtTheRelay(relay, offlineNeighbour)
    await appIsKept(hers)
    await relay.stop()
    await post(hers, later)
    await cardOf(hers, later).getByRole('link').first().click()
    await expect(hers.getByText('alleen hier bewaard', { exact: true })).toBeVisible()
    await relay.start()
    await expectLevel(hers)
    await expect(hers.getByText('bij het buurtkastje', { exact: true })).toBeVisible()
  })

  test('fill a relay that lost its disk again, for whoever comes after', async ({
    relay,
    neighbour,
    offlineNeighbour
  }) => {
    const { hers, his, link } = await twoAtTheRelay(relay, offlineNeighbour)
    await relay.stop()
    relay.loseDisk()
    await relay.start()
    await comeIntoReach(hers, his)
    await expectLevel(hers, his)
    const fresh = await comesInAlone(neighbour(), link)
    await expect(cardOf(fresh, ask)).toBeVisible()
    await expect(cardOf(fresh, offer)).toBeVisible()
    await expectSameRecords(hers, his, fresh)
  })

  test('bring a relay that went back to an older copy up to date', async ({
    relay,
    neighbour,
    offlineNeighbour
  }) => {
    const folder = mkdtempSync(joinPath(tmpdir(), 'stoep-copy-'))
    const copy = joinPath(folder, 'relay.copy')
    const { hers, his, link } = await twoAtTheRelay(relay, offlineNeighbour)
    await relay.backUp(copy)
    await post(hers, later)
    await expect(cardOf(his, later)).toBeVisible()
    await expectAllAtRelay(hers)
    await relay.stop()
    await relay.restore(copy)
    await relay.start()
    await comeIntoReach(hers, his)
    await expectLevel(hers, his)
    const fresh = await comesInAlone(neighbour(), link)
    await expect(cardOf(fresh, later)).toBeVisible()
    await expectSameRecords(hers, his, fresh)
    rmSync(folder, { recursive: true })
  })
})
