import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import Board from '#lib/features/board/Board.svelte'
import NewListing from '#lib/features/compose/NewListing.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
})

const theField = () => page.getByLabelText('Wat zoek je, of wat kun je bieden?')
const chips = () => page.getByRole('group', { name: /^Zo begrijpen we het/ })
const matches = () => page.getByRole('region', { name: 'Wie je kan helpen' })
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Anneke looks at the board; Fatima repairs bicycles and Youssef cooks. */
async function street() {
  const { town, anneke, youssef, fatima } = jordaan()
  const bikes = { kind: 'offer', domain: 'help', text: 'Ik repareer fietsen, ook elektrisch' } as const
  const offer = await posts(town, fatima, bikes)
  await posts(town, youssef, { kind: 'offer', domain: 'meal', text: 'Elke maandag een pan soep over' })
  return { town, anneke, youssef, fatima, offer }
}

test('a chip puts right what was guessed of a sentence', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie heeft een ladder voor vandaag?')
  await chips()
    .getByRole('button', { name: /^Vraag of aanbod: / })
    .click()
  await page.getByRole('button', { name: 'Ik bied aan', exact: true }).click()
  await chips()
    .getByRole('button', { name: /^Waarover: / })
    .click()
  await page.getByRole('group', { name: 'Waarover' }).getByRole('button', { name: 'Eten' }).click()
  await page.getByRole('button', { name: 'Bied het aan' }).click()
  await vi.waitFor(() => expect(town.listings()[0]).toMatchObject({ kind: 'offer', domain: 'meal' }))
})

test('at most three chips show, the rest is behind "meer" and nothing of it is needed', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie kan mij vandaag helpen tillen?')
  await expect.element(chips()).toBeVisible()
  expect(chips().getByRole('button').elements().length).toBeLessThanOrEqual(4)
  await chips().getByRole('button', { name: 'meer' }).click()
  await expect.element(page.getByText(/^Blijft staan tot/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Uren' })).not.toBeInTheDocument()
})

test('no chip is cut off by a narrow screen, in either language: the last goes behind "meer"', async () => {
  const { town, anneke } = jordaan()
  keepLanguage('en')
  await speak('en')
  await show(fakeStoep({ town, me: anneke }), Board, {})
  const field = page.getByLabelText('What do you need, or what can you offer?')
  await field.fill('Who can teach me to knit this week?')
  const row = page.getByRole('group', { name: /^This is how we read it/ })
  await expect.element(row.getByRole('button', { name: /^About: / })).toBeVisible()
  await vi.waitFor(() => expect(row.element().scrollWidth).toBeLessThanOrEqual(row.element().clientWidth))
  await page.viewport(800, 740)
  await expect.element(row.getByRole('button', { name: /^When: / })).toBeVisible()
})

test('Escape closes a chooser and leads back to its chip', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie heeft een ladder?')
  const chip = chips().getByRole('button', { name: /^Vraag of aanbod: / })
  await chip.click()
  await expect.element(chip).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{Escape}')
  await expect.element(chip).toHaveAttribute('aria-expanded', 'false')
  await expect.element(chip).toHaveFocus()
})

test('who fits shows while typing, with the reason in words', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Mijn fietsband is lek, wie kan helpen?')
  await expect.element(matches().getByText(/Fatima: .*fiets/)).toBeVisible()
  await expect.element(matches().getByText(/om de hoek/)).toBeVisible()
  await expect.element(matches().getByText('Youssef')).not.toBeInTheDocument()
})

test('one tap asks the neighbour who fits, with the sentence as a note to them alone', async () => {
  const { town, anneke, fatima, offer } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Mijn fietsband is lek, wie kan helpen?')
  await matches().getByRole('button', { name: 'Vraag Fatima' }).click()
  await expect.element(page.getByText('Fatima weet wat je zoekt.')).toBeVisible()
  await expect.element(theField()).toHaveValue('')
  const deal = town.listing(offer)?.deals[0]
  expect(deal).toMatchObject({ responder: anneke.account, status: 'responded' })
  const note = await town.homeOf(fatima).openPrivate(deal!.note!.sealed, anneke.account)
  expect(new TextDecoder().decode(note!)).toContain('Mijn fietsband is lek')
})

test('undoing an ask takes it back and puts the words in the field again', async () => {
  const { town, anneke, offer } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Mijn fietsband is lek, wie kan helpen?')
  await matches().getByRole('button', { name: 'Vraag Fatima' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.element(theField()).toHaveValue('Mijn fietsband is lek, wie kan helpen?')
  await vi.waitFor(() => expect(town.listing(offer)?.deals[0]?.status).toBe('withdrawn'))
})

test('undoing takes what was posted off the board and puts the words in the field again', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie heeft een ladder?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.element(page.getByRole('link', { name: 'Wie heeft een ladder?' })).not.toBeInTheDocument()
  expect(town.listings()[0]?.status).toBe('closed')
  await expect.element(theField()).toHaveValue('Wie heeft een ladder?')
})

test('what is undone never overwrites what is being written by then', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie heeft een ladder?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await expect.element(theField()).toHaveValue('')
  await theField().fill('Iets heel anders')
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await vi.waitFor(() => expect(town.listings()[0]?.status).toBe('closed'))
  await expect.element(theField()).toHaveValue('Iets heel anders')
})

test('an offer finds who asks for it, and one tap helps', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, youssef, { text: 'Wie kan mijn lekke band plakken?' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Ik kan fietsen repareren')
  const row = page.getByRole('region', { name: 'Wie hierom vraagt' })
  await row.getByRole('button', { name: 'Help Youssef' }).click()
  await vi.waitFor(() => expect(town.listing(id)?.deals[0]?.responder).toBe(anneke.account))
})

test('nobody who fits is said in words, and posting is the next step', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie kan mij Portugees leren?')
  await expect.element(page.getByText(/^Nog niemand biedt dit aan/).first()).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Vraag het de buurt' })).toBeVisible()
})

test('own listings and those whose time is over are no matches', async () => {
  const { town, anneke, fatima } = jordaan()
  const bikes = { kind: 'offer', domain: 'help' } as const
  await posts(town, anneke, { ...bikes, text: 'Ik repareer fietsen' })
  await posts(town, fatima, {
    ...bikes,
    text: 'Ik plak lekke banden',
    expiresAt: town.nowMs + dayMs
  })
  town.pass(2 * dayMs)
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie repareert mijn fiets?')
  await expect.element(page.getByText(/^Nog niemand biedt dit aan/).first()).toBeVisible()
})

test('without matching the field works as before', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  stoep.show.home({ ...town.homeOf(anneke), matching: () => Promise.reject(new Error('no worker')) })
  await show(stoep, Board, {})
  await theField().fill('Wie heeft een ladder?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await vi.waitFor(() => expect(town.listings()).toHaveLength(1))
})

test('a refused ask says why beside the neighbour, and the words stay', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Mijn fietsband is lek, wie kan helpen?')
  await expect.element(matches().getByRole('button', { name: 'Vraag Fatima' })).toBeVisible()
  town.refusal = { kind: 'storageFull' }
  await matches().getByRole('button', { name: 'Vraag Fatima' }).click()
  await expect.element(page.getByRole('alert').getByText(/^Dit toestel is vol/)).toBeVisible()
  await expect.element(theField()).toHaveValue('Mijn fietsband is lek, wie kan helpen?')
})

test('Enter is a new line, Ctrl with Enter posts', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().click()
  await userEvent.keyboard('Wie heeft een ladder?{Enter}Vandaag graag.')
  await expect.element(page.getByRole('button', { name: 'Vraag het de buurt' })).toBeVisible()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await vi.waitFor(() => expect(town.listings()[0]?.text).toBe('Wie heeft een ladder?\nVandaag graag.'))
})

test('who listens hears how many fit, and who', async () => {
  const { town, anneke } = await street()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Mijn fietsband is lek, wie kan helpen?')
  await expect.element(page.getByText('1 buur past hierbij: Fatima')).toBeInTheDocument()
})

test('a long name and a long text break nothing', async () => {
  const { town, anneke } = jordaan()
  const long = town.join('W'.repeat(60))
  await posts(town, long, { kind: 'offer', text: `fietsen repareren ${'x'.repeat(600)}` })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie repareert mijn fiets?')
  await expect.element(matches().getByRole('button', { name: /^Vraag W/ })).toBeVisible()
  expect(overflow()).toBe(0)
})

test('the page of its own and the board hold the same words', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  const first = await show(stoep, NewListing, { onposted: () => {} })
  await theField().fill('Wie heeft een ladder?')
  await first.unmount()
  await show(stoep, Board, {})
  await expect.element(theField()).toHaveValue('Wie heeft een ladder?')
})

test('in English the reasons are English too', async () => {
  const { town, anneke } = await street()
  keepLanguage('en')
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await page.getByLabelText('What do you need, or what can you offer?').fill('Who can fix my flat tyre?')
  await expect.element(page.getByText(/Fatima: bicycle repair, around the corner/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Ask Fatima' })).toBeVisible()
})

test('a second sentence is read as well as the first', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie heeft een ladder?')
  await expect.element(page.getByRole('button', { name: 'Vraag het de buurt' })).toBeVisible()
  await theField().fill('')
  await theField().fill('Ik bied aan: soep')
  await expect.element(page.getByRole('button', { name: 'Bied het aan' })).toBeVisible()
  await expect.element(chips().getByRole('button', { name: /Eten$/ })).toBeVisible()
})
