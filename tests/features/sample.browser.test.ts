import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import Welcome from '#lib/features/welcome/Welcome.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

test('who is nowhere in yet sees a board, and what follows one tap, and nothing is written', async () => {
  const { town } = jordaan()
  const before = town.records.length
  const stoep = fakeStoep({ town, me: null, isInside: false })
  await show(stoep, Welcome, {}, true)
  await expect.element(page.getByRole('heading', { name: 'Zo ziet een bord eruit' })).toBeVisible()
  await page.getByRole('button', { name: 'Ik help' }).first().click()
  const flow = page.getByRole('list', { name: 'Zo gaat het verder' })
  await expect.element(flow.getByText(/^Jij zegt: ik help/)).toBeVisible()
  await page.getByRole('button', { name: 'Ik help' }).first().click()
  await expect.element(flow.getByText(/^Mei ziet dat meteen/)).toBeVisible()
  expect([stoep.asked, town.records.length]).toEqual([[], before])
})

test('who has a neighbourhood on this device is not shown an example', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Welcome, {}, true)
  await expect.element(page.getByRole('button', { name: 'Jordaan' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Zo ziet een bord eruit' })).not.toBeInTheDocument()
})
