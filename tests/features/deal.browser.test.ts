import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import type { RecordId } from '#lib/domain/record.ts'
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

async function answers(town: FakeTown, who: Neighbour, listing: RecordId, note = ''): Promise<RecordId> {
  const answered = await respond(who.author, { listing: town.listing(listing)!, note }, town.nowMs)
  if (!answered.ok) throw new Error(answered.refusal.kind)
  return answered.value
}

function dealOf(town: FakeTown, listing: RecordId, deal: RecordId) {
  return town.listing(listing)!.deals.find(({ id }) => id === deal)!
}

async function agreed() {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const listing = await posts(town, anneke)
  const deal = await answers(town, youssef, listing)
  const exact = { place: 'Egelantiersgracht 12, driehoog', phone: '06 1234 5678' }
  await agree(anneke.author, { listing: town.listing(listing)!, deal: dealOf(town, listing, deal), ...exact })
  return { ...all, listing, deal, view: () => dealOf(town, listing, deal) }
}

test('the owner reads the note, and agrees in one tap', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke)
  await answers(town, youssef, listing, 'Ik ben er de hele middag.')
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByText('Ik ben er de hele middag.')).toBeVisible()
  await page.getByRole('button', { name: 'Afspreken met Youssef' }).click()
  await expect.element(page.getByText('Afgesproken met Youssef.')).toBeVisible()
  await letStand()
  await expect.poll(() => town.listing(listing)?.status).toBe('filled')
})

test('an address goes along sealed, when the owner fills it in', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke)
  const deal = await answers(town, youssef, listing)
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await page.getByText('adres of telefoon meegeven').click()
  await page.getByLabelText('Adres').fill('Egelantiersgracht 12')
  await page.getByRole('button', { name: 'Afspreken met Youssef' }).click()
  await letStand()
  await vi.waitFor(() => expect(dealOf(town, listing, deal).place).not.toBeNull())
})

test('only the two of a deal read its address', async () => {
  const { town, youssef, fatima, deal } = await agreed()
  const first = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await expect.element(page.getByText('Egelantiersgracht 12, driehoog')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: '06 1234 5678' }))
    .toHaveAttribute('href', 'tel:0612345678')
  await first.unmount()
  await show(fakeStoep({ town, me: fatima }), DealPage, { id: deal })
  await expect.element(page.getByText(/Dit adres is op dit toestel niet te lezen/)).toBeVisible()
})

test('the one big step of an agreed deal is that it is done, and then how it went', async () => {
  const { town, youssef, deal, view } = await agreed()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Het is gedaan' }).click()
  await expect.element(page.getByRole('button', { name: 'Bedankt' })).toBeVisible()
  await page.getByText('ging het anders?').click()
  await page.getByRole('radio', { name: 'Ging wel' }).click({ force: true })
  await page.getByLabelText('Wil je er iets bij zeggen?').fill('Pakje was zwaar.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await expect.element(page.getByText('Pakje was zwaar.')).toBeVisible()
  expect(view()).toMatchObject({ reviews: [], sealedReviews: [{ isOpen: false }] })
  await expect.element(page.getByText(/Het gaat open als Anneke ook iets zegt/)).toBeVisible()
  await expect.element(page.getByText('Jij bent klaar. Nu zegt Anneke nog of het gelukt is.')).toBeVisible()
})

test('everything else is behind "iets anders"', async () => {
  const { town, anneke, deal, view } = await agreed()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await expect.element(page.getByRole('button', { name: 'Youssef kwam niet' })).not.toBeInTheDocument()
  await page.getByText('iets anders').click()
  await page.getByRole('button', { name: 'Youssef kwam niet' }).click()
  await expect.element(page.getByText(/^Anneke meldt: kwam niet/)).toBeVisible()
  await letStand()
  await expect.poll(() => view().status).toBe('noShow')
})

test('messages go to the other, and my own say how far they got', async () => {
  const { town, anneke, youssef, deal, view } = await agreed()
  await sendMessage(youssef.author, { deal: view(), text: 'Ik kom om tien uur.' })
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await expect.element(page.getByText('Ik kom om tien uur.')).toBeVisible()
  await page.getByLabelText('Schrijf Youssef').fill('Fijn, tot dan.')
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect.element(page.getByText('alleen hier bewaard')).toBeVisible()
  await expect.element(page.getByLabelText('Schrijf Youssef')).toHaveValue('')
  const own = view().messages.find(({ by }) => by === anneke.account)!
  town.reach.set(own.id, { id: own.id, atRelay: true, devices: 2 })
  town.changed()
  await expect.element(page.getByText('bij het buurtkastje en 2 toestellen')).toBeVisible()
})

test('an empty message is refused at its field', async () => {
  const { town, anneke, deal } = await agreed()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect
    .element(page.getByLabelText('Schrijf Youssef'))
    .toHaveAccessibleDescription('Vul hier nog iets in.')
})

test('who comes too late reads that somebody else helps', async () => {
  const { town, fatima, listing } = await agreed()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await expect.element(page.getByText('Iemand anders helpt al. Dank je wel dat je wilde.')).toBeVisible()
})

test('a listing this device does not have says that it may still come', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: 'x'.repeat(43) })
  await expect.element(page.getByText(/Dit staat niet op dit toestel/)).toBeVisible()
})

test('an expired listing goes back on the board with one tap of its owner', async () => {
  const { town, anneke } = jordaan()
  const listing = await posts(town, anneke)
  town.pass(5 * dayMs)
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await page.getByRole('button', { name: 'Laat langer staan' }).first().click()
  await expect.element(page.getByText(/Het blijft staan tot/)).toBeVisible()
  expect(town.listing(listing)!.expiresAt).toBeGreaterThan(town.nowMs)
})

test('my things hold what waits, what is under way and what is past', async () => {
  const { town, anneke, youssef, deal, view } = await agreed()
  await finish(youssef.author, { deal: view(), outcome: 'done' })
  await posts(town, anneke, { text: 'Ladder nodig' })
  await show(fakeStoep({ town, me: anneke }), Things, {})
  await expect
    .element(page.getByRole('link', { name: 'Is het gelukt met Youssef?' }))
    .toHaveAttribute('href', `/deal/${deal}`)
  await expect.element(page.getByRole('region', { name: 'Lopende afspraken' })).toBeVisible()
  await expect
    .element(page.getByRole('region', { name: 'Van jou op het bord' }).getByRole('link'))
    .toHaveTextContent('Ladder nodig')
})

test('without deals my things lead to the board', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Things, {})
  await expect.element(page.getByRole('link', { name: 'Naar de buurt' })).toHaveAttribute('href', '/')
})
