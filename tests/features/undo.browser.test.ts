import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { respond } from '#lib/actions/respond.ts'
import { withdraw } from '#lib/actions/withdraw.ts'
import DealPage from '#lib/features/deal/DealPage.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { letStand, show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

afterEach(() => void vi.useRealTimers())

const agreeing = () => page.getByRole('button', { name: 'Afspreken met Youssef' })
const finishing = () => page.getByRole('button', { name: 'Het is gedaan' })
const undo = () => page.getByRole('button', { name: 'Ongedaan maken' })

async function answered() {
  const all = jordaan()
  const { town, anneke, youssef } = all
  const listing = await posts(town, anneke)
  const view = () => town.listing(listing)!
  await respond(youssef.author, { listing: view(), note: '' }, town.nowMs)
  const deal = () => view().deals[0]!
  return { ...all, listing, view, deal }
}

async function agreed() {
  const all = await answered()
  const { anneke, view, deal } = all
  await agree(anneke.author, { listing: view(), deal: deal(), place: '', phone: '' })
  return all
}

/** Without winding the clock, as `expect.poll` would. */
async function undoShows() {
  while (undo().elements().length === 0) await new Promise(requestAnimationFrame)
}

/** From here time passes only when it is wound. */
function stopClock() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
}

test('agreeing shows at once, is told to a screen reader, and is taken back with the keyboard', async () => {
  const { town, anneke, listing, deal } = await answered()
  const { container } = await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await agreeing().click()
  await expect.element(page.getByRole('link', { name: 'Naar de afspraak' })).toBeVisible()
  expect(agreeing().elements()).toEqual([])
  const told = [...container.ownerDocument.querySelectorAll('[role=status]')]
  expect(told.some(({ textContent }) => textContent?.includes('Afgesproken met Youssef.'))).toBe(true)
  undo().element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Dat is teruggenomen.')).toBeVisible()
  await expect.element(agreeing()).toBeVisible()
  expect(deal().status).toBe('responded')
  expect(town.records.some(({ type }) => type === 'agree/1')).toBe(false)
})

test('who takes something back with the keyboard goes on in the page, not at its very beginning', async () => {
  const { town, anneke, listing } = await answered()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await agreeing().click()
  await expect.element(undo()).toBeVisible()
  undo().element().focus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => document.activeElement?.id).toBe('main')
})

test('what is not taken back in eight seconds is seen by others', async () => {
  const { town, anneke, listing, deal } = await answered()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await expect.element(agreeing()).toBeVisible()
  // The toast waits for who points at it: away from where it comes.
  await page.getByRole('heading', { level: 1 }).hover()
  stopClock()
  ;(agreeing().element() as HTMLElement).click()
  await undoShows()
  await vi.advanceTimersByTimeAsync(7999)
  expect(deal().status).toBe('responded')
  await vi.advanceTimersByTimeAsync(1)
  expect(deal().status).toBe('agreed')
  expect(undo().elements()).toEqual([])
})

test('closing what is said lets it stand at once', async () => {
  const { town, youssef, deal } = await agreed()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await finishing().click()
  await expect.element(page.getByRole('button', { name: 'Bedankt' })).toBeVisible()
  expect(deal().status).toBe('agreed')
  await letStand()
  await expect.poll(() => deal().status).toBe('doneByOne')
})

test('finishing is taken back too, and the one big step is there again', async () => {
  const { town, youssef, deal } = await agreed()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await finishing().click()
  await expect.element(page.getByRole('button', { name: 'Bedankt' })).toBeVisible()
  await undo().click()
  await expect.element(finishing()).toBeVisible()
  expect(deal().status).toBe('agreed')
})

test('saying how it went lets stand that it was done', async () => {
  const { town, youssef, deal } = await agreed()
  await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await finishing().click()
  await page.getByRole('button', { name: 'Bedankt' }).click()
  await expect.poll(() => deal().sealedReviews).toHaveLength(1)
  expect(deal().doneBy).toEqual([youssef.account])
})

test('when the page is left nothing can be taken back any more', async () => {
  const { town, anneke, listing, deal } = await answered()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await agreeing().click()
  await expect.element(undo()).toBeVisible()
  town.hide()
  await expect.poll(() => deal().status).toBe('agreed')
  await expect.poll(() => undo().elements()).toEqual([])
})

test('what no longer fits when it would be written is said, and shown as it is', async () => {
  const { town, anneke, youssef, listing, deal } = await answered()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await agreeing().click()
  await expect.element(undo()).toBeVisible()
  await withdraw(youssef.author, { deal: deal() })
  town.hide()
  await expect.element(page.getByText('Er is intussen iets veranderd. Kijk hoe het nu staat.')).toBeVisible()
  expect(deal().status).toBe('withdrawn')
})

test('a disk that fills up meanwhile is said, and what was done is not lost', async () => {
  const { town, anneke, listing, deal } = await answered()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await agreeing().click()
  await expect.element(undo()).toBeVisible()
  town.refusal = { kind: 'storageFull' }
  town.hide()
  await expect.element(page.getByText(/Dit toestel is vol/)).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Naar de afspraak' })).toBeVisible()
  town.refusal = null
  await town.homeOf(anneke).author()
  expect(deal().status).toBe('agreed')
})

test('another tab that wrote it first makes it too late', async () => {
  const { town, anneke, listing, deal } = await answered()
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id: listing })
  await agreeing().click()
  await expect.element(undo()).toBeVisible()
  await town.homeOf(anneke).author()
  expect(deal().status).toBe('agreed')
  await expect.poll(() => undo().elements()).toEqual([])
})
