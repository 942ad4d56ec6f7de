import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { cancel } from '#lib/actions/cancel.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import type { RecordId } from '#lib/domain/record.ts'
import DealPage from '#lib/features/deal/DealPage.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import Things from '#lib/features/things/Things.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, hourMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { letStand, show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
})

async function answers(town: FakeTown, who: Neighbour, listing: RecordId): Promise<RecordId> {
  const answered = await respond(who.author, { listing: town.listing(listing)!, note: '' }, town.nowMs)
  if (!answered.ok) throw new Error(answered.refusal.kind)
  return answered.value
}

function dealOf(town: FakeTown, listing: RecordId, deal: RecordId) {
  return town.listing(listing)!.deals.find(({ id }) => id === deal)!
}

/** Anneke agreed with Youssef; Fatima answered too. */
async function agreed() {
  const all = jordaan()
  const { town, anneke, youssef, fatima } = all
  const listing = await posts(town, anneke)
  const deal = await answers(town, youssef, listing)
  const other = await answers(town, fatima, listing)
  const nowhere = { place: '', phone: '' }
  const view = () => dealOf(town, listing, deal)
  await agree(anneke.author, { listing: town.listing(listing)!, deal: view(), ...nowhere })
  return { ...all, listing, deal, other, view }
}

const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

test('who was not chosen is thanked, and no longer waits', async () => {
  const { town, fatima, other } = await agreed()
  const deal = await show(fakeStoep({ town, me: fatima }), DealPage, { id: other })
  await expect.element(page.getByText('Anneke koos iemand anders. Dank je wel dat je wilde.')).toBeVisible()
  await deal.unmount()
  await show(fakeStoep({ town, me: fatima }), Things, {})
  await expect.element(page.getByText('Voorbij')).toBeVisible()
  expect(page.getByRole('region', { name: 'Lopende afspraken' }).elements()).toEqual([])
})

test('who was not chosen counts again when what was agreed falls through', async () => {
  const { town, anneke, fatima, other, view } = await agreed()
  await cancel(anneke.author, { deal: view(), outcome: 'noShow' })
  await show(fakeStoep({ town, me: fatima }), DealPage, { id: other })
  await expect.element(page.getByText('Nu is Anneke aan zet. Je hoeft niets te doen.')).toBeVisible()
})

test('a request that expired is put back with one tap, or let go with one', async () => {
  const { town, anneke } = jordaan()
  const [lamp, ladder] = [
    await posts(town, anneke, { text: 'Lamp' }),
    await posts(town, anneke, { text: 'Ladder' })
  ]
  town.pass(5 * dayMs)
  await show(fakeStoep({ town, me: anneke }), Things, {})
  const asked = page.getByRole('region', { name: 'Voor jou' }).getByRole('article')
  const about = (text: string) => asked.filter({ hasText: text })
  await expect
    .element(about('Lamp').getByText('Je vraag staat niet meer op het bord. Nog nodig?'))
    .toBeVisible()
  await about('Lamp').getByRole('button', { name: 'Zet het terug' }).click()
  await expect.element(page.getByText('Het staat op het bord.')).toBeVisible()
  await about('Ladder').getByRole('button', { name: 'Nee', exact: true }).click()
  await expect.element(page.getByText('Het staat niet meer op het bord.')).toBeVisible()
  expect(town.listing(lamp)!.expiresAt).toBeGreaterThan(town.nowMs)
  expect(town.listing(ladder)!.status).toBe('closed')
})

test('on a full device the answer to what expired says so, and can be given again', async () => {
  const { town, anneke } = jordaan()
  await posts(town, anneke)
  town.pass(5 * dayMs)
  town.refusal = { kind: 'storageFull' }
  await show(fakeStoep({ town, me: anneke }), Things, {})
  await page.getByRole('button', { name: 'Zet het terug' }).click()
  await expect.element(page.getByRole('alert').getByText(/Dit toestel is vol\./)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Zet het terug' })).toBeEnabled()
})

test('a request nobody answers for hours can be said in other words', async () => {
  const { town, anneke } = jordaan()
  const listing = await posts(town, anneke, { text: 'Pakje?' })
  const first = await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByText('Nog niemand. Zullen we het aan meer buren vragen?')).toBeVisible()
  await first.unmount()
  town.pass(2 * hourMs)
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByRole('button', { name: 'Deel de link met buren' })).toBeVisible()
  await page.getByText('Zeg het anders').click()
  await expect.element(page.getByLabelText('Zeg het in andere woorden')).toHaveValue('Pakje?')
  await page.getByLabelText('Zeg het in andere woorden').fill('Wie is dinsdag thuis voor mijn pakje?')
  await page.getByRole('button', { name: 'Zet dit ervoor in de plaats' }).click()
  await expect.element(page.getByRole('link', { name: 'Bekijk het' })).toBeVisible()
  expect(town.listings().map(({ text, status }) => [text, status])).toEqual([
    ['Pakje?', 'closed'],
    ['Wie is dinsdag thuis voor mijn pakje?', 'open']
  ])
})

test('the link of an unanswered request is shared or copied', async () => {
  const { town, anneke } = jordaan()
  const listing = await posts(town, anneke, { text: 'Pakje?' })
  town.pass(2 * hourMs)
  const shared: unknown[] = []
  const share = (data: unknown) => Promise.resolve(void shared.push(data))
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await page.getByRole('button', { name: 'Deel de link met buren' }).click()
  expect(shared).toEqual([{ text: 'Pakje?', url: `${location.origin}/listing/${listing}` }])
  Reflect.deleteProperty(navigator, 'share')
})

test('an agreement nobody marked is past, and asks yes or no', async () => {
  const { town, youssef, deal, view } = await agreed()
  town.pass(14 * dayMs)
  const things = await show(fakeStoep({ town, me: youssef }), Things, {})
  await expect.element(page.getByText('Is het gelukt met Anneke?')).toBeVisible()
  expect(page.getByRole('region', { name: 'Lopende afspraken' }).elements()).toEqual([])
  await things.unmount()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Ja, het is gelukt' }).click()
  await expect.element(page.getByRole('heading', { name: 'Wil je Anneke bedanken?' })).toBeVisible()
  await letStand()
  await expect.poll(view).toMatchObject({ status: 'doneByOne', doneBy: [youssef.account] })
})

test('a no to what was never marked frees the place, and its owner looks further in one tap', async () => {
  const { town, anneke, listing, deal, view } = await agreed()
  town.pass(20 * dayMs)
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Nee', exact: true }).click()
  await expect.element(page.getByText(/^Anneke: het ging niet door/)).toBeVisible()
  await letStand()
  await expect.poll(() => view().status).toBe('cancelled')
  await page.getByRole('button', { name: 'Zoek verder' }).click()
  await expect.element(page.getByText('Het staat op het bord.')).toBeVisible()
  expect(town.listing(listing)).toMatchObject({ status: 'open', expiresAt: town.nowMs + 2 * dayMs })
})

test('after four weeks nobody is asked any more, and the owner can still open the listing again', async () => {
  const { town, anneke, listing, deal } = await agreed()
  town.pass(29 * dayMs)
  const page1 = await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal })
  await expect.element(page.getByText('Van deze afspraak hoorden we niets meer.')).toBeVisible()
  await page1.unmount()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await page.getByRole('button', { name: 'Zet het weer op het bord' }).click()
  await expect.element(page.getByText('Het staat op het bord.')).toBeVisible()
  expect(town.listing(listing)!.status).toBe('open')
})

test('who marked it done alone reads that it is left at that', async () => {
  const { town, youssef, deal, view } = await agreed()
  await finish(youssef.author, { deal: view(), outcome: 'done' })
  town.pass(14 * dayMs)
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal })
  await page.getByRole('button', { name: 'Bedankt' }).click()
  await expect
    .element(
      page.getByText('Jij zei dat het gedaan is. Anneke liet niets meer horen. Zo laten we het staan.')
    )
    .toBeVisible()
})

test('an address of last time stands ready, and goes only when it is on screen', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const agreeing = async (who: Neighbour, name: string, act: () => Promise<void>) => {
    const listing = await posts(town, anneke)
    const deal = await answers(town, who, listing)
    const shown = await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
    await act()
    await page.getByRole('button', { name: `Afspreken met ${name}` }).click()
    await expect.element(page.getByText(`Afgesproken met ${name}.`)).toBeVisible()
    await letStand()
    await expect.poll(() => dealOf(town, listing, deal).status).toBe('agreed')
    await shown.unmount()
    return dealOf(town, listing, deal).place
  }
  const unfold = () => page.getByText('adres of telefoon meegeven').click()
  const first = await agreeing(youssef, 'Youssef', async () => {
    await unfold()
    await page.getByLabelText('Adres').fill('Lindengracht 12')
  })
  expect(first).not.toBeNull()
  expect(await agreeing(fatima, 'Fatima', () => Promise.resolve())).toBeNull()
  const third = await agreeing(youssef, 'Youssef', async () => {
    await unfold()
    await expect.element(page.getByLabelText('Adres')).toHaveValue('Lindengracht 12')
  })
  expect(third).not.toBeNull()
})

test('who answers can say something with it, and need not', async () => {
  const { town, anneke, youssef } = jordaan()
  const listing = await posts(town, anneke)
  const his = await show(fakeStoep({ town, me: youssef }), ListingPage, { id: listing })
  await page.getByRole('button', { name: 'Ik help' }).click()
  await expect.element(page.getByText('Je wilt Anneke helpen.')).toBeVisible()
  expect(town.listing(listing)!.deals).toHaveLength(1)
  town.refusal = { kind: 'storageFull' }
  await page.getByLabelText('Zeg er iets bij').fill('Ik kom om tien uur.')
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect.element(page.getByRole('alert').getByText(/Dit toestel is vol\./)).toBeVisible()
  await expect.element(page.getByLabelText('Zeg er iets bij')).toHaveValue('Ik kom om tien uur.')
  town.refusal = null
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect.element(page.getByText('Anneke kan het lezen.')).toBeVisible()
  await his.unmount()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByText('Ik kom om tien uur.')).toBeVisible()
})

test('who answered helps once the owner chose, and wants to until then', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, anneke)
  await show(fakeStoep({ town, me: youssef }), ListingPage, { id })
  await page.getByRole('button', { name: 'Ik help' }).click()
  await expect.element(page.getByText('Je wilt Anneke helpen.')).toBeVisible()
  const listing = town.listing(id)!
  await agree(anneke.author, { listing, deal: listing.deals[0]!, place: '', phone: '' })
  await expect.element(page.getByText('Je helpt Anneke.')).toBeVisible()
})

test('every answer has the same room, also with the longest of names', async () => {
  const { town, anneke } = jordaan()
  const listing = await posts(town, anneke)
  const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2).slice(0, 60)
  for (const name of [long, 'Bo']) await answers(town, town.join(name), listing)
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(page.getByRole('button', { name: 'Afspreken met Bo' })).toBeVisible()
  expect(page.getByRole('region', { name: 'Reacties' }).getByRole('article').elements()).toHaveLength(2)
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await page.viewport(1280, 900)
  const tops = page
    .getByRole('article')
    .elements()
    .map((card) => card.getBoundingClientRect().top)
  expect(new Set(tops).size).toBe(1)
})
