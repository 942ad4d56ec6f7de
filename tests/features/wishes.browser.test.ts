import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { respond } from '#lib/actions/respond.ts'
import Board from '#lib/features/board/Board.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import type { Wish } from '#lib/state/wishes.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

const forYou = () => page.getByRole('region', { name: 'Voor jou' })
const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
const trailer = {
  kind: 'offer',
  domain: 'item',
  text: 'Mijn fietskar staat vaak stil, je mag hem lenen'
} as const

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
})

function wishes(town: FakeTown, who: Neighbour, ...kept: Omit<Wish, 'id'>[]) {
  return town
    .homeOf(who)
    .pocket.change('wishes', () => kept.map((wish, at) => ({ ...wish, id: `wish ${at}` })))
}

test('an empty search becomes a wish in one tap, and what fits it is told on the board', async () => {
  const { town, anneke, youssef } = jordaan()
  await posts(town, youssef, { kind: 'offer', domain: 'meal', text: 'Elke maandag een pan soep over' })
  const before = town.records.length
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await page.getByLabelText('Zoeken op het bord').fill('fietskar')
  await page.getByRole('button', { name: 'Laat het me weten' }).click()
  await expect.element(page.getByText('Bewaard bij je wensen. Je hoort het als er iets past.')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Staat bij je wensen' })).toBeVisible()
  expect(town.records).toHaveLength(before)

  await posts(town, youssef, trailer)
  const alert = forYou().getByRole('article')
  await expect.element(alert.getByText('Past bij je wens ‘fietskar’: Youssef biedt iets')).toBeVisible()
  expect(town.records).toHaveLength(before + 1)
  expect(JSON.stringify(town.records)).not.toContain('"fietskar"')
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
})

test('what was dismissed stays away, also when another wish fits it and the app opens again', async () => {
  const { town, anneke, youssef } = jordaan()
  const looksFor = (text: string) => ({ text, kind: 'request' }) as const
  await wishes(town, anneke, looksFor('fietskar'), looksFor('Kan ik een fietskar lenen?'))
  await posts(town, youssef, trailer)
  const first = await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(forYou().getByRole('article')).toBeVisible()
  expect(forYou().getByRole('article').elements()).toHaveLength(1)
  await forYou().getByRole('button', { name: 'Niet meer tonen' }).click()
  await vi.waitFor(() => expect(forYou().elements()).toEqual([]))
  await first.unmount()

  await posts(town, youssef, { ...trailer, text: 'Bakfiets of fietskar te leen' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(forYou().getByText('Bakfiets of fietskar te leen')).toBeVisible()
  expect(forYou().getByRole('article').elements()).toHaveLength(1)
})

test('what I can do is told when somebody asks for it', async () => {
  const { town, anneke, fatima } = jordaan()
  await wishes(town, fatima, { text: 'Ik plak banden', kind: 'offer' })
  await posts(town, anneke, { text: 'Mijn fiets heeft een lekke band, wie helpt?' })
  await posts(town, anneke, { text: 'Wie wil schaken?' })
  await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect
    .element(forYou().getByText('Past bij wat je kunt, ‘Ik plak banden’: Anneke zoekt iemand'))
    .toBeVisible()
  expect(forYou().getByRole('article').elements()).toHaveLength(1)
})

test('nothing is told of my own listings, of what I answered, or of what is over', async () => {
  const { town, anneke, youssef } = jordaan()
  await wishes(town, anneke, { text: 'fietskar', kind: 'request' })
  await posts(town, anneke, trailer)
  const answered = await posts(town, youssef, trailer)
  await respond(anneke.author, { listing: town.listing(answered)!, note: '' }, town.nowMs)
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByText('Youssef', { exact: true })).toBeVisible()
  await posts(town, youssef, { ...trailer, text: 'Fietskar, alleen vandaag', expiresAt: town.nowMs + dayMs })
  await expect.element(forYou().getByText('Fietskar, alleen vandaag')).toBeVisible()
  expect(forYou().getByText(trailer.text).elements()).toEqual([])
})

test('a post nobody answers becomes a wish in one tap', async () => {
  const { town, anneke } = jordaan()
  const id = await posts(town, anneke, { text: 'Wie leent mij een fietskar?', urgency: 'anytime' })
  town.pass(4 * dayMs)
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id })
  await page.getByRole('button', { name: 'Laat het me weten' }).click()
  await expect.element(page.getByRole('link', { name: 'Staat bij je wensen' })).toBeVisible()
})

test('wishes are added and taken away on my own page, and a refusal keeps the words', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  const mine = page.getByRole('region', { name: 'Wensen' })
  const field = () => mine.getByLabelText('Laat het me weten als iemand dit biedt')
  await field().fill('een'.repeat(60) + ' lange wens')
  await mine.getByRole('button', { name: 'Bewaar' }).click()
  await expect.element(mine.getByText('Dit zoek ik')).toBeVisible()
  await expect.element(field()).toHaveValue('')
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  ;(mine.getByRole('radio', { name: 'Ik kan' }).element() as HTMLInputElement).click()
  await mine.getByLabelText('Laat het me weten als iemand dit zoekt').fill('Banden plakken')
  await mine.getByRole('button', { name: 'Bewaar' }).click()
  await expect.element(mine.getByText('Dit kan ik')).toBeVisible()
  await mine.getByRole('button', { name: 'Weghalen: Banden plakken' }).click()
  await vi.waitFor(() => expect(mine.getByText('Dit kan ik').elements()).toEqual([]))
  await mine.getByRole('button', { name: 'Bewaar' }).click()
  await expect.element(mine.getByRole('alert')).toBeVisible()
})
