import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { comeIntoReach, expectLevel, expectSameRecords } from './support/disk.ts'
import { appIsKept, cardOf, found, goTo, invite, join, post } from './support/doorstep.ts'
import { desk, phone } from './support/neighbour.ts'
import { openWithoutWebRtc } from './support/no-webrtc.ts'
import { expect, test } from './support/street.ts'

const has = {
  Anneke: 'Ik kan honden uitlaten',
  Youssef: 'Ik kan helpen met fietsen repareren',
  Fatima: 'Ik bied aan: Spaanse les'
}
const wants = {
  Anneke: 'Wie geeft mij Spaanse les?',
  Youssef: 'Wie kan mijn hond uitlaten?',
  Fatima: 'Ik zoek iemand die mijn fiets kan repareren'
}
type Name = keyof typeof has

async function postBoth(page: Page, name: Name): Promise<void> {
  await goTo(page, 'Buurt')
  await post(page, has[name])
  await post(page, wants[name])
}

/** In every colour and on every screen. */
async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const)
    for (const viewport of [desk, { width: phone.width / 2, height: phone.height / 2 }, phone]) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page)
    }
}

async function openRing(page: Page): Promise<void> {
  await goTo(page, 'Afspraken')
  await page.getByRole('region', { name: 'Ruilrondjes' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Wie doet mee' })).toBeVisible()
}

test.describe('a swap ring of three neighbours', () => {
  /**
   * Anneke   suggested, proposed ───────────────────────────────╮
   * Youssef                      signs without a connection ────┤
   * Fatima                                              signs ──┴─► binding for all, done by each
   */
  test('is suggested on one device, signed by the others, one of them offline, and done by all', async ({
    relay,
    offlineNeighbour
  }) => {
    test.slow()
    const hers = await openWithoutWebRtc(offlineNeighbour(), relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers, 2)
    const his = await openWithoutWebRtc(offlineNeighbour(), link)
    await join(his, link, 'Youssef')
    const fatimas = await openWithoutWebRtc(offlineNeighbour(), link)
    await join(fatimas, link, 'Fatima')
    await postBoth(his, 'Youssef')
    await postBoth(fatimas, 'Fatima')
    await postBoth(hers, 'Anneke')
    const everybody = [hers, his, fatimas] as const

    const suggestion = hers.getByRole('region', { name: 'Ruilrondje' })
    for (const gift of ['Jij voor Youssef', 'Youssef voor Fatima', 'Fatima voor jou'])
      await expect(suggestion.getByText(`${gift}: `)).toBeVisible()
    await suggestion.getByText('Bekijk waarom het past').click()
    await expect(suggestion.getByText(`Jij vraagt: ${wants.Anneke}`)).toBeVisible()
    await expectAccessibleEverywhere(hers)
    await suggestion.getByRole('button', { name: 'Stel dit ruilrondje voor' }).click()
    await expect(hers.getByText(/^Voorgesteld\./)).toBeVisible()
    for (const page of [his, fatimas])
      await expect(page.getByRole('link', { name: 'Anneke stelt een ruilrondje voor' })).toBeVisible()

    await expectSameRecords(...everybody)
    for (const page of everybody) await appIsKept(page)
    await relay.stop()
    await his.getByRole('link', { name: 'Anneke stelt een ruilrondje voor' }).click()
    await expect(his.getByText(/^Anneke doet mee/)).toBeVisible()
    await expectAccessibleEverywhere(his)
    await his.getByRole('button', { name: 'Doe mee' }).click()
    await expect(his.getByText(/Nu is het wachten op Fatima\./)).toBeVisible()
    await relay.start()
    await comeIntoReach(...everybody)
    await expectLevel(...everybody)

    await fatimas.getByRole('button', { name: 'Doe mee' }).click()
    await expect(fatimas.getByText('Iedereen doet mee. Het ruilrondje gaat door.')).toBeVisible()
    for (const page of everybody) {
      await goTo(page, 'Buurt')
      await expect(page.getByRole('link', { name: /^Je ruilrondje gaat door/ })).toBeVisible()
      for (const words of [...Object.values(has), ...Object.values(wants)])
        await expect(page.getByRole('region', { name: 'In de buurt' }).getByText(words)).toHaveCount(0)
      await openRing(page)
    }

    await hers.getByLabel('Schrijf iedereen in dit rondje').fill('Zaterdag om tien bij mij?')
    await hers.getByRole('button', { name: 'Stuur' }).click()
    for (const page of everybody) await expect(page.getByText('Zaterdag om tien bij mij?')).toBeVisible()
    await expectAccessibleEverywhere(hers)

    for (const page of everybody) await page.getByRole('button', { name: 'Het is gelukt' }).click()
    for (const page of everybody)
      await expect(page.getByText('Bij iedereen is het gelukt. Dank jullie wel.')).toBeVisible()
    await goTo(hers, 'Buurt')
    await expect(cardOf(hers, 'hond')).toHaveCount(0)
    await expectSameRecords(...everybody)
  })
})
