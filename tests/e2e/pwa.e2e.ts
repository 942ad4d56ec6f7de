import {
  appIsKept,
  cardOf,
  found,
  goTo,
  invite,
  join,
  level,
  oneField,
  post,
  savedHere
} from './support/doorstep.ts'
import { keepsNoApp, phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

test.describe('with the server gone', () => {
  test('reloads and opens deep links from the device', async ({ relay, neighbour, ownBrowser }) => {
    const [anneke, youssef] = [neighbour(), ownBrowser()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    await post(hers, 'Wie heeft een ladder voor zaterdag?')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await cardOf(his, 'ladder').getByRole('button', { name: 'Ik help' }).click()
    await his.getByRole('button', { name: 'Sluiten' }).click()
    await cardOf(his, 'ladder').getByRole('link', { name: 'Naar de afspraak' }).click()
    await expect(his.getByRole('heading', { name: 'Anneke + Youssef' })).toBeVisible()
    const deal = his.url()
    await goTo(his, 'Buurt')
    await cardOf(his, 'ladder')
      .getByRole('link', { name: /ladder/ })
      .click()
    await expect(his.getByText('Blijft staan tot')).toBeVisible()
    const listing = his.url()
    await goTo(his, 'Buurt')
    await level(his)
    await appIsKept(his)
    await relay.kill()

    await his.reload()
    await expect(cardOf(his, 'ladder')).toBeVisible()
    await his.goto(listing)
    await expect(his.getByRole('main').getByText('Wie heeft een ladder voor zaterdag?')).toBeVisible()
    await his.goto(deal)
    await expect(his.getByRole('heading', { name: 'Anneke + Youssef' })).toBeVisible()
    await his.goto(`${relay.url}/me`)
    await expect(his.getByLabel('Je naam')).toHaveValue('Youssef')
    await his.goto(`${relay.url}/status`)
    await expect(his.getByText('Het buurtkastje is nu niet te bereiken.')).toBeVisible()

    await youssef.close()
    const later = await youssef.open(deal)
    await expect(later.getByRole('heading', { name: 'Anneke + Youssef' })).toBeVisible()
  })

  test('keeps what is posted on the device and brings it over later', async ({ relay, ownBrowser }) => {
    const [anneke, youssef] = [ownBrowser(phone, keepsNoApp), ownBrowser()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await level(his)
    await appIsKept(his)
    await anneke.close()
    await relay.stop()

    await his.goto(relay.url)
    await expect(his.getByRole('link', { name: 'geen verbinding' })).toBeVisible()
    await post(his, 'Ik kan morgen boodschappen doen voor wie slecht ter been is')
    await expect(his.getByText(savedHere)).toBeVisible()
    await expect(his.getByRole('link', { name: 'alleen hier bewaard' })).toBeVisible()
    await youssef.crash()

    await relay.start()
    const again = await youssef.open(relay.url)
    await expect(cardOf(again, 'boodschappen')).toBeVisible()
    await level(again)
    const hersAgain = await anneke.open(relay.url)
    await expect(cardOf(hersAgain, 'boodschappen')).toBeVisible()
    await expect(hersAgain.getByLabel(oneField)).toBeVisible()
  })
})
