import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import Board from '#lib/features/board/Board.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { awkwardStrings } from '../fixtures/awkward-strings.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { FakeTown } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

test('every awkward string stands on the board as the text it is', async () => {
  const { town, anneke, youssef } = jordaan()
  for (const text of awkwardStrings) await posts(town, youssef, { text })
  await show(fakeStoep({ town, me: anneke }), Board, {})
  await expect.element(page.getByRole('button', { name: 'Ik help' }).first()).toBeVisible()
  const shown = [...document.querySelectorAll('h3 a')].map((link) => link.textContent)
  for (const text of awkwardStrings) expect(shown).toContain(text.trim())
  expect(document.querySelector('main script, main img, main svg[onload]')).toBeNull()
  expect(window).not.toHaveProperty('hacked')
  expect(overflow()).toBe(0)
})

test('typed awkward strings come back exactly', { timeout: 60_000 }, async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), Board, {})
  const field = page.getByLabelText('Wat zoek je, of wat kun je bieden?')
  for (const text of awkwardStrings.slice(0, 12)) {
    const before = town.listings().length
    await field.fill(text)
    await page.getByRole('button', { name: /Vraag het de buurt|Bied het aan/ }).click()
    await vi.waitFor(() => expect(town.listings()).toHaveLength(before + 1))
    expect(town.listings().map((listing) => listing.text)).toContain(text.trim())
  }
})

test('a name of sixty letters without a space breaks no page', async () => {
  const long = 'W'.repeat(60)
  const town = new FakeTown(long, long)
  const other = town.join(`${'م'.repeat(59)}`)
  const id = await posts(town, town.founder, { text: 'x'.repeat(1000) })
  const board = await show(fakeStoep({ town, me: other }), Board, {})
  await expect.element(page.getByRole('button', { name: 'Ik help' })).toBeVisible()
  expect(overflow()).toBe(0)
  await board.unmount()
  await show(fakeStoep({ town, me: other }), ListingPage, { id })
  await expect.element(page.getByText('x'.repeat(1000))).toBeVisible()
  expect(overflow()).toBe(0)
})
