import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import DealPage from '#lib/features/deal/DealPage.svelte'
import CasesPage from '#lib/features/moderation/CasesPage.svelte'
import Habits from '#lib/features/safety/Habits.svelte'
import SafetyPage from '#lib/features/safety/SafetyPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import type { Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  sessionStorage.clear()
  keepLanguage('nl')
})

async function agreed() {
  const here = jordaan()
  const { town, anneke, youssef } = here
  const listing = await posts(town, anneke)
  await respond(youssef.author, { listing: town.listing(listing)!, note: '' }, town.nowMs)
  const deal = () => town.listing(listing)!.deals[0]!
  await agree(anneke.author, { listing: town.listing(listing)!, deal: deal(), place: '', phone: '' })
  return { ...here, deal }
}

const title = 'Voor het eerst met Anneke?'

test('who agreed for the first time with somebody reads what helps, until they put it away', async () => {
  const { town, youssef, deal } = await agreed()
  const first = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByText(title)).toBeVisible()
  await expect.element(page.getByText('Betaal niets vooraf.')).toBeVisible()
  await page.getByRole('button', { name: 'Begrepen' }).click()
  await expect.element(page.getByText(title)).not.toBeInTheDocument()
  await first.unmount()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByRole('heading', { name: 'Berichten' })).toBeVisible()
  expect(page.getByText(title).elements()).toEqual([])
})

test('when it is done nothing is said of a first time', async () => {
  const { town, anneke, youssef, deal } = await agreed()
  for (const { author } of [youssef, anneke]) await finish(author, { deal: deal(), outcome: 'done' })
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByRole('heading', { name: 'Berichten' })).toBeVisible()
  expect(page.getByText(title).elements()).toEqual([])
})

test('a message that asks for money beforehand is there, with a calm line for who reads it', async () => {
  const { town, anneke, youssef, deal } = await agreed()
  await sendMessage(anneke.author, { deal: deal(), text: 'Je moet wel eerst 20 euro overmaken' })
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByText('Je moet wel eerst 20 euro overmaken')).toBeVisible()
  await expect.element(page.getByText(/hier wordt gevraagd vooraf te betalen/)).toBeVisible()
})

test('who writes harsh words is asked once, and may send them', async () => {
  const { town, youssef, deal } = await agreed()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  const field = page.getByRole('textbox', { name: 'Schrijf Anneke' })
  await field.fill('Vuile klootzak')
  await expect.element(page.getByText('Dit kan hard aankomen. Wil je het zo zeggen?')).toBeVisible()
  await field.fill('Fijn, tot morgen')
  await expect.element(page.getByText(/Dit kan hard aankomen/)).not.toBeInTheDocument()
})

test('a word for the ambassadors alone reaches them and nobody else', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const listing = await posts(town, youssef)
  await respond(fatima.author, { listing: town.listing(listing)!, note: '' }, town.nowMs)
  const deal = () => town.listing(listing)!.deals[0]!
  await agree(youssef.author, { listing: town.listing(listing)!, deal: deal(), place: '', phone: '' })
  const hers = await show(fakeStoep({ town, me: fatima }), DealPage, { id: deal().id })
  await page.getByText('Iets alleen voor de buurtverbinders').click()
  await page.getByLabelText('Wat wil je ze laten weten?').fill('Het voelde niet prettig')
  await page.getByRole('button', { name: 'Vertel het ze' }).click()
  await expect.element(page.getByText('De buurtverbinders lezen het.')).toBeVisible()
  await hers.unmount()
  const theirs = await show(fakeStoep({ town, me: anneke }), CasesPage, {})
  await expect.element(page.getByText('Het voelde niet prettig')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Over een afspraak met Youssef' })).toBeVisible()
  await theirs.unmount()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByRole('heading', { name: 'Berichten' })).toBeVisible()
  expect(page.getByText('Het voelde niet prettig').elements()).toEqual([])
})

test('who has a deal with the only ambassador hears that nobody else decides', async () => {
  const { town, youssef, deal } = await agreed()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await page.getByText('Iets alleen voor de buurtverbinders').click()
  await page.getByLabelText('Wat wil je ze laten weten?').fill('Hm')
  await page.getByRole('button', { name: 'Vertel het ze' }).click()
  await expect.element(page.getByRole('alert')).toBeVisible()
})

test('who chooses reads how soon somebody usually answers, once three neighbours can tell', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const bram = town.join('Bram')
  const listing = await posts(town, youssef, { capacity: 3 })
  const answered = async (who: Neighbour) => {
    await respond(who.author, { listing: town.listing(listing)!, note: '' }, town.nowMs)
    const deal = town.listing(listing)!.deals.find(({ responder }) => responder === who.account)!
    await agree(youssef.author, { listing: town.listing(listing)!, deal, place: '', phone: '' })
  }
  for (const who of [anneke, fatima]) await answered(who)
  await show(fakeStoep({ town, me: fatima }), Habits, { account: youssef.account })
  const line = page.getByText('Antwoordt meestal binnen een uur')
  expect(line.elements()).toEqual([])
  await answered(bram)
  await expect.element(line).toBeVisible()
})

test('the page to read again fits a small screen', async () => {
  const { town, youssef } = await agreed()
  await show(fakeStoep({ town, me: youssef }), SafetyPage, {})
  await expect.element(page.getByRole('heading', { name: 'Veilig afspreken' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Bel 112' })).toHaveAttribute('href', 'tel:112')
  const { scrollWidth, clientWidth } = document.documentElement
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
})
