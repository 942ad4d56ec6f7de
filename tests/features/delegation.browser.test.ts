import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import Compose from '#lib/features/compose/Compose.svelte'
import DealPage from '#lib/features/deal/DealPage.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
})

const delegation = { name: 'mevrouw De Vries', consent: 'spoken' } as const

test('something is posted for another only with a name and their yes', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Compose, {})
  await page
    .getByLabelText('Wat zoek je, of wat kun je bieden?')
    .fill('Wie doet boodschappen voor mijn buurvrouw?')
  await page.getByText('meer', { exact: true }).click()
  await page.getByRole('button', { name: 'Voor iemand anders' }).click()
  const post = page.getByRole('button', { name: 'Vraag het de buurt' })
  await post.click()
  await expect.element(page.getByLabelText('Voor wie?')).toHaveAccessibleDescription(/Vul hier nog iets in\./)
  await page.getByLabelText('Voor wie?').fill('mevrouw De Vries')
  await post.click()
  await expect
    .element(page.getByText('Vraag het eerst aan die persoon, en kies dan hoe je het ja kreeg.'))
    .toBeVisible()
  expect(town.listings()).toEqual([])
  await page.getByRole('radio', { name: 'Gezegd' }).click({ force: true })
  await post.click()
  await expect.element(page.getByLabelText('Wat zoek je, of wat kun je bieden?')).toHaveValue('')
  expect(town.listings()[0]?.details.delegation).toEqual(delegation)
})

test('neighbours read who asks, for whom, and that they said yes', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke, { delegation })
  const his = await show(fakeStoep({ town, me: youssef }), ListingPage, { id: listing })
  await expect.element(page.getByText(/Anneke vraagt dit voor mevrouw De Vries\./)).toBeVisible()
  await expect.element(page.getByText('Die heeft ja gezegd.')).toBeVisible()
  await his.unmount()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByText(/Jij vraagt dit voor mevrouw De Vries\./)).toBeVisible()
})

test('the trail of a deal shows who acted for whom', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke, { delegation })
  await respond(youssef.author, { listing: town.listing(listing)!, note: '' }, town.nowMs)
  const view = () => town.listing(listing)!.deals[0]!
  await agree(anneke.author, { listing: town.listing(listing)!, deal: view(), place: '', phone: '' })
  await finish(youssef.author, { deal: view(), outcome: 'done' })
  await finish(anneke.author, { deal: view(), outcome: 'done' })
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: view().id })
  const steps = page.getByRole('list', { name: 'Hoe het loopt' }).getByRole('listitem')
  await expect.element(steps.filter({ hasText: 'gevraagd voor mevrouw De Vries' })).toBeVisible()
  expect(steps.filter({ hasText: 'Anneke, voor mevrouw De Vries' }).elements()).toHaveLength(2)
  expect(
    steps.filter({ hasText: 'Youssef: ik help' }).filter({ hasText: 'voor mevrouw' }).elements()
  ).toEqual([])
})

test('the longest of names fits a small screen', async () => {
  const { town, anneke, youssef } = jordaan()
  const name = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2).slice(0, 40)
  const listing = await posts(town, anneke, { delegation: { name, consent: 'written' } })
  await show(fakeStoep({ town, me: youssef }), ListingPage, { id: listing })
  await expect.element(page.getByText(new RegExp(`Anneke vraagt dit voor ${name}`))).toBeVisible()
  const { scrollWidth, clientWidth } = document.documentElement
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})
