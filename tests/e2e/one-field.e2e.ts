import type { Page } from '@playwright/test'
import { expectAccessible } from './support/accessible.ts'
import { Counted, tap, type } from './support/counted.ts'
import { cardOf, found, goTo, invite, join, level, oneField, post } from './support/doorstep.ts'
import { letStand } from './support/helping.ts'
import type { Neighbour } from './support/neighbour.ts'
import type { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

const bikes = 'Ik repareer fietsen en plak lekke banden'
const flat = 'Mijn fietsband is lek, wie kan helpen?'
const matches = (page: Page) => page.getByRole('region', { name: 'Wie je kan helpen' })
const theField = (page: Page) => page.getByLabel(oneField)

/** Anneke's board, on which Youssef offers to repair bicycles. */
async function herBoard(relay: RelayProcess, neighbour: () => Neighbour): Promise<Page> {
  const [anneke, youssef] = [neighbour(), neighbour()]
  const hers = await anneke.open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers)
  const his = await youssef.open(link)
  await join(his, link, 'Youssef')
  await post(his, bikes)
  await level(his)
  await goTo(hers, 'Buurt')
  await expect(cardOf(hers, bikes)).toBeVisible()
  return hers
}

test.describe('how much it takes, counted in the page', () => {
  test('asking: at most three taps and one field; coming in by an invite: two screens and one field; answering: one tap', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const her = await Counted.in(anneke.context)
    await hers.goto(relay.url)
    await tap(theField(hers))
    await type(hers, flat)
    await tap(hers.getByRole('button', { name: 'Vraag het de buurt' }))
    await expect(cardOf(hers, flat)).toBeVisible()
    const asking = her.take()
    expect(asking.fields).toBe(1)
    expect(asking.taps).toBeLessThanOrEqual(3)
    expect(asking.taps, 'the count saw the taps').toBeGreaterThan(0)

    const link = await invite(hers)
    const his = await youssef.open('about:blank')
    const him = await Counted.in(youssef.context)
    await his.goto(link)
    await expect(his.getByRole('textbox')).toHaveCount(1)
    await tap(his.getByLabel('Hoe heet je?'))
    await type(his, 'Youssef')
    await tap(his.getByRole('button', { name: 'Doe mee', exact: true }))
    await expect(theField(his)).toBeVisible()
    const { fields, screens, taps } = him.take()
    expect({ fields, screens }).toEqual({ fields: 1, screens: 2 })
    expect(taps).toBeLessThanOrEqual(2)

    await his.goto(relay.url)
    await expect(cardOf(his, flat)).toBeVisible()
    him.take()
    await tap(cardOf(his, flat).getByRole('button', { name: 'Ik help' }))
    await expect(cardOf(his, flat).getByRole('link', { name: 'Naar de afspraak' })).toBeVisible()
    expect(him.take()).toMatchObject({ taps: 1, fields: 0 })
  })

  test('from a need to a thank-you, with the neighbour who fits', async ({ relay, neighbour }) => {
    const [anneke, youssef] = [neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await join(his, link, 'Youssef')
    await post(his, bikes)
    await level(his)
    const her = await Counted.in(anneke.context)
    const him = await Counted.in(youssef.context)

    await hers.goto(relay.url)
    await expect(cardOf(hers, bikes)).toBeVisible()
    her.take()
    await tap(theField(hers))
    await type(hers, flat)
    await expect(matches(hers).getByText(/^Youssef: /)).toBeVisible()
    await expectAccessible(hers)
    await tap(matches(hers).getByRole('button', { name: 'Vraag Youssef' }))
    await expect(hers.getByText('Youssef weet wat je zoekt.')).toBeVisible()
    expect(her.take(), 'asking who fits').toMatchObject({ taps: 2, fields: 1 })

    await his.goto(relay.url)
    await his.getByRole('link', { name: 'Anneke wil dit graag' }).click()
    await expect(his.getByText(flat)).toBeVisible()
    him.take()
    await tap(his.getByRole('button', { name: 'Afspreken met Anneke' }))
    await expect(his.getByText('Afgesproken met Anneke.')).toBeVisible()
    expect(him.take(), 'agreeing').toMatchObject({ taps: 1, fields: 0 })
    await letStand(his)

    await finishInOneTap(hers, her)
    await finishInOneTap(his, him)
    await expect(hers.getByText('Youssef: het is gedaan')).toBeVisible()
  })
})

test('what is being typed survives a reload, and who fits comes back with it', async ({
  relay,
  neighbour
}) => {
  const hers = await herBoard(relay, neighbour)
  await theField(hers).fill(flat)
  await hers.reload()
  await expect(theField(hers)).toHaveValue(flat)
  await expect(matches(hers).getByRole('button', { name: 'Vraag Youssef' })).toBeVisible()
})

test('who fits is found with the relay gone', async ({ relay, offlineNeighbour }) => {
  const hers = await herBoard(relay, offlineNeighbour)
  await hers.evaluate(async () => void (await navigator.serviceWorker.ready))
  await relay.stop()
  await hers.reload()
  await expect(cardOf(hers, bikes)).toBeVisible()
  await theField(hers).fill(flat)
  await tap(matches(hers).getByRole('button', { name: 'Vraag Youssef' }))
  await expect(hers.getByText('Youssef weet wat je zoekt.')).toBeVisible()
})

test('the field, three chips, the button and three neighbours fit above a keyboard', async ({
  relay,
  neighbour
}) => {
  const anneke = neighbour()
  const page = await anneke.open(relay.url)
  await found(page, relay.url, 'Anneke')
  const link = await invite(page, 3)
  for (const name of ['Youssef', 'Fatima', 'Sander']) {
    const other = neighbour()
    const theirs = await other.open(link)
    await join(theirs, link, name)
    await post(theirs, bikes)
    await level(theirs)
    await other.close()
  }
  await goTo(page, 'Buurt')
  await expect(cardOf(page, bikes)).toHaveCount(3)
  await page.setViewportSize({ width: 360, height: 400 })
  await tap(theField(page))
  await type(page, 'Mijn fietsband is vandaag lek, wie kan helpen?')
  await expect(matches(page).getByRole('button')).toHaveCount(3)
  for (const part of [
    theField(page),
    page.getByRole('button', { name: 'meer' }),
    page.getByRole('button', { name: 'Vraag het de buurt' }),
    matches(page).getByRole('button').last()
  ])
    await expect(part).toBeInViewport({ ratio: 1 })
})

/** In the deal, from the page of deals. */
async function finishInOneTap(page: Page, count: Counted): Promise<void> {
  await goTo(page, 'Afspraken')
  await page.getByRole('region', { name: 'Lopende afspraken' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Berichten' })).toBeVisible()
  count.take()
  await tap(page.getByRole('button', { name: 'Het is gedaan' }))
  await expect(page.getByRole('heading', { name: /^Wil je .+ bedanken\?$/ })).toBeVisible()
  expect(count.take(), 'finishing').toMatchObject({ taps: 1, fields: 0 })
  await letStand(page)
}
