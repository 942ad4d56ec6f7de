import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import NewListing from '#lib/features/compose/NewListing.svelte'
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

test('what could not be taken over is said, and the field is there to paste it', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NewListing, { onposted, isUnshared: true })
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Wat je deelde, kwam niet mee. Plak het hieronder zelf.')
  await expect.element(field()).toHaveValue('')
})
