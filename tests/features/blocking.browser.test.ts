import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { block } from '#lib/actions/block.ts'
import { decide } from '#lib/actions/decide.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import type { RecordId } from '#lib/domain/record.ts'
import Board from '#lib/features/board/Board.svelte'
import DealPage from '#lib/features/deal/DealPage.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import CasesPage from '#lib/features/moderation/CasesPage.svelte'
import Things from '#lib/features/things/Things.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import type { FakeTown, Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
  await speak('nl')
})

const soup = 'Elke maandag een pan soep over'
const parcel = 'Wie kan mijn pakje aannemen?'
const note = 'Ik kom eraan, of je nu wilt of niet'

const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
const button = (name: string) => page.getByRole('button', { name })
const blocks = (town: FakeTown, who: Neighbour, other: Neighbour) =>
  block(town.homeOf(who).pocket, other.account)

async function answered(town: FakeTown, owner: Neighbour, by: Neighbour) {
  const listing = await posts(town, owner, { text: parcel })
  const answer = await respond(by.author, { listing: town.listing(listing)!, note }, town.nowMs)
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return { listing, deal: answer.value }
}

const dealOf = (town: FakeTown, listing: RecordId) => town.listing(listing)!.deals[0]!

test('blocking takes a neighbour off my board, writes nothing, and is taken back on my own page', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const id = await posts(town, youssef, { text: soup, kind: 'offer', domain: 'meal' })
  await posts(town, anneke, { text: parcel })
  const before = town.records.length
  const first = await show(fakeStoep({ town, me: fatima }), ListingPage, { id })
  await page.getByText('Klopt er iets niet?').click()
  await button('Blokkeer Youssef').click()
  await expect.element(page.getByText('Je ziet niets meer van Youssef.')).toBeVisible()
  await vi.waitFor(() => expect(page.getByText(soup).elements()).toEqual([]))
  await button('Toon wat Youssef schreef').click()
  await expect.element(page.getByText(soup).first()).toBeVisible()
  await first.unmount()

  const board = await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect.element(page.getByText(parcel)).toBeVisible()
  expect(page.getByText(soup).elements()).toEqual([])
  await board.unmount()
  expect(town.records).toHaveLength(before)

  const mine = await show(fakeStoep({ town, me: fatima }), MePage, {})
  const list = page.getByRole('region', { name: 'Geblokkeerd' })
  await expect.element(list.getByText('Youssef')).toBeVisible()
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await list.getByRole('button', { name: 'Niet meer blokkeren: Youssef' }).click()
  await expect.element(page.getByText('Je ziet Youssef weer.')).toBeVisible()
  await vi.waitFor(() => expect(list.elements()).toEqual([]))
  await mine.unmount()
  await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect.element(page.getByText(soup).first()).toBeVisible()
})

test('blocking can be undone at once', async () => {
  const { town, youssef, fatima } = jordaan()
  const id = await posts(town, youssef, { text: soup })
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id })
  await page.getByText('Klopt er iets niet?').click()
  await button('Blokkeer Youssef').click()
  await button('Ongedaan maken').click()
  await expect.element(page.getByText('Je ziet Youssef weer.')).toBeVisible()
  await expect.element(page.getByText(soup).first()).toBeVisible()
})

test('their answers and messages are behind a tap, and nothing of theirs waits for me', async () => {
  const { town, anneke, youssef } = jordaan()
  const { listing, deal } = await answered(town, anneke, youssef)
  await sendMessage(youssef.author, { deal: dealOf(town, listing), text: 'Nou?' })
  await blocks(town, anneke, youssef)
  const board = await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByText(parcel)).toBeVisible()
  expect(page.getByRole('region', { name: 'Voor jou' }).elements()).toEqual([])
  await board.unmount()

  const own = await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByText('1 reactie van wie je geblokkeerd hebt')).toBeVisible()
  await expect.element(page.getByText(note)).not.toBeVisible()
  await page.getByText('1 reactie van wie je geblokkeerd hebt').click()
  await expect.element(page.getByText(note)).toBeVisible()
  await own.unmount()

  const things = await show(fakeStoep({ town, me: anneke }), Things, {})
  await page.getByText('Afspraken met wie je geblokkeerd hebt').click()
  await expect.element(page.getByRole('link', { name: parcel }).first()).toBeVisible()
  await things.unmount()

  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await expect.element(page.getByText('Je hebt Youssef geblokkeerd.').first()).toBeVisible()
  expect(page.getByText('Nou?').elements()).toEqual([])
  await button('Toon wat Youssef schreef').click()
  await expect.element(page.getByText('Nou?')).toBeVisible()
})

test('who is blocked sees the same as before', async () => {
  const { town, anneke, youssef } = jordaan()
  const { listing, deal } = await answered(town, anneke, youssef)
  await sendMessage(anneke.author, { deal: dealOf(town, listing), text: 'Dank je' })
  await blocks(town, anneke, youssef)
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await expect.element(page.getByText('Dank je')).toBeVisible()
})

test('what they ask me alone does not come up', async () => {
  const { town, anneke, youssef } = jordaan()
  const ask = {
    kind: 'request',
    domain: 'help',
    urgency: 'today',
    area: null,
    terms: 'gift',
    capacity: 1
  } as const
  await askPrivately(
    youssef.author,
    { ...ask, text: 'Alleen jij', visibility: 'person', to: [anneke.account] },
    town.nowMs
  )
  await blocks(town, anneke, youssef)
  await posts(town, anneke, { text: parcel })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByText(parcel)).toBeVisible()
  expect(page.getByText('Alleen jij').elements()).toEqual([])
})

test('a message is reported with its words, and once hidden it stands behind a tap', async () => {
  const { town, anneke, youssef } = jordaan()
  const fatima = town.join('Fatima de tweede')
  const { listing, deal } = await answered(town, youssef, fatima)
  const first = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await page.getByText('Klopt er iets niet?').click()
  await button('Meld dit').click()
  await expect.element(page.getByText(/Het bericht gaat mee/)).toBeVisible()
  await page.getByLabelText('Wat is er mis?').fill('Dit maakt me bang')
  await button('Meld het probleem').click()
  await vi.waitFor(() => expect(town.moderation().cases).toHaveLength(1))
  const [about] = town.moderation().cases
  expect(about).toMatchObject({ id: deal, listing, author: fatima.account })
  const sealed = about?.reports[0]?.note?.sealed ?? new Uint8Array()
  const opened = await town.homeOf(anneke).openPrivate(sealed, youssef.account)
  expect(new TextDecoder().decode(opened ?? new Uint8Array())).toContain(note)
  await first.unmount()

  const cases = await show(fakeStoep({ town, me: anneke }), CasesPage, {})
  await expect.element(page.getByText(note)).toBeVisible()
  await expect.element(page.getByText(/kun je hier niet nakijken/)).toBeVisible()
  await cases.unmount()

  const input = { appealed: null, ambassadors: [anneke.account], outcome: 'hidden', rule: '' } as const
  await decide(anneke.author, {
    ...input,
    about: { id: deal, author: fatima.account },
    reason: 'Niemand hoeft bang te zijn'
  })
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await expect.element(page.getByText('Niemand hoeft bang te zijn')).toBeVisible()
  await button('Toon het toch').click()
  await expect.element(page.getByText(note)).toBeVisible()
})
