import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import Board from '#lib/features/board/Board.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import Status from '#lib/features/status/Status.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { FakeTown, hourMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
  await speak('nl')
})

const theField = () => page.getByLabelText('Wat zoek je, of wat kun je bieden?')

test('names the neighbourhood, how many live in it and how it is connected', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByRole('heading', { level: 1, name: 'Jordaan' })).toBeVisible()
  await expect.element(page.getByText('3 buren')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'bijgewerkt' })).toHaveAttribute('href', '/status')
})

test('an empty board offers one thing to do', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByText(/Het bord is nog leeg/)).toBeVisible()
  await page.getByRole('button', { name: 'Schrijf iets' }).click()
  await expect.element(theField()).toHaveFocus()
})

test('who is alone in a new neighbourhood is shown how to invite the first neighbours', async () => {
  const town = new FakeTown('Jordaan', 'Anneke')
  await show(fakeStoep({ town, me: town.founder }), Board, {})
  await expect
    .element(page.getByRole('link', { name: 'Nodig je buren uit' }))
    .toHaveAttribute('href', '/me#invite')
  town.join('Youssef')
  town.changed()
  await expect.element(page.getByRole('link', { name: 'Nodig je buren uit' })).not.toBeInTheDocument()
})

test('the dot and the page behind it say the same of what is only here', async () => {
  const { town, anneke } = jordaan()
  town.connection = { relay: 'away', neighbours: 0, newestMs: null }
  const says = async (word: string, sentence: RegExp) => {
    const board = await show(fakeStoep({ town, me: anneke }), Board, {})
    await expect.element(page.getByRole('link', { name: word })).toBeVisible()
    await board.unmount()
    const status = await show(fakeStoep({ town, me: anneke }), Status, {})
    await expect.element(page.getByText(sentence)).toBeVisible()
    await status.unmount()
  }
  await says('geen verbinding', /ook op een andere plek bewaard/)
  await posts(town, anneke)
  await says('alleen hier bewaard', /1 ding van jou staat alleen nog op dit toestel/)
})

test('asking takes one field and one tap', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await theField().fill('Wie heeft een boormachine voor zaterdag?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await expect
    .element(page.getByRole('link', { name: 'Wie heeft een boormachine voor zaterdag?' }))
    .toBeVisible()
  await expect.element(theField()).toHaveValue('')
  expect(town.listings()).toHaveLength(1)
})

test('asking works with the keyboard alone', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  ;(theField().element() as HTMLElement).focus()
  await userEvent.keyboard('Ik bied aan: soep voor twee')
  await expect.element(page.getByRole('button', { name: 'Bied het aan' })).toBeVisible()
  for (let steps = 0; steps < 40; steps++) {
    await userEvent.tab()
    if (document.activeElement?.textContent?.includes('Bied het aan')) break
  }
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(town.listings()[0]).toMatchObject({ kind: 'offer', owner: anneke.account }))
})

test('a full disk says so and keeps the words in the field', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  town.refusal = { kind: 'storageFull' }
  await theField().fill('Wie heeft een ladder?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await expect
    .element(page.getByRole('alert').getByText(/^Dit toestel is vol. Er is niets weg/))
    .toBeVisible()
  await expect.element(theField()).toHaveValue('Wie heeft een ladder?')
})

test('after the first own words the browser is asked to keep them', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, Board, {})
  await theField().fill('Wie heeft een ladder?')
  await page.getByRole('button', { name: 'Vraag het de buurt' }).click()
  await vi.waitFor(() => expect(stoep.asked).toContain('persist'))
})

test('"Ik help" is one tap on the board, and can be taken back', async () => {
  const { town, anneke, youssef } = jordaan()
  await posts(town, anneke)
  await show(fakeStoep({ town, me: youssef }), Board, {})
  await page.getByRole('button', { name: 'Ik help' }).click()
  await expect.element(page.getByText('Anneke weet dat je wilt helpen.')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Naar de afspraak' })).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.element(page.getByRole('button', { name: 'Ik help' })).toBeVisible()
  expect(town.listings()[0]?.deals[0]?.status).toBe('withdrawn')
})

test('an answer to my listing stands first, and leads to choosing', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, anneke)
  await show(fakeStoep({ town, me: anneke }), Board, {})
  const { respond } = await import('#lib/actions/respond.ts')
  await respond(youssef.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
  const section = page.getByRole('region', { name: 'Voor jou' })
  await expect
    .element(section.getByRole('link', { name: 'Youssef wil je helpen' }))
    .toHaveAttribute('href', `/listing/${id}`)
  await expect.element(page.getByRole('link', { name: /1 ding wacht op jou/ })).toBeVisible()
})

test('what expires leaves the board by itself', async () => {
  const { town, anneke } = jordaan()
  await posts(town, anneke, { text: 'Nog even', expiresAt: town.nowMs + hourMs })
  await posts(town, anneke, { text: 'Nog lang', expiresAt: town.nowMs + 30 * hourMs })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  try {
    await show(fakeStoep({ town, me: anneke }), Board, {})
    await expect.element(page.getByRole('link', { name: 'Nog even' })).toBeVisible()
    town.pass(hourMs)
    vi.advanceTimersByTime(31_000)
    await expect.element(page.getByRole('link', { name: 'Nog even' })).not.toBeInTheDocument()
    await expect.element(page.getByRole('link', { name: 'Nog lang' })).toBeVisible()
  } finally {
    vi.useRealTimers()
  }
})

test('chips filter by kind and domain, and nothing found leads back to everything', async () => {
  const { town, anneke, youssef } = jordaan()
  await posts(town, youssef, { text: 'Soep over', kind: 'offer', domain: 'meal' })
  await posts(town, youssef, { text: 'Ladder nodig', domain: 'item' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await page.getByRole('button', { name: 'Aangeboden' }).click()
  await expect.element(page.getByRole('link', { name: 'Ladder nodig' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: 'Soep over' })).toBeVisible()
  await page.getByRole('button', { name: 'Spullen' }).click()
  await page.getByRole('button', { name: 'Alles laten zien' }).click()
  await expect.element(page.getByRole('link', { name: 'Ladder nodig' })).toBeVisible()
})

test('searching finds words on the board', async () => {
  const { town, anneke, youssef } = jordaan()
  await posts(town, youssef, { text: 'Soep over' })
  await posts(town, youssef, { text: 'Ladder nodig' })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await page.getByLabelText('Zoeken op het bord').fill('ladder')
  await expect.element(page.getByRole('link', { name: 'Soep over' })).not.toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: 'Ladder nodig' })).toBeVisible()
})

test('a visitor reads along and is invited to take part', async () => {
  const { town, anneke } = jordaan()
  await posts(town, anneke)
  await show(fakeStoep({ town, me: null }), Board, {})
  await expect.element(page.getByRole('link', { name: 'Wie kan mijn pakje aannemen?' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Meedoen' })).toHaveAttribute('href', '/join')
  await expect.element(page.getByRole('button', { name: 'Ik help' })).not.toBeInTheDocument()
})

test('everything is there in English too', async () => {
  const { town, anneke } = jordaan()
  keepLanguage('en')
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByLabelText('What do you need, or what can you offer?')).toBeVisible()
  await expect.element(page.getByText('3 neighbours')).toBeVisible()
})

test('what a newer version wrote is said where it belongs, and counted', async () => {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, anneke)
  const newer = { type: 'listing/2', refs: [id], expiresAt: null, body: {} }
  const listing = await show(fakeStoep({ town, me: youssef }), ListingPage, { id })
  await expect.element(page.getByText('Wie kan mijn pakje aannemen?')).toBeVisible()
  await expect.element(page.getByText(/nieuwere versie van Stoep/)).not.toBeInTheDocument()
  await anneke.author.write(newer)
  await expect.element(page.getByText(/nieuwere versie van Stoep/)).toBeVisible()
  await listing.unmount()
  await show(fakeStoep({ town, me: youssef }), Status, {})
  await expect.element(page.getByText(/^1 ding is gemaakt met een nieuwere versie van Stoep/)).toBeVisible()
})
