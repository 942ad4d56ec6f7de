import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectNothingWider } from './support/accessible.ts'
import { appIsKept, cardOf, found, invite, join, level, post } from './support/doorstep.ts'
import { phone } from './support/neighbour.ts'
import { exchangeCodes, expectConnected, press, toPairing } from './support/pairing.ts'
import { expect, test } from './support/street.ts'

const codeOn = (page: Page) => page.getByRole('img', { name: 'Code om deze telefoon mee te verbinden' })

/** Says yes to what the browser asks. */
async function turnOnCamera(page: Page): Promise<void> {
  await page.context().grantPermissions(['camera'])
  await press(page, 'Zet de camera aan')
}

const expectBothConnected = (hers: Page, his: Page) =>
  Promise.all([expectConnected(hers, 'Youssef'), expectConnected(his, 'Anneke')])

const even = (length: number) => 2 * Math.ceil(length / 2)

/** A camera whose picture is a file: what another phone has on its screen. */
function aCamera() {
  const folder = mkdtempSync(pathOf(tmpdir(), 'stoep-camera-'))
  const film = pathOf(folder, 'film.mjpeg')
  return {
    browser: {
      args: ['--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film}`]
    },
    /** From now on it sees this part of a screen; a film has an even width and height. */
    async look(at: Locator): Promise<void> {
      await at.scrollIntoViewIfNeeded()
      const box = await at.boundingBox()
      if (!box) throw new Error('it is not on screen')
      const { x, y, width, height } = box
      const clip = { x: Math.floor(x), y: Math.floor(y), width: even(width), height: even(height) }
      writeFileSync(film, await at.page().screenshot({ type: 'jpeg', quality: 60, clip }))
    },
    putAway: () => rmSync(folder, { recursive: true, force: true })
  }
}

test.describe('two phones beside each other, and no server at all', () => {
  test('let somebody new in and exchange what there is, by codes as text', async ({
    relay,
    offlineNeighbour
  }) => {
    const hers = await offlineNeighbour().open(relay.url)
    const his = await offlineNeighbour().open(relay.url)
    await found(hers, relay.url, 'Anneke')
    await Promise.all([appIsKept(hers), appIsKept(his)])
    await relay.stop()
    await post(hers, 'Ik zoek een ladder voor de dakgoot.')
    const link = await invite(hers)
    await his.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await join(his, link, 'Youssef')

    await hers.getByRole('link', { name: 'Verbind twee telefoons' }).click()
    await toPairing(his)
    await exchangeCodes(hers, his)
    await expectBothConnected(hers, his)
    await his.getByRole('link', { name: 'Naar de buurt' }).click()
    await expect(cardOf(his, 'Ik zoek een ladder')).toBeVisible()
    await post(his, 'Ik kan helpen met fietsen plakken')
    await hers.getByRole('link', { name: 'Naar de buurt' }).click()
    await expect(cardOf(hers, 'fietsen plakken')).toBeVisible()
  })

  test('scan each other’s screens, the next time one of them only', async ({ relay, ownBrowser }) => {
    const [hersCamera, hisCamera] = [aCamera(), aCamera()]
    const hers = await ownBrowser(phone, hersCamera.browser).open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    await hers.context().clearPermissions()
    const his = await ownBrowser(phone, hisCamera.browser).open(link)
    await join(his, link, 'Youssef')
    await level(his)
    await Promise.all([appIsKept(hers), appIsKept(his)])
    await relay.stop()

    await hers.getByRole('link', { name: 'Verbind twee telefoons' }).click()
    await press(hers, 'Laat een code zien')
    await expect(hers.getByText('waar deze telefoon in het netwerk zit')).toBeVisible()
    await hersCamera.look(hers.getByRole('heading', { level: 2 }))
    await turnOnCamera(hers)
    await hisCamera.look(codeOn(hers))
    await expectNothingWider(hers)
    await expectAccessible(hers)
    await toPairing(his)
    await press(his, 'Scan een code')
    await turnOnCamera(his)
    await hersCamera.look(codeOn(his))
    await press(hers, 'Scan de code van je buur')
    await expectBothConnected(hers, his)

    await press(his, 'Verbind nog een telefoon')
    await press(his, 'Laat Anneke een code zien')
    await hersCamera.look(codeOn(his))
    await press(hers, 'Verbind nog een telefoon')
    await press(hers, 'Scan een code')
    await expectBothConnected(hers, his)
    hersCamera.putAway()
    hisCamera.putAway()
  })
})
