import type { Page } from '@playwright/test'
import { cardOf, found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { agree, answer, finish, openDeal, review, write } from './support/helping.ts'
import { expect, test } from './support/street.ts'

const ask = 'Wie kan mij vrijdag helpen een lampje op te hangen?'

async function expectNowhereOpen(page: Page): Promise<void> {
  await goTo(page, 'Buurt')
  await expect(page.getByLabel(oneField)).toBeVisible()
  await expect(cardOf(page, ask)).toHaveCount(0)
  await goTo(page, 'Afspraken')
  await expect(page.getByText('Voorbij')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Lopende afspraken' })).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Van jou op het bord' })).toHaveCount(0)
}

test.describe('the main job between two neighbours', () => {
  test('is asked in a sentence, answered in a tap, agreed, done and reviewed by both', async ({
    relay,
    neighbour
  }) => {
    const [anneke, youssef] = [neighbour(), neighbour()]
    const hers = await anneke.open(relay.url)
    await found(hers, relay.url, 'Anneke', 'Lindengracht')
    const link = await invite(hers)
    const his = await youssef.open(link)
    await expect(his.getByLabel('Hoe heet je?')).toBeVisible()
    await expect(his.getByRole('textbox')).toHaveCount(1)
    await join(his, link, 'Youssef')

    await goTo(hers, 'Buurt')
    await post(hers, ask)
    await cardOf(hers, ask).getByRole('link', { name: ask }).click()
    await expect(hers.getByText('bij het buurtkastje en 1 toestel')).toBeVisible()
    await answer(his, ask)

    await goTo(hers, 'Buurt')
    await agree(hers, 'Youssef', { address: 'Lindengracht 12, tweede bel', phone: '06 12345678' })
    await openDeal(his, ask)
    await expect(his.getByText('Lindengracht 12, tweede bel')).toBeVisible()
    await expect(his.getByRole('link', { name: '06 12345678' })).toHaveAttribute('href', 'tel:0612345678')

    await openDeal(hers, ask)
    await write(his, 'Anneke', 'Ik neem mijn eigen trapje mee.')
    await expect(hers.getByText('Ik neem mijn eigen trapje mee.')).toBeVisible()
    await write(hers, 'Youssef', 'Fijn, de koffie staat klaar.')
    await expect(his.getByText('Fijn, de koffie staat klaar.')).toBeVisible()

    await finish(his)
    await expect(hers.getByText('Youssef: het is gedaan')).toBeVisible()
    await finish(hers)
    await review(hers, 'Het lampje hangt recht.')
    await expect(his.getByText(/^Anneke heeft al gezegd hoe het ging/)).toBeVisible()
    await expect(his.getByText('Het lampje hangt recht.')).toHaveCount(0)
    await review(his, 'Gezellig.')
    await expect(hers.getByText('Gezellig.')).toBeVisible()
    await expect(his.getByText('Het lampje hangt recht.')).toBeVisible()

    await expectNowhereOpen(hers)
    await expectNowhereOpen(his)
    await goTo(his, 'Ik')
    await expect(his.getByText('hielp 1 buur')).toBeVisible()
  })
})
