import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import NewListing from '#lib/features/compose/NewListing.svelte'
import SharedWaits from '#lib/features/compose/SharedWaits.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

const field = () => page.getByLabelText('Wat zoek je, of wat kun je bieden?')
const onposted = () => {}

test('what another app shares stands in the one field, under what was being written, and is not posted', async () => {
  const { town, anneke } = jordaan()
  const before = town.records.length
  const takeShared = vi.fn(async () => ({ words: 'Boor te leen\nhttps://a.nl', photo: null }))
  const stoep = fakeStoep({ town, me: anneke })
  const first = await show(stoep, NewListing, { onposted })
  await field().fill('Wie heeft een ladder?')
  await first.unmount()
  // The words are kept for the neighbourhood, which is the same in both.
  await show(stoep, NewListing, { onposted, takeShared })
  await expect.element(field()).toHaveValue('Wie heeft een ladder?\nBoor te leen\nhttps://a.nl')
  await expect
    .element(page.getByRole('button', { name: /^(Vraag het de buurt|Bied het aan)$/ }))
    .toBeVisible()
  expect(takeShared).toHaveBeenCalledTimes(1)
  expect(town.records.length).toBe(before)
})

test('what is shared waits until somebody has a name here', async () => {
  const { town } = jordaan()
  const takeShared = vi.fn(async () => ({ words: 'Boor', photo: null }))
  await show(fakeStoep({ town, me: null }), NewListing, { onposted, takeShared })
  await expect.element(page.getByText('Je kijkt nu rond.', { exact: false })).toBeVisible()
  expect(takeShared).not.toHaveBeenCalled()
})

test('who cannot post yet is told how long what they shared waits, and can throw it away', async () => {
  const { town } = jordaan()
  const takeShared = vi.fn(async () => null)
  const asked = { takeShared, hasShared: async () => true }
  await show(fakeStoep({ town, me: null }), SharedWaits, asked)
  await expect.element(page.getByText(/^Wat je deelde, wacht een uur/)).toBeVisible()
  expect(takeShared).not.toHaveBeenCalled()
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  await expect.element(page.getByText(/^Wat je deelde/)).not.toBeInTheDocument()
  expect(takeShared).toHaveBeenCalledTimes(1)
})

test('who can post is not told so, nor is anybody when nothing waits', async () => {
  const { town, anneke } = jordaan()
  const hasShared = vi.fn(async () => true)
  const none = vi.fn(async () => false)
  const takeShared = async () => null
  await show(fakeStoep({ town, me: anneke }), SharedWaits, { hasShared, takeShared })
  await show(fakeStoep({ town, me: null }), SharedWaits, { hasShared: none, takeShared })
  await expect.poll(() => [hasShared, none].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  await expect.element(page.getByText(/^Wat je deelde/)).not.toBeInTheDocument()
})

test('what could not be taken over is said, and the field is there to paste it', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NewListing, { onposted, isUnshared: true })
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Wat je deelde, kwam niet mee. Plak het hieronder zelf.')
  await expect.element(field()).toHaveValue('')
})
