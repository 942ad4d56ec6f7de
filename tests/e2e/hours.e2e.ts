import type { Page } from '@playwright/test'
import { comeIntoReach, expectLevel } from './support/disk.ts'
import { appIsKept, goTo, oneField } from './support/doorstep.ts'
import { agree, answer, letStand, openDeal } from './support/helping.ts'
import { expect, test } from './support/street.ts'
import { twoNeighbours } from './support/two-neighbours.ts'

const ask = 'Wie kan mijn schutting helpen schilderen?'
const done = (page: Page) => page.getByRole('button', { name: 'Het is gedaan · 1 uur' })

async function countHours(page: Page): Promise<void> {
  await goTo(page, 'Ik')
  await page.getByRole('radio', { name: 'Uren tellen' }).check({ force: true })
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await expect(page.getByText('Deze buurt telt nu uren.')).toBeVisible()
}

async function askForHours(page: Page): Promise<void> {
  await goTo(page, 'Buurt')
  await page.getByLabel(oneField).fill(ask)
  await page.getByRole('button', { name: 'meer', exact: true }).click()
  await page.getByRole('button', { name: 'Uren', exact: true }).click()
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await expect(page.getByLabel(oneField)).toHaveValue('')
}

test('hours written down on both sides of a cut are settled with one tap, and can be put right', async ({
  relay,
  offlineNeighbour
}) => {
  const { hers, his } = await twoNeighbours(relay, offlineNeighbour)
  await countHours(hers)
  await askForHours(hers)
  await answer(his, ask)
  await goTo(hers, 'Buurt')
  await agree(hers, 'Youssef')
  await openDeal(his, ask)
  await expect(done(his)).toBeVisible()
  await openDeal(hers, ask)
  await expectLevel(hers, his)
  for (const page of [hers, his]) await appIsKept(page)
  await relay.stop()

  for (const page of [hers, his]) {
    await done(page).click()
    await expect(page.getByText(/^Opgeschreven door/)).toBeVisible()
    await letStand(page)
  }
  await relay.start()
  await comeIntoReach(hers, his)
  await expectLevel(hers, his)
  await hers.getByRole('button', { name: 'Klopt, 1 uur' }).click()
  await hers.getByRole('button', { name: 'Terugnemen' }).click()
  await expect(his.getByText('Teruggenomen door Anneke. Het telt niet.')).toBeVisible()
  await goTo(his, 'Ik')
  await expect(his.getByText('Je gaf 1 uur meer dan je kreeg.')).toBeVisible()
  await goTo(hers, 'Ik')
  await expect(hers.getByText('Je kreeg 1 uur meer dan je gaf.')).toBeVisible()

  await hers.goBack()
  await hers.getByText('Rechtzetten').click()
  await hers.getByRole('button', { name: '1 uur terug' }).click()
  await his.goBack()
  await his.getByRole('button', { name: 'Klopt, 1 uur' }).click()
  await goTo(his, 'Ik')
  await expect(his.getByText('Je gaf evenveel als je kreeg.')).toBeVisible()
})
