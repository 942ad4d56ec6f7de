import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { appeal } from '#lib/actions/appeal.ts'
import { decide } from '#lib/actions/decide.ts'
import { report } from '#lib/actions/report.ts'
import type { CaseView } from '#lib/domain/moderation.ts'
import type { RecordId } from '#lib/domain/record.ts'
import Board from '#lib/features/board/Board.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import MePage from '#lib/features/me/MePage.svelte'
import CasesPage from '#lib/features/moderation/CasesPage.svelte'
import LogPage from '#lib/features/moderation/LogPage.svelte'
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

const rude = 'Wie durft mijn luie buurman te vervangen?'
const kind = 'Elke maandag een pan soep over'
const wrong = 'Dit gaat over mij, en het klopt niet.'
const why = 'We maken elkaar niet uit voor lui.'

const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
const radio = (name: string) => page.getByRole('radio', { name }).element() as HTMLInputElement
const button = (name: string) => page.getByRole('button', { name })

/** Anneke looks after it with these rules; Youssef posted something rude and something kind. */
async function street() {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const [founding] = town.records
  await anneke.author.write({
    type: 'rules/1',
    refs: founding ? [founding.id] : [],
    expiresAt: null,
    body: { text: 'Wees aardig\nDoe wat je belooft' }
  })
  const id = await posts(town, youssef, { text: rude })
  await posts(town, youssef, { text: kind, kind: 'offer', domain: 'meal' })
  return { ...all, id }
}

function caseOn(town: FakeTown, id: RecordId): CaseView {
  const found = town.moderation().cases.find((one) => one.id === id)
  if (!found) throw new Error('nobody reported or decided anything')
  return found
}

async function reports({ town, anneke, youssef, fatima, id }: Awaited<ReturnType<typeof street>>) {
  const subject = { id, author: youssef.account }
  const input = { subject, known: null, ambassadors: [anneke.account], rule: 'Wees aardig', note: wrong }
  expect((await report(fatima.author, { ...input, quote: '' })).ok).toBe(true)
  return caseOn(town, id)
}

async function decides(
  { town, id }: { town: FakeTown; id: RecordId },
  by: Neighbour,
  outcome: 'hidden' | 'shown',
  ambassadors = [by.account]
) {
  const about = town.moderation().cases.find((one) => one.id === id)
  const author = about?.author ?? town.listing(id)!.owner
  const input = {
    about: { id, author },
    appealed: null,
    ambassadors,
    outcome,
    rule: 'Wees aardig',
    reason: why
  }
  expect((await decide(by.author, input)).ok).toBe(true)
}

async function appeals(town: FakeTown, by: Neighbour, id: RecordId) {
  expect((await appeal(by.author, { about: caseOn(town, id), text: 'Het was een grap' })).ok).toBe(true)
}

/** Fatima looks after it too. */
async function appoints({ town, anneke, fatima }: Awaited<ReturnType<typeof street>>) {
  const joined = town.records.find(({ device, type }) => device === fatima.device && type === 'join/1')
  const refs = joined ? [joined.id] : []
  await anneke.author.write({ type: 'appoint/1', refs, expiresAt: null, body: {} })
}

test('a listing is reported with the house rule, and what happened is for the ambassadors alone', async () => {
  const { town, fatima, id } = await street()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id })
  await page.getByText('Klopt er iets niet?').click()
  await button('Meld dit').click()
  const sheet = page.getByRole('dialog', { name: 'Meld het aan de buurtverbinders' })
  await expect.element(sheet.getByText(/Youssef krijgt niet te zien wie dit meldt/)).toBeVisible()
  await sheet.getByRole('button', { name: 'Meld het probleem' }).click()
  await expect.element(sheet.getByRole('alert')).toBeVisible()
  radio('Wees aardig').click()
  await sheet.getByLabelText('Wat is er mis?').fill(wrong)
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await sheet.getByRole('button', { name: 'Meld het probleem' }).click()
  await expect.element(page.getByText('Gemeld. Een buurtverbinder kijkt ernaar.')).toBeVisible()
  await expect.element(page.getByText('Je hebt dit gemeld. Een buurtverbinder kijkt ernaar.')).toBeVisible()
  expect(caseOn(town, id).reports).toMatchObject([{ by: fatima.account, rule: 'Wees aardig' }])
})

test('how a neighbour tells about themselves can be reported from their listing', async () => {
  const { town, fatima, youssef, id } = await street()
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id })
  await page.getByText('Klopt er iets niet?').click()
  await button('Meld dit').click()
  radio('Hoe Youssef zich voorstelt').click()
  radio('Doe wat je belooft').click()
  await button('Meld het probleem').click()
  await vi.waitFor(() => expect(town.moderation().cases).toHaveLength(1))
  expect(town.moderation().cases[0]).toMatchObject({ kind: 'person', author: youssef.account })
})

test('what could not be sent is refused with a reason, and the words stay', async () => {
  const { town, anneke, id } = await street()
  await posts(town, anneke, { text: 'Van Anneke' })
  const own = town.listings().find(({ text }) => text === 'Van Anneke')!.id
  const { fatima } = { fatima: town.join('Fatima de tweede') }
  await show(fakeStoep({ town, me: fatima }), ListingPage, { id: own })
  await page.getByText('Klopt er iets niet?').click()
  await button('Meld dit').click()
  await page.getByLabelText('Wat is er mis?').fill(wrong)
  await button('Meld het probleem').click()
  await expect.element(page.getByText(/Er is geen andere buurtverbinder/)).toBeVisible()
  await expect.element(page.getByLabelText('Wat is er mis?')).toHaveValue(wrong)
  expect(town.moderation().cases.map(({ id }) => id)).not.toContain(id)
})

test('an ambassador reads the report and hides the listing; the board, the search and the log follow', async () => {
  const all = await street()
  const { town, anneke, fatima, id } = all
  await reports(all)
  const first = await show(fakeStoep({ town, me: anneke }), CasesPage, {})
  await expect.element(page.getByText(rude)).toBeVisible()
  await expect.element(page.getByText('Fatima meldde dit')).toBeVisible()
  await expect.element(page.getByText(wrong)).toBeVisible()
  radio('Verbergen').click()
  await button('Verberg het').click()
  await expect.element(page.getByRole('alert')).toBeVisible()
  await page.getByLabelText('Waarom?').fill(why)
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await button('Verberg het').click()
  await expect.element(page.getByText('Er wacht niets op een besluit.')).toBeVisible()
  expect(caseOn(town, id)).toMatchObject({
    isHidden: true,
    decisions: [{ rule: 'Wees aardig', reason: why }]
  })
  await first.unmount()

  const second = await show(fakeStoep({ town, me: fatima }), Board, {})
  await expect.element(page.getByText(kind)).toBeVisible()
  expect(page.getByText(rude).elements()).toEqual([])
  await second.unmount()

  await show(fakeStoep({ town, me: fatima }), LogPage, {})
  await expect.element(page.getByText('Anneke heeft dit verborgen')).toBeVisible()
  await expect.element(page.getByText(why)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Vraag of aanbod van Youssef' })).toBeVisible()
  expect(page.getByText('Fatima').elements()).toEqual([])
})

test('reports are for ambassadors; others are shown the way to the decisions', async () => {
  const all = await street()
  await reports(all)
  await show(fakeStoep({ town: all.town, me: all.youssef }), CasesPage, {})
  await expect.element(page.getByText(/lezen alleen de buurtverbinders/)).toBeVisible()
  expect(page.getByText(wrong).elements()).toEqual([])
})

test('an ambassador does not see who reported something of their own', async () => {
  const all = await street()
  const { town, anneke, fatima } = all
  await appoints(all)
  const own = await posts(town, anneke, { text: 'Van Anneke' })
  const input = {
    known: null,
    ambassadors: [anneke.account, fatima.account],
    rule: '',
    note: wrong,
    quote: ''
  }
  await report(all.youssef.author, { ...input, subject: { id: own, author: anneke.account } })
  await show(fakeStoep({ town, me: anneke }), CasesPage, {})
  await expect.element(page.getByText('Er wacht niets op een besluit.')).toBeVisible()
})

test('what is hidden stands behind a tap with who hid it and why', async () => {
  const all = await street()
  await decides(all, all.anneke, 'hidden')
  await show(fakeStoep({ town: all.town, me: all.fatima }), ListingPage, { id: all.id })
  await expect.element(page.getByText('Anneke heeft dit verborgen')).toBeVisible()
  await expect.element(page.getByText(why)).toBeVisible()
  expect(page.getByText(rude).elements()).toEqual([])
  expect(document.title).not.toContain(rude)
  await button('Toon het toch').click()
  await expect.element(page.getByText(rude).first()).toBeVisible()
  await button('Verberg het weer').click()
  await vi.waitFor(() => expect(page.getByText(rude).elements()).toEqual([]))
})

test('who wrote it still sees it, is told on the board, and appeals once', async () => {
  const all = await street()
  const { town, youssef, id } = all
  await decides(all, all.anneke, 'hidden')
  const board = await show(fakeStoep({ town, me: youssef }), Board, {})
  const told = page.getByRole('link', { name: 'Anneke heeft verborgen wat je schreef' })
  await expect.element(told).toHaveAttribute('href', `/listing/${id}`)
  await board.unmount()
  const mine = await show(fakeStoep({ town, me: youssef }), Things, {})
  await expect.element(page.getByText('Verborgen', { exact: true })).toBeVisible()
  await mine.unmount()

  await show(fakeStoep({ town, me: youssef }), ListingPage, { id })
  await expect.element(page.getByText(rude)).toBeVisible()
  await page.getByText('Ik ben het er niet mee eens').click()
  await button('Vraag om nog eens te kijken').click()
  await expect.element(page.getByRole('alert')).toBeVisible()
  await page.getByLabelText('Waarom klopt dit besluit niet?').fill('Het was een grap')
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
  await button('Vraag om nog eens te kijken').click()
  await expect.element(page.getByText('Je vroeg om nog eens te kijken. Dat besluit komt nog.')).toBeVisible()
  expect(page.getByText('Ik ben het er niet mee eens').elements()).toEqual([])
})

test('an appeal is for another ambassador; who hid it may only show it again', async () => {
  const all = await street()
  const { town, anneke, fatima, youssef, id } = all
  await appoints(all)
  await decides(all, anneke, 'hidden')
  await appeals(town, youssef, id)
  const hers = await show(fakeStoep({ town, me: anneke }), CasesPage, {})
  await expect.element(page.getByText(/Jij hebt dit verborgen/)).toBeVisible()
  await expect.element(button('Toon het weer')).toBeVisible()
  expect(page.getByRole('radio', { name: 'Verbergen' }).elements()).toEqual([])
  await hers.unmount()

  await show(fakeStoep({ town, me: fatima }), CasesPage, {})
  await expect.element(page.getByText('Youssef is het niet eens met het besluit')).toBeVisible()
  await expect.element(page.getByText('Het was een grap')).toBeVisible()
  radio('Verbergen').click()
  await page.getByLabelText('Waarom?').fill('Het blijft niet aardig')
  await button('Verberg het').click()
  await expect.element(page.getByText('Er wacht niets op een besluit.')).toBeVisible()
  expect(caseOn(town, id).isHidden).toBe(true)

  await show(fakeStoep({ town, me: youssef }), ListingPage, { id })
  await expect
    .element(page.getByText('Er is al een tweede keer naar gekeken.', { exact: false }))
    .toBeVisible()
})

test('an ambassador is told on the board that reports wait, and neighbours are not', async () => {
  const all = await street()
  await reports(all)
  const first = await show(fakeStoep({ town: all.town, me: all.anneke }), Board, {})
  const link = page.getByRole('link', { name: '1 probleem wacht op een besluit' })
  await expect.element(link).toHaveAttribute('href', '/reports')
  await first.unmount()
  await show(fakeStoep({ town: all.town, me: all.fatima }), Board, {})
  await expect.element(page.getByText(kind)).toBeVisible()
  expect(link.elements()).toEqual([])
})

test('the log says when nothing was decided yet, in both languages', async () => {
  const { town, fatima } = await street()
  await show(fakeStoep({ town, me: fatima }), LogPage, {})
  await expect.element(page.getByText('Er is nog niets besloten.')).toBeVisible()
  await speak('en')
  await expect.element(page.getByText('Nothing has been decided yet.')).toBeVisible()
  expect(widerThanScreen()).toBeLessThanOrEqual(0)
})

test('on my own page the way to decisions and, for an ambassador, to reports', async () => {
  const all = await street()
  await reports(all)
  await show(fakeStoep({ town: all.town, me: all.anneke }), MePage, {})
  await expect.element(page.getByRole('link', { name: '1 probleem wacht op een besluit' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Alle besluiten' })).toHaveAttribute('href', '/log')
})
