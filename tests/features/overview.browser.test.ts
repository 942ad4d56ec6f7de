import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { respond } from '#lib/actions/respond.ts'
import OverviewPage from '#lib/features/overview/OverviewPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

test('tells what the neighbourhood needs, who waits, and what came of what was asked', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const id = await posts(town, anneke, { text: 'Wie heeft een ladder?' })
  await posts(town, fatima, { text: 'Wie brengt me naar het station?' })
  const listing = town.listing(id)
  if (!listing) throw new Error('not there')
  await respond(youssef.author, { listing, note: '', rings: [] }, town.nowMs)
  await show(fakeStoep({ town, me: youssef }), OverviewPage, {})

  await expect.element(page.getByRole('heading', { name: 'Op weg naar een buurt die loopt' })).toBeVisible()
  await expect.element(page.getByRole('meter', { name: /van 10 buren$/ })).toBeVisible()
  await expect
    .element(page.getByRole('link', { name: 'Nodig buren uit' }))
    .toHaveAttribute('href', '/me#invite')
  await expect.element(page.getByText(/^Nog te weinig vragen om te zeggen/)).toBeVisible()
  expect(page.getByRole('meter').elements()).toHaveLength(2)
  const waiting = page.getByRole('region', { name: 'Nog geen antwoord' })
  await expect.element(waiting.getByText('Wie brengt me naar het station?')).toBeVisible()
  await expect.element(waiting.getByText('Wie heeft een ladder?')).not.toBeInTheDocument()
  const lately = page.getByRole('region', { name: /^De laatste 12 weken/ })
  await expect
    .poll(() => lately.getByText('gevraagd', { exact: true }).element().parentElement?.textContent)
    .toMatch(/2/)
  await expect.element(lately.getByText('minder dan 3')).toBeVisible()
})

test('what stands under the numbers comes with them, never before', async () => {
  const early: string[] = []
  const observer = new MutationObserver(() => {
    const below = document.querySelector('summary')?.textContent
    if (below && !document.querySelector('[aria-labelledby="waiting"]')) early.push(below)
  })
  observer.observe(document.body, { subtree: true, childList: true })
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), OverviewPage, {})
  await expect.element(page.getByText('Zo ziet een goede eerste week eruit')).toBeVisible()
  observer.disconnect()
  expect(early).toEqual([])
})

test('a neighbourhood where nothing was asked yet says how to begin', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), OverviewPage, {})
  await expect.element(page.getByText(/^Er is nog niets gevraagd/)).toBeVisible()
  await page.getByText('Zo ziet een goede eerste week eruit').click()
  await expect.element(page.getByText(/^Dag 7/)).toBeVisible()
})

test('the numbers are saved as a file that says who counted, without numbers that tell who', async () => {
  const { town, youssef, fatima } = jordaan()
  await posts(town, fatima, { text: 'Wie brengt me naar het station?' })
  const made: Blob[] = []
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made.push(blob as Blob)
    return 'blob:numbers'
  })
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
  await show(fakeStoep({ town, me: youssef }), OverviewPage, {})
  await page.getByRole('button', { name: 'Bewaar deze cijfers als bestand' }).click()
  await expect.element(page.getByText(/^Bewaard. Wie het leest/)).toBeVisible()
  const signed = JSON.parse((await made[0]?.text()) ?? '{}')
  expect(signed).toMatchObject({ format: 'stoep-report/1', account: youssef.account })
  const report = JSON.parse(signed.report)
  expect([report.neighbourhood, report.requests, report.neverAnswered]).toEqual(['Jordaan', 1, null])
  make.mockRestore()
  click.mockRestore()
})

test('what an ambassador hid, and what somebody I blocked asked, does not wait here for an answer', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const rude = await posts(town, fatima, { text: 'Domme buren gezocht' })
  await posts(town, fatima, { text: 'Wie heeft een ladder?' })
  const body = { outcome: 'hidden', rule: '', reason: 'Zo doen we niet' }
  await anneke.author.write({ type: 'decision/1', refs: [rude], expiresAt: null, body })
  const seen = await show(fakeStoep({ town, me: youssef }), OverviewPage, {})
  const waiting = page.getByRole('region', { name: 'Nog geen antwoord' })
  await expect.element(waiting.getByText('Wie heeft een ladder?')).toBeVisible()
  await expect.element(waiting.getByText('Domme buren gezocht')).not.toBeInTheDocument()
  await seen.unmount()
  await town.homeOf(youssef).pocket.change('blocked', () => [fatima.account])
  await show(fakeStoep({ town, me: youssef }), OverviewPage, {})
  await expect.element(page.getByText('Iedereen die iets vroeg, heeft antwoord.')).toBeVisible()
})
