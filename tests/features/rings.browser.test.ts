import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { block } from '#lib/actions/block.ts'
import { closeListing } from '#lib/actions/close-listing.ts'
import { respond } from '#lib/actions/respond.ts'
import { declineRing, finishRing, proposeRing, sendRingMessage, signRing } from '#lib/actions/swap-ring.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import Board from '#lib/features/board/Board.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import NoticesPage from '#lib/features/notices/NoticesPage.svelte'
import RingPage from '#lib/features/rings/RingPage.svelte'
import Things from '#lib/features/things/Things.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, FakeTown, type Neighbour } from '../support/fake-town.ts'
import { posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
  await speak('nl')
})

const walks = 'Ik kan honden uitlaten'
const dog = 'Wie kan mijn hond uitlaten?'
const spanish = 'Ik geef Spaanse les'
const lesson = 'Wie geeft mij Spaanse les?'

const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Anneke walks dogs and wants to learn, Youssef teaches and has a dog. */
async function street(annekes = 'Anneke', youssefs = 'Youssef') {
  const town = new FakeTown('Jordaan', annekes)
  const anneke = town.founder
  const youssef = town.join(youssefs)
  const fatima = town.join('Fatima')
  const give = (who: Neighbour, text: string) => posts(town, who, { text, kind: 'offer', domain: null })
  const ask = (who: Neighbour, text: string) => posts(town, who, { text, domain: null, urgency: 'anytime' })
  const ids = {
    walks: await give(anneke, walks),
    lesson: await ask(anneke, lesson),
    spanish: await give(youssef, spanish),
    dog: await ask(youssef, dog)
  }
  return { town, anneke, youssef, fatima, ids }
}

/** Proposed by Anneke. */
async function proposed(...names: readonly [string?, string?]) {
  const all = await street(...names)
  const { town, anneke, youssef, ids } = all
  const gifts = [
    { giver: anneke.account, receiver: youssef.account, offer: ids.walks, request: ids.dog },
    { giver: youssef.account, receiver: anneke.account, offer: ids.spanish, request: ids.lesson }
  ]
  const listings = listingsIn(town)
  const written = await proposeRing(anneke.author, { gifts, listings, rings: [] }, town.nowMs)
  if (!written.ok) throw new Error(written.refusal.kind)
  return { ...all, id: written.value, ring: () => ringIn(town, written.value) }
}

async function bound() {
  const all = await proposed()
  const { town, youssef, ring } = all
  await signRing(
    youssef.author,
    { ring: ring(), listings: listingsIn(town), rings: town.rings() },
    town.nowMs
  )
  return all
}

function listingsIn(town: FakeTown) {
  return new Map(town.listings().map((listing) => [listing.id, listing]))
}

function ringIn(town: FakeTown, id: RecordId): SwapRingView {
  return town.rings().find((ring) => ring.id === id)!
}

const suggestion = () => page.getByRole('region', { name: 'Ruilrondje' })

test('the board suggests a ring with who gives what to whom and why, and proposes it in one tap', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(suggestion().getByText('Jij voor Youssef: hond uitlaten')).toBeVisible()
  await expect.element(suggestion().getByText(/^Youssef voor jou: Spaans/)).toBeVisible()
  await suggestion().getByText('Bekijk waarom het past').click()
  await expect.element(suggestion().getByText(`Youssef vraagt: ${dog}`)).toBeVisible()
  await expect.element(suggestion().getByText('Waarom het past: hond uitlaten.')).toBeVisible()
  expect(widerThanScreen()).toBe(0)
  await page.getByRole('button', { name: 'Stel dit ruilrondje voor' }).click()
  await expect
    .element(page.getByText('Voorgesteld. De anderen kunnen nu zeggen of ze meedoen.'))
    .toBeVisible()
  expect(town.rings()).toMatchObject([{ status: 'proposed', signedBy: [anneke.account] }])
  await expect.poll(() => suggestion().elements()).toHaveLength(0)
})

test('a ring that somebody I blocked proposes asks nothing of me', async () => {
  const { town, anneke, youssef } = await proposed()
  const { unmount } = await show(fakeStoep({ town, me: youssef }), NoticesPage, {})
  await expect.element(page.getByText(/Anneke/)).toBeVisible()
  await unmount()
  await block(town.homeOf(youssef).pocket, anneke.account)
  await show(fakeStoep({ town, me: youssef }), NoticesPage, {})
  await expect.element(page.getByText('Niemand wacht op jou.')).toBeVisible()
  expect(page.getByText(/Anneke/).elements()).toEqual([])
})

test('it is all said in English too', async () => {
  keepLanguage('en')
  await speak('en')
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByText(/^You for Youssef: .*dog/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Propose this swap ring' })).toBeVisible()
})

test('a proposal can be undone, and is then suggested again', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await page.getByRole('button', { name: 'Stel dit ruilrondje voor' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.element(page.getByText('Je voorstel is teruggenomen.')).toBeVisible()
  expect(town.rings()).toMatchObject([{ status: 'void' }])
  await expect.element(suggestion()).toBeVisible()
})

test('a suggestion put aside stays away, also after the page opens again', async () => {
  const { town, anneke } = await street()
  const stoep = fakeStoep({ town, me: anneke })
  const board = await show(stoep, Board, {})
  await page.getByRole('button', { name: 'Nu niet' }).click()
  await expect.poll(() => suggestion().elements()).toHaveLength(0)
  await board.unmount()
  await show(stoep, Board, {})
  await expect.element(page.getByRole('button', { name: 'Ik help' }).first()).toBeVisible()
  expect(suggestion().elements()).toHaveLength(0)
})

test('who offers nothing, or only looks around, is suggested nothing', async () => {
  const { town, fatima } = await street()
  await posts(town, fatima, { text: lesson, domain: null })
  for (const me of [fatima, null]) {
    const board = await show(fakeStoep({ town, me }), Board, {})
    await expect.element(page.getByText(spanish)).toBeVisible()
    expect(suggestion().elements()).toHaveLength(0)
    await board.unmount()
  }
})

test('without matching the board works as before', async () => {
  const { town, anneke } = await street()
  const stoep = fakeStoep({ town, me: anneke })
  stoep.show.home({ ...town.homeOf(anneke), matching: () => Promise.reject(new Error('no worker')) })
  await show(stoep, Board, {})
  await expect.element(page.getByText(spanish)).toBeVisible()
  expect(suggestion().elements()).toHaveLength(0)
})

test('the others see it as theirs to answer, with what they give and get, and join with one tap', async () => {
  const { town, youssef, ring } = await proposed()
  await show(fakeStoep({ town, me: youssef }), Board, {})
  const card = page.getByRole('region', { name: 'Voor jou' }).getByRole('article')
  await expect.element(card.getByText('Anneke stelt een ruilrondje voor')).toBeVisible()
  await expect.element(card.getByText(`Jij geeft: ${spanish}`)).toBeVisible()
  await expect.element(card.getByText(`Jij krijgt: ${walks}`)).toBeVisible()
  await card.getByRole('button', { name: 'Doe mee' }).click()
  await expect.element(page.getByText('Iedereen doet mee. Het ruilrondje gaat door.')).toBeVisible()
  expect(ring().status).toBe('binding')
  await expect.element(page.getByText('Je ruilrondje gaat door. Is het al gelukt?')).toBeVisible()
  await expect
    .poll(() => page.getByRole('button', { name: /Ik help|Ik wil dit graag/ }).elements())
    .toHaveLength(0)
})

test('the page says who has signed and until when, and takes a no with thanks', async () => {
  const { town, youssef, id, ring } = await proposed()
  await show(fakeStoep({ town, me: youssef }), RingPage, { id })
  await expect.element(page.getByText(/^Anneke doet mee/)).toBeVisible()
  await expect.element(page.getByText(/^Youssef heeft nog niets gezegd/)).toBeVisible()
  await expect.element(page.getByText(/Iedereen kan ja zeggen tot/)).toBeVisible()
  await expect.element(page.getByText(/Waarom het past/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Nee, dank je' }).click()
  await expect.element(page.getByText(/Je zei nee, dank je\. Wat jij vraagt/)).toBeVisible()
  expect(ring()).toMatchObject({ status: 'void', declinedBy: [youssef.account] })
})

test('joining works with the keyboard alone', async () => {
  const { town, youssef, id, ring } = await proposed()
  await show(fakeStoep({ town, me: youssef }), RingPage, { id })
  await expect.element(page.getByRole('button', { name: 'Doe mee' })).toBeVisible()
  for (let steps = 0; steps < 40; steps++) {
    await userEvent.tab()
    if (document.activeElement?.textContent?.trim() === 'Doe mee') break
  }
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => ring().status).toBe('binding')
})

test('who proposed it sees whom it waits for, and can still step back', async () => {
  const { town, anneke, id, ring } = await proposed()
  await show(fakeStoep({ town, me: anneke }), RingPage, { id })
  await expect.element(page.getByText(/Je doet mee\. Nu is het wachten op Youssef\./)).toBeVisible()
  expect(page.getByRole('button', { name: 'Doe mee' }).elements()).toHaveLength(0)
  await page.getByText('iets anders').click()
  await page.getByRole('button', { name: 'Ik doe toch niet mee' }).click()
  await expect.poll(() => ring().status).toBe('void')
})

test('on a full device joining says so, and can be tried again', async () => {
  const { town, youssef, id } = await proposed()
  town.refusal = { kind: 'storageFull' }
  await show(fakeStoep({ town, me: youssef }), RingPage, { id })
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await expect.element(page.getByRole('alert').getByText(/Dit toestel is vol\./)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Doe mee' })).toBeEnabled()
})

test('a ring with something that is gone cannot be joined, and says what', async () => {
  const { town, anneke, youssef, id, ids } = await proposed()
  await closeListing(anneke.author, { listing: town.listing(ids.walks)!, reason: 'noLonger' })
  await show(fakeStoep({ town, me: youssef }), RingPage, { id })
  await expect.element(page.getByText(`Dit is er niet meer: ${walks}.`, { exact: false })).toBeVisible()
  expect(page.getByRole('button', { name: 'Doe mee' }).elements()).toHaveLength(0)
  await expect.element(page.getByRole('button', { name: 'Nee, dank je' })).toBeVisible()
})

test('a listing that a deal filled as well is a clash that everybody in the ring sees', async () => {
  const { town, anneke, youssef, fatima, id, ids } = await proposed()
  const answered = await respond(fatima.author, { listing: town.listing(ids.walks)!, note: '' }, town.nowMs)
  if (!answered.ok) throw new Error(answered.refusal.kind)
  const listings = listingsIn(town)
  await signRing(youssef.author, { ring: ringIn(town, id), listings, rings: [] }, town.nowMs)
  const listing = town.listing(ids.walks)!
  await agree(anneke.author, { listing, deal: listing.deals[0]!, place: '', phone: '' })
  const his = await show(fakeStoep({ town, me: youssef }), RingPage, { id })
  await expect.element(page.getByText(/Botsing: dit is ook met iemand anders afgesproken/)).toBeVisible()
  await his.unmount()
  await show(fakeStoep({ town, me: anneke }), RingPage, { id })
  await expect.element(page.getByText(/Botsing: je hebt dit ook met iemand anders afgesproken/)).toBeVisible()
})

test('a ring that binds has messages for all in it, and each says once that it worked out', async () => {
  const { town, anneke, youssef, id, ring } = await bound()
  await sendRingMessage(youssef.author, { ring: ring(), text: 'Zaterdag om tien?' })
  await show(fakeStoep({ town, me: anneke }), RingPage, { id })
  await expect.element(page.getByText('Zaterdag om tien?')).toBeVisible()
  await page.getByLabelText('Schrijf iedereen in dit rondje').fill('Dat komt goed uit.')
  await page.getByRole('button', { name: 'Stuur' }).click()
  await expect.element(page.getByRole('listitem').getByText('Dat komt goed uit.')).toBeVisible()
  await page.getByRole('button', { name: 'Het is gelukt' }).click()
  await expect.element(page.getByText('Bij jou is het gelukt. Nu wachten we nog op Youssef.')).toBeVisible()
  await finishRing(youssef.author, { ring: ring() })
  await expect.element(page.getByText('Bij iedereen is het gelukt. Dank jullie wel.')).toBeVisible()
})

test('others see a ring without what was said in it, and can do nothing to it', async () => {
  const { town, fatima, youssef, id, ring } = await bound()
  await sendRingMessage(youssef.author, { ring: ring(), text: 'Zaterdag om tien?' })
  await show(fakeStoep({ town, me: fatima }), RingPage, { id })
  await expect.element(page.getByText('Dit ruilrondje is van andere buren.')).toBeVisible()
  expect(page.getByRole('heading', { name: 'Berichten' }).elements()).toHaveLength(0)
  expect(page.getByRole('button', { name: /Doe mee|gelukt|Nee, dank je/ }).elements()).toHaveLength(0)
})

test('a ring that was not signed in time, or that one said no to, says so and shows the way on', async () => {
  const { town, anneke, youssef, id, ring } = await proposed()
  town.pass(15 * dayMs)
  const late = await show(fakeStoep({ town, me: anneke }), RingPage, { id })
  await expect.element(page.getByText(/De tijd is om, en niet iedereen zei ja/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Naar de buurt' })).toHaveAttribute('href', '/')
  await late.unmount()
  await declineRing(youssef.author, { ring: ring() })
  await show(fakeStoep({ town, me: anneke }), RingPage, { id })
  await expect.element(page.getByText(/Youssef doet niet mee\. Dat mag\./)).toBeVisible()
})

test('a ring that is not on this device says that it may still come', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), RingPage, { id: 'nowhere' })
  await expect.element(page.getByText(/Dit ruilrondje staat niet op dit toestel/)).toBeVisible()
})

test('what a ring holds is on no board of mine, asks nothing of me, and leads to the ring', async () => {
  const { town, youssef, fatima, id, ids } = await bound()
  town.pass(3 * dayMs)
  const his = await show(fakeStoep({ town, me: youssef }), Things, {})
  await expect.element(page.getByRole('region', { name: 'Ruilrondjes' })).toBeVisible()
  await expect
    .poll(() => page.getByRole('region', { name: 'Van jou op het bord' }).elements())
    .toHaveLength(0)
  expect(page.getByRole('region', { name: 'Voor jou' }).elements()).toHaveLength(0)
  await his.unmount()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: ids.dog })
  await expect.element(page.getByText('Dit gaat mee in een ruilrondje.')).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Bekijk het ruilrondje' }))
    .toHaveAttribute('href', `/ring/${id}`)
  expect(page.getByRole('button', { name: 'Ik help' }).elements()).toHaveLength(0)
})

test('my rings are among my deals', async () => {
  const { town, anneke, id } = await proposed()
  await show(fakeStoep({ town, me: anneke }), Things, {})
  const card = page.getByRole('region', { name: 'Ruilrondjes' })
  await expect
    .element(card.getByRole('link', { name: 'Ruilrondje met Youssef' }))
    .toHaveAttribute('href', `/ring/${id}`)
  await expect.element(card.getByText(/wacht op een ja/)).toBeVisible()
})

test('long names and a small screen break no part of it', async () => {
  await page.viewport(320, 600)
  const { town, youssef, id } = await proposed('W'.repeat(60), 'م'.repeat(59))
  const ringPage = await show(fakeStoep({ town, me: youssef }), RingPage, { id })
  await expect.element(page.getByRole('button', { name: 'Doe mee' })).toBeVisible()
  expect(widerThanScreen()).toBe(0)
  await ringPage.unmount()
  await show(fakeStoep({ town, me: youssef }), Board, {})
  await expect.element(page.getByRole('button', { name: 'Doe mee' })).toBeVisible()
  expect(widerThanScreen()).toBe(0)
})
