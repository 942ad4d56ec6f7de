import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import Status from '#lib/features/status/Status.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(() => keepLanguage('nl'))

test('work that takes long is counted above every page, and says that it goes on later', async () => {
  const { town, anneke } = jordaan()
  town.connection = { ...town.connection, progress: { what: 'reading', done: 34, of: 1091 } }
  await show(fakeStoep({ town, me: anneke }), Status, {})
  await expect.element(page.getByText('deel 34 van 1.091')).toBeVisible()
  const bar = page.getByRole('progressbar', { name: 'De berichten van je buurt ophalen: deel 34 van 1.091' })
  await expect.element(bar).toBeVisible()
  expect((bar.element() as HTMLProgressElement).position).toBeCloseTo(34 / 1091)
  await expect
    .element(page.getByText('Sluit je de app, dan gaat het later verder.', { exact: false }))
    .toBeVisible()
})

test('what it is, is said once; how far it is, is not said at every step', async () => {
  const { town, anneke } = jordaan()
  town.connection = { ...town.connection, progress: { what: 'reading', done: 1, of: 3 } }
  await show(fakeStoep({ town, me: anneke }), Status, {})
  await expect.element(page.getByRole('status').getByText('De berichten van je buurt ophalen')).toBeVisible()
  expect(page.getByRole('status').getByText('deel 1 van 3').elements()).toEqual([])
})

test('fetching can wait, which says what waits with it, and goes on where it was', async () => {
  const { town, anneke } = jordaan()
  town.connection = { ...town.connection, progress: { what: 'reading', done: 34, of: 91 } }
  await show(fakeStoep({ town, me: anneke }), Status, {})
  await page.getByRole('button', { name: 'Laat wachten' }).click()
  await expect
    .element(page.getByText(/Er komt niets binnen, ook niet van buren dichtbij, tot je op “Ga verder” tikt/))
    .toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Ga verder' })).toHaveFocus()
  expect(page.getByRole('progressbar').elements()).toEqual([])
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect.element(page.getByText('deel 34 van 91')).toBeVisible()
})

test('what is being put into a new epoch cannot wait', async () => {
  const { town, anneke } = jordaan()
  town.connection = { ...town.connection, progress: { what: 'moving', done: 3, of: 9 } }
  await show(fakeStoep({ town, me: anneke }), Status, {})
  await expect.element(page.getByText('3 van 9')).toBeVisible()
  expect(page.getByRole('button', { name: 'Laat wachten' }).elements()).toEqual([])
})

test('nothing is shown of work when there is none', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Status, {})
  await expect.element(page.getByRole('heading', { name: 'Hoe het werkt' })).toBeVisible()
  expect(page.getByRole('progressbar').elements()).toEqual([])
})
