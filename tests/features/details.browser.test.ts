import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { handOver } from '#lib/actions/hand-over.ts'
import { respond } from '#lib/actions/respond.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { unnamedEnd } from '#lib/domain/route.ts'
import type { Period } from '#lib/domain/views.ts'
import Board from '#lib/features/board/Board.svelte'
import DealPage from '#lib/features/deal/DealPage.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import Things from '#lib/features/things/Things.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { letStand, show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

/** Midnight at the beginning of a day of June 2026, here; the town starts on the 1st, a Monday. */
const june = (day: number, hours = 0) => new Date(2026, 5, day, hours).getTime()
const days = (first: number, last: number): Period => ({ from: june(first), to: june(last + 1) })
const drill = { kind: 'offer', domain: 'item', terms: 'lend', text: 'Boormachine te leen' } as const

async function asks(town: FakeTown, who: Neighbour, listing: RecordId, when: Period | null = null) {
  const answered = await respond(who.author, { listing: town.listing(listing)!, note: '', when }, town.nowMs)
  if (!answered.ok) throw new Error(answered.refusal.kind)
  return answered.value
}

function dealOf(town: FakeTown, listing: RecordId, deal: RecordId) {
  return town.listing(listing)!.deals.find(({ id }) => id === deal)!
}

async function agrees(town: FakeTown, owner: Neighbour, listing: RecordId, deal: RecordId) {
  const on = { listing: town.listing(listing)!, deal: dealOf(town, listing, deal), place: '', phone: '' }
  const agreed = await agree(owner.author, on)
  if (!agreed.ok) throw new Error(agreed.refusal.kind)
}

/** Anneke lends a drill to Youssef from Friday 5 to Sunday 7 June. */
async function lent() {
  const all = jordaan()
  const listing = await posts(all.town, all.anneke, drill)
  const deal = await asks(all.town, all.youssef, listing, days(5, 7))
  await agrees(all.town, all.anneke, listing, deal)
  return { ...all, listing, deal, view: () => dealOf(all.town, listing, deal) }
}

test('an end of a ride that nobody named is said in the language of who reads', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, anneke, { domain: 'ride', route: { from: unnamedEnd, to: 'Schiphol' } })
  const shown = await show(fakeStoep({ town, me: youssef }), ListingPage, { id })
  await expect.element(page.getByText('van hier in de buurt naar Schiphol')).toBeVisible()
  await shown.unmount()
  keepLanguage('en')
  await show(fakeStoep({ town, me: youssef }), ListingPage, { id })
  await expect.element(page.getByText('from here in the neighbourhood to Schiphol')).toBeVisible()
})

test('a card and a page say when, from where to where, how often, how many are left and what is in it', async () => {
  const { town, anneke, youssef } = jordaan()
  const when = { from: june(13, 10), to: june(13, 11) }
  await posts(town, anneke, {
    kind: 'offer',
    domain: 'ride',
    capacity: 3,
    when,
    route: { from: 'Utrecht', to: 'Schiphol' }
  })
  const soup = await posts(town, anneke, {
    kind: 'offer',
    domain: 'meal',
    capacity: 4,
    repeats: 'weekly',
    allergens: ['milk', 'nuts']
  })
  await agrees(town, anneke, soup, await asks(town, youssef, soup))
  await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(page.getByText('za 13 jun, 10 uur')).toBeVisible()
  await expect.element(page.getByText('van Utrecht naar Schiphol')).toBeVisible()
  await expect.element(page.getByText('nog 3 van 3 plekken')).toBeVisible()
  await expect.element(page.getByText('elke week')).toBeVisible()
  await expect.element(page.getByText('nog 3 van 4 porties')).toBeVisible()
  await expect.element(page.getByText('bevat: melk, noten')).toBeVisible()
})

test('the page names each of them', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke, {
    domain: 'help',
    capacity: 3,
    when: days(13, 14),
    repeats: 'monthly'
  })
  await show(fakeStoep({ town, me: youssef }), ListingPage, { id: listing })
  await expect.element(page.getByText('Wanneer')).toBeVisible()
  await expect.element(page.getByText(/^za 13\D+zo 14 jun$/)).toBeVisible()
  await expect.element(page.getByText('elke maand')).toBeVisible()
  await expect.element(page.getByText('nog 3 van 3 helpers')).toBeVisible()
})

test('a thing to lend is asked for with days, of which those of others are shown and refused', async () => {
  const { town, fatima, listing } = await lent()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await expect.element(page.getByRole('heading', { name: 'Wanneer heb je het nodig?' })).toBeVisible()
  await expect.element(page.getByText(/^vr 5\D+zo 7 jun$/)).toBeVisible()
  await page.getByLabelText('Vanaf').fill('2026-06-07')
  await page.getByLabelText('Terugbrengen op').fill('2026-06-09')
  await page.getByRole('button', { name: 'Ik wil dit graag' }).click()
  await expect.element(page.getByText(/Die dagen heeft iemand anders het al/)).toBeVisible()
  await page.getByLabelText('Vanaf').fill('2026-06-08')
  await page.getByRole('button', { name: 'Ik wil dit graag' }).click()
  await expect.element(page.getByText('Anneke weet nu welke dagen jij het nodig hebt.')).toBeVisible()
  expect(town.listing(listing)!.deals[1]!.when).toEqual(days(8, 9))
})

test('days the wrong way round are refused at their field, and nothing is lost', async () => {
  const { town, fatima, listing } = await lent()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await page.getByLabelText('Vanaf').fill('2026-06-20')
  await page.getByLabelText('Terugbrengen op').fill('2026-06-18')
  await page.getByRole('button', { name: 'Ik wil dit graag' }).click()
  await expect
    .element(page.getByLabelText('Vanaf'))
    .toHaveAccessibleDescription('Het eind ligt voor het begin. Kies een latere dag of tijd.')
  await expect.element(page.getByLabelText('Vanaf')).toHaveValue('2026-06-20')
})

test('a thing nobody has yet is asked for in one tap, without days', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke, drill)
  await show(fakeStoep({ town, me: youssef }), ListingPage, { id: listing })
  await expect.element(page.getByText('Je mag dit ook later afspreken.')).toBeVisible()
  await page.getByRole('button', { name: 'Ik wil dit graag' }).click()
  await vi.waitFor(() => expect(town.listing(listing)!.deals[0]?.when).toBeNull())
})

test('from the board a thing that others have for some days is asked for on its page', async () => {
  const { town, fatima, listing } = await lent()
  await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect
    .element(page.getByRole('link', { name: 'Kies dagen' }))
    .toHaveAttribute('href', `/listing/${listing}`)
})

test('the owner sees who has it when, for when others ask, and cannot promise the same days', async () => {
  const { town, anneke, fatima, listing } = await lent()
  const all = { ...town.listing(listing)!, deals: [] }
  await respond(fatima.author, { listing: all, note: '', when: days(6, 8) }, town.nowMs)
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByText(/^Youssef: vr 5\D+zo 7 jun$/)).toBeVisible()
  await expect.element(page.getByText(/^Voor za 6\D+ma 8 jun$/)).toBeVisible()
  await expect.element(page.getByText(/Vraag Fatima om andere dagen/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: /Afspreken met/ })).not.toBeInTheDocument()
})

/** Both devices of Anneke agreed to the same days, one of them offline. */
async function twicePromised() {
  const all = await lent()
  const { town, anneke, fatima, listing } = all
  const before = { ...town.listing(listing)!, deals: [] }
  const asked = await respond(fatima.author, { listing: before, note: '', when: days(6, 8) }, town.nowMs)
  if (!asked.ok) throw new Error(asked.refusal.kind)
  await agree(anneke.author, {
    listing: before,
    deal: dealOf(town, listing, asked.value),
    place: '',
    phone: ''
  })
  return { ...all, lost: asked.value }
}

test('both see that the same days went to somebody else, and what to do next', async () => {
  const { town, anneke, fatima, lost } = await twicePromised()
  const first = await show(fakeStoep({ town, me: fatima }), DealPage, { id: lost })
  await expect
    .element(page.getByText('Die dagen gingen naar iemand anders. Vraag andere dagen.'))
    .toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Vraag andere dagen' })).toBeVisible()
  await first.unmount()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: lost })
  await expect.element(page.getByText(/Fatima ziet dit ook en kan andere dagen vragen/)).toBeVisible()
})

test('other days are asked for in the place of those that were lost', async () => {
  const { town, fatima, listing, lost } = await twicePromised()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await page.getByLabelText('Vanaf').fill('2026-06-15')
  await page.getByLabelText('Terugbrengen op').fill('2026-06-16')
  await page.getByRole('button', { name: 'Vraag andere dagen' }).click()
  await expect.element(page.getByText('Je hebt gezegd dat je dit graag wilt.')).toBeVisible()
  expect(dealOf(town, listing, lost).status).toBe('withdrawn')
  expect(town.listing(listing)!.deals.at(-1)).toMatchObject({ status: 'responded', when: days(15, 16) })
})

test('a loan is given and brought back, each in one tap, with its state for the two of them', async () => {
  const { town, anneke, youssef, deal, view } = await lent()
  const first = await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await expect.element(page.getByText('Terug op zo 7 jun')).toBeVisible()
  await page.getByText('zeg hoe het eruitziet').click()
  await page.getByLabelText('Hoe ziet het eruit?').fill('Kras op de zijkant.')
  await page.getByRole('button', { name: 'Gegeven' }).click()
  await expect.element(page.getByText(/^Anneke: gegeven/)).toBeVisible()
  await expect.element(page.getByText('Kras op de zijkant.')).toBeVisible()
  await letStand()
  await vi.waitFor(() => expect(view().handovers).toHaveLength(1))
  await first.unmount()
  const second = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await expect.element(page.getByText('Kras op de zijkant.')).toBeVisible()
  await page.getByRole('button', { name: 'Teruggebracht' }).click()
  await expect.element(page.getByText(/^Youssef: teruggebracht/)).toBeVisible()
  await letStand()
  await vi.waitFor(() => expect(view().status).toBe('doneByOne'))
  await second.unmount()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Het is terug' }).click()
  await letStand()
  await vi.waitFor(() => expect(view().status).toBe('done'))
  expect(view().handovers.map(({ moment }) => moment)).toEqual(['given', 'returned'])
})

test('others see that a loan was given, not what was said about it', async () => {
  const { town, anneke, fatima, deal, view } = await lent()
  await handOver(anneke.author, { deal: view(), moment: 'given', state: 'Kras op de zijkant.' })
  await show(fakeStoep({ town, me: fatima }), DealPage, { id: deal })
  await expect.element(page.getByText(/^Anneke: gegeven/)).toBeVisible()
  await expect.element(page.getByText('Kras op de zijkant.')).not.toBeInTheDocument()
})

test('a full disk refuses the handover, keeps the words and says what to do', async () => {
  const { town, anneke, deal } = await lent()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByText('zeg hoe het eruitziet').click()
  await page.getByLabelText('Hoe ziet het eruit?').fill('Kras op de zijkant.')
  town.refusal = { kind: 'storageFull' }
  await page.getByRole('button', { name: 'Gegeven' }).click()
  await expect.element(page.getByText(/Dit toestel is vol/)).toBeVisible()
  await expect.element(page.getByLabelText('Hoe ziet het eruit?')).toHaveValue('Kras op de zijkant.')
})

test('bringing back is remembered from the day before, by both', async () => {
  const { town, anneke, youssef } = await lent()
  town.pass(june(6, 12) - town.nowMs)
  const first = await show(fakeStoep({ town, me: youssef }), Things, {})
  await expect.element(page.getByRole('link', { name: 'Terugbrengen bij Anneke: morgen' })).toBeVisible()
  await first.unmount()
  const second = await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByRole('link', { name: 'Komt terug van Youssef: morgen' })).toBeVisible()
  await second.unmount()
  town.pass(3 * dayMs)
  await show(fakeStoep({ town, me: youssef }), Things, {})
  await expect.element(page.getByRole('link', { name: 'Nog terugbrengen bij Anneke' })).toBeVisible()
})

async function writes(text: string) {
  const all = jordaan()
  await show(fakeStoep({ town: all.town, me: all.anneke }), Board, {})
  await page.getByLabelText('Wat zoek je, of wat kun je bieden?').fill(text)
  await page.getByRole('button', { name: /^meer/ }).click()
  return all
}

const more = page.getByRole('group', { name: /Wil je er meer bij zeggen/ })

test('what the sentence says stands in the chips, is put right by hand, and is posted', async () => {
  const { town } = await writes('Ik rijd zaterdag om 10 uur van Utrecht naar Schiphol, 3 plekken in de auto')
  await expect.element(more.getByRole('button', { name: /za 6 jun, 10 uur/ })).toBeVisible()
  await expect.element(more.getByRole('button', { name: /3 plekken/ })).toBeVisible()
  await more.getByRole('button', { name: /van Utrecht naar Schiphol/ }).click()
  await page.getByLabelText('Naar', { exact: true }).fill('Schiphol Plaza')
  await more.getByRole('button', { name: 'Vertrek weghalen' }).click()
  await page.getByRole('button', { name: /Bied het aan/ }).click()
  await vi.waitFor(() => expect(town.listings()).toHaveLength(1))
  const { details, capacity } = town.listings()[0]!
  expect({ details, capacity }).toEqual({
    details: { route: { from: 'Utrecht', to: 'Schiphol Plaza' } },
    capacity: 3
  })
})

test('a meal says what is in it, by keyboard too', async () => {
  const { town } = await writes('Vanavond heb ik nog 4 porties linzensoep met room over')
  const chip = page.getByRole('button', { name: /bevat: melk/ })
  await expect.element(chip).toBeVisible()
  ;(chip.element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: 'selderij' }).click()
  await page.getByRole('button', { name: /Bied het aan/ }).click()
  await vi.waitFor(() => expect(town.listings()[0]?.details.allergens).toEqual(['celery', 'milk']))
  expect(town.listings()[0]?.capacity).toBe(4)
})

test('a time that cannot be opens where it is filled in, and says what to do', async () => {
  await writes('Wie kan mij helpen met de schutting?')
  await more.getByRole('button', { name: 'Wanneer' }).click()
  await page.getByLabelText('Dag').fill('2026-05-20')
  await more.getByRole('button', { name: /^Wanneer: / }).click()
  await page.getByRole('button', { name: /Vraag het de buurt/ }).click()
  await expect
    .element(page.getByLabelText('Dag'))
    .toHaveAccessibleDescription('Dat is al voorbij. Kies een tijd die nog komt.')
})

test('nothing is wider than a small screen, with long words and large letters', async () => {
  const { town, anneke, youssef } = jordaan()
  const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
  const listing = await posts(town, anneke, {
    ...drill,
    domain: 'ride',
    terms: 'gift',
    capacity: 200,
    route: { from: long, to: long },
    when: { from: june(5, 9), to: june(9, 17) }
  })
  document.documentElement.style.fontSize = '225%'
  try {
    const first = await show(fakeStoep({ town, me: youssef }), Board, {})
    await expect.element(page.getByText(`van ${long} naar ${long}`)).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
    await first.unmount()
    await show(fakeStoep({ town, me: youssef }), ListingPage, { id: listing })
    await expect.element(page.getByText(`van ${long} naar ${long}`)).toBeVisible()
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  } finally {
    document.documentElement.style.fontSize = ''
  }
})

test('days are asked for on a screen as narrow as a phone at 200 %', async () => {
  await page.viewport(180, 370)
  const { town, fatima, listing } = await lent()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await expect.element(page.getByLabelText('Terugbrengen op')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(180)
})

test('all of it is there in English', async () => {
  keepLanguage('en')
  const { town, anneke, fatima, listing } = await lent()
  const when = { from: june(13, 17), to: june(13, 19) }
  const soup = { kind: 'offer', domain: 'meal', capacity: 4, when, allergens: ['milk', 'nuts'] } as const
  await posts(town, anneke, soup)
  const first = await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect.element(page.getByText(/^Sat,? 13 Jun, 17:00\W+19:00$/)).toBeVisible()
  await expect.element(page.getByText('4 of 4 portions left')).toBeVisible()
  await expect.element(page.getByText('contains: milk, nuts')).toBeVisible()
  await first.unmount()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await expect.element(page.getByText('When do you need it?')).toBeVisible()
  await expect.element(page.getByText('Already promised')).toBeVisible()
  await expect.element(page.getByLabelText('Bring back on')).toBeVisible()
})
