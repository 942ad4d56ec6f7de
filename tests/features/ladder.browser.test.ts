import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { askPrivately, type AskInput } from '#lib/actions/ask-privately.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import Board from '#lib/features/board/Board.svelte'
import DealPage from '#lib/features/deal/DealPage.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import Things from '#lib/features/things/Things.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, hourMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { letStand, show } from '../support/show.ts'

const words = 'Wie wil mijn plantjes water geven?'
const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
})

const theField = () => page.getByLabelText('Wat zoek je, of wat kun je bieden?')
const forYou = () => page.getByRole('region', { name: 'Voor jou' })

async function asks(
  town: FakeTown,
  who: Neighbour,
  to: readonly Neighbour[],
  more: Partial<AskInput> = {}
): Promise<RecordId> {
  const asked = await askPrivately(
    who.author,
    {
      kind: 'request',
      domain: 'help',
      text: words,
      urgency: 'anytime',
      area: null,
      terms: 'gift',
      capacity: 1,
      visibility: 'person',
      to: to.map(({ account }) => account),
      ...more
    },
    town.nowMs
  )
  if (!asked.ok) throw new Error(asked.refusal.kind)
  return asked.value
}

/** Types the words and opens "Voor wie". */
async function composes(choice: string) {
  await theField().fill(words)
  await page.getByRole('button', { name: 'meer', exact: true }).click()
  await page.getByRole('group', { name: 'Voor wie' }).getByRole('button', { name: choice }).click()
}

/** Anneke asks Youssef alone on the screen, with these chips tapped. */
async function askedOnScreen(then?: string) {
  const all = jordaan()
  const stoep = fakeStoep({ town: all.town, me: all.anneke })
  const board = await show(stoep, Board, {})
  await composes('Eén buur')
  await page.getByRole('radio', { name: 'Youssef' }).click()
  if (then) await page.getByRole('button', { name: then }).click()
  await page.getByRole('button', { name: 'Vraag het alleen aan Youssef' }).click()
  await vi.waitFor(() => expect(all.town.listings()).toHaveLength(1))
  const listing = () => all.town.listings()[0] as ListingView
  return { ...all, stoep, board, listing }
}

test('a neighbour is asked alone in a few taps, and only that neighbour can read it', async () => {
  const { town, youssef, fatima, listing, board } = await askedOnScreen()
  await expect.element(page.getByText('Alleen wie je koos kan dit lezen.')).toBeVisible()
  expect(listing()).toMatchObject({ visibility: 'person', text: '' })
  expect(JSON.stringify(town.records)).not.toContain('plantjes')
  await expect.element(theField()).toHaveValue('')
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await board.unmount()

  const hers = await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect.element(page.getByText(/^Het bord is nog leeg/)).toBeVisible()
  expect(forYou().elements()).toEqual([])
  await hers.unmount()

  await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(forYou().getByText('Anneke vraagt het alleen aan jou')).toBeVisible()
  await expect.element(forYou().getByText(words)).toBeVisible()
  await forYou().getByRole('button', { name: 'Ik help' }).click()
  await expect.element(page.getByText('Anneke weet dat je wilt helpen.')).toBeVisible()
  expect(listing().deals[0]).toMatchObject({ responder: youssef.account, status: 'responded' })
  await vi.waitFor(() => expect(forYou().getByText(words).elements()).toEqual([]))
})

test('without a choice of neighbour nothing is asked, and the screen says what to choose', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await composes('Eén buur')
  await page.getByRole('button', { name: 'Vraag het aan één buur' }).click()
  await expect.element(page.getByText('Kies eerst aan wie je het vraagt.')).toBeVisible()
  expect(town.listings()).toEqual([])
  await page.getByRole('radio', { name: 'Fatima' }).click()
  await page.getByRole('button', { name: 'Vraag het alleen aan Fatima' }).click()
  await vi.waitFor(() => expect(town.listings()).toHaveLength(1))
})

test('undo takes it back and puts the words and the choice where they were', async () => {
  const { listing } = await askedOnScreen('Na 2 uur')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await vi.waitFor(() => expect(listing().status).toBe('closed'))
  await expect.element(theField()).toHaveValue(words)
  await expect.element(page.getByRole('button', { name: 'Vraag het alleen aan Youssef' })).toBeVisible()
})

test('nobody agreed in time: those I trust are asked, later the neighbourhood, and it says so', async () => {
  const { town, anneke, youssef, fatima, stoep, listing, board } = await askedOnScreen('Na 2 uur')
  await town.homeOf(anneke).pocket.change('trusted', () => [fatima.account])
  await board.unmount()
  town.pass(2 * hourMs - 1)
  const early = await show(stoep, Things, {})
  await expect.element(page.getByText(words)).toBeVisible()
  await expect.element(page.getByText(/^alleen voor Youssef/)).toBeVisible()
  expect(listing().visibility).toBe('person')
  town.pass(1)
  document.dispatchEvent(new Event('visibilitychange'))
  await expect
    .element(page.getByText('Nog niemand. Nu ook gevraagd aan mensen die je vertrouwt.'))
    .toBeVisible()
  expect(listing().visibility).toBe('trusted')
  const count = town.records.length
  document.dispatchEvent(new Event('visibilitychange'))
  await early.unmount()

  const his = await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect.element(forYou().getByText('Anneke vraagt het aan jou en een paar anderen')).toBeVisible()
  await his.unmount()
  const first = await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(forYou().getByText(words)).toBeVisible()
  await first.unmount()
  expect(town.records).toHaveLength(count)

  town.pass(5 * dayMs)
  await show(stoep, Board, {})
  await expect.element(page.getByText('Nog niemand. Nu ook gevraagd aan de hele buurt.')).toBeVisible()
  expect(listing()).toMatchObject({ visibility: 'neighbourhood', text: words })
  expect(town.records).toHaveLength(count + 1)
  await expect.element(page.getByRole('region', { name: 'In de buurt' }).getByText(words)).toBeVisible()
})

test('whoever trusts nobody else goes from one neighbour to the whole neighbourhood', async () => {
  const { town, stoep, listing, board } = await askedOnScreen('Na 1 dag')
  await board.unmount()
  town.pass(dayMs)
  await show(stoep, Board, {})
  await expect.element(page.getByText('Nog niemand. Nu ook gevraagd aan de hele buurt.')).toBeVisible()
  expect(listing().visibility).toBe('neighbourhood')
})

test('the owner sees for whom it is and what comes next, and stops it there', async () => {
  const { town, stoep, listing, board } = await askedOnScreen('Na 2 uur')
  await board.unmount()
  const own = await show(stoep, ListingPage, { id: listing().id })
  await expect.element(page.getByText('Alleen Youssef kan dit lezen.')).toBeVisible()
  await expect
    .element(page.getByText(/nog niemand\? Dan vraagt Stoep het ook aan de hele buurt/))
    .toBeVisible()
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'Niet verder vragen' }).click()
  await expect.element(page.getByText('Het blijft bij wie je koos.')).toBeVisible()
  await own.unmount()
  town.pass(3 * hourMs)
  await show(stoep, ListingPage, { id: listing().id })
  await page.getByRole('button', { name: 'Vraag nu de hele buurt' }).click()
  await expect.element(page.getByText('Nu ook gevraagd aan de hele buurt.')).toBeVisible()
  expect(listing().visibility).toBe('neighbourhood')
})

test('a rung is not climbed while an answer waits for me, nor once somebody agreed', async () => {
  const { town, anneke, youssef, stoep, listing, board } = await askedOnScreen('Na 2 uur')
  await board.unmount()
  await respond(youssef.author, { listing: listing(), note: '' }, town.nowMs)
  town.pass(3 * hourMs)
  const own = await show(stoep, ListingPage, { id: listing().id })
  await expect
    .element(page.getByText('Er is een reactie. Stoep vraagt niemand anders tot je gekozen hebt.'))
    .toBeVisible()
  await own.unmount()
  const deal = () => listing().deals[0]!
  await agree(anneke.author, { listing: listing(), deal: deal(), place: '', phone: '' })
  await show(stoep, Things, {})
  await expect.element(page.getByRole('region', { name: 'Lopende afspraken' }).getByText(words)).toBeVisible()
  expect(listing().visibility).toBe('person')
})

test('what was sealed for others says so to whoever comes by its address', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const id = await asks(town, anneke, [youssef])
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id })
  await expect
    .element(page.getByText('Dit is voor iemand anders. Alleen wie het gevraagd is kan het lezen.'))
    .toBeVisible()
})

test('both see the words of a private ask in their deal, to the end', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await asks(town, anneke, [youssef])
  const view = () => town.listing(id)!
  await respond(youssef.author, { listing: view(), note: '' }, town.nowMs)
  const deal = () => view().deals[0]!
  await agree(anneke.author, { listing: view(), deal: deal(), place: '', phone: '' })
  await finish(anneke.author, { deal: deal(), outcome: 'done' })
  const his = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByText(words)).toBeVisible()
  await page.getByRole('button', { name: 'Het is gedaan' }).click()
  await letStand()
  await vi.waitFor(() => expect(view().status).toBe('done'))
  await page.getByRole('button', { name: 'Vertrouw ik' }).click()
  await expect
    .element(page.getByText('Anneke staat nu bij wie je vertrouwt. Alleen jij ziet dat.'))
    .toBeVisible()
  await his.unmount()
  await show(fakeStoep({ town, me: anneke }), Things, {})
  await page.getByText('Voorbij').click()
  await expect.element(page.getByText(words).first()).toBeVisible()
})

test('the people I trust are chosen on my own page, also those with long names', async () => {
  const { town, anneke } = jordaan()
  const long = town.join('Wilhelmina-Alexandrinadochter van Oranje tot Bronkhorst')
  await show(fakeStoep({ town, me: anneke }), MePage, {})
  await page.getByText('Kies wie je vertrouwt').click()
  const them = page.getByRole('region', { name: 'Mensen die ik vertrouw' })
  await them.getByRole('checkbox', { name: long.name }).click()
  await expect.element(them.getByText('1 buur')).toBeVisible()
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
})

test('what I asked of some only stands on my board, with who can read it', async () => {
  const { town, anneke, youssef } = jordaan()
  await asks(town, anneke, [youssef], { visibility: 'trusted' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  const mine = page.getByRole('region', { name: 'Alleen voor wie jij koos' })
  await expect.element(mine.getByRole('link', { name: words })).toBeVisible()
  await expect.element(mine.getByText('alleen voor wie je vertrouwt')).toBeVisible()
})

test('an emptied field starts anew: what comes next is for the whole neighbourhood', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await composes('Eén buur')
  await page.getByRole('radio', { name: 'Youssef' }).click()
  await page
    .getByRole('group', { name: /^Zo begrijpen we het/ })
    .getByRole('button', { name: /^Vraag of aanbod: / })
    .click()
  await page.getByRole('button', { name: 'Ik bied aan', exact: true }).click()
  await theField().fill('')
  await theField().fill('Wie heeft een ladder?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await vi.waitFor(() =>
    expect(town.listings()[0]).toMatchObject({ visibility: 'neighbourhood', kind: 'request' })
  )
})

test('that nobody was chosen is no longer said once somebody is', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await composes('Eén buur')
  await page.getByRole('button', { name: 'Vraag het aan één buur' }).click()
  await expect.element(page.getByText('Kies eerst aan wie je het vraagt.')).toBeVisible()
  await page.getByRole('radio', { name: 'Youssef' }).click()
  await expect.element(page.getByText('Kies eerst aan wie je het vraagt.')).not.toBeInTheDocument()
})

test('where nobody fits, a private ask does not promise that neighbours will see it', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await composes('Mensen die ik vertrouw')
  await expect.element(page.getByText(/dan ziet alleen wie je kiest het\.$/).last()).toBeVisible()
  await expect.element(page.getByText(/dan zien je buren het/)).not.toBeInTheDocument()
})

test('for whom it is takes the place of one of the three chips, and none is cut off', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie kan mij vandaag leren naaien, tegen een taart?')
  const chips = page.getByRole('group', { name: /^Zo begrijpen we het/ })
  await chips.getByRole('button', { name: 'meer' }).click()
  await page.getByRole('group', { name: 'Voor wie' }).getByRole('button', { name: 'Eén buur' }).click()
  await expect.element(chips.getByRole('button', { name: /^Voor wie: / })).toBeVisible()
  const row = chips.element()
  expect(row.querySelectorAll('[data-facet]:not([data-facet="more"])').length).toBeLessThanOrEqual(3)
  await vi.waitFor(() => expect(row.scrollWidth).toBeLessThanOrEqual(row.clientWidth))
})
