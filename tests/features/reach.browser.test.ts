import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { Connection } from '#lib/ports/journal.ts'
import ListingPicture from '#lib/features/picture/ListingPicture.svelte'
import NewerRecords from '#lib/features/status/NewerRecords.svelte'
import Status from '#lib/features/status/Status.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(() => keepLanguage('nl'))

async function status(known: Partial<Connection>) {
  const { town, anneke } = jordaan()
  town.connection = { relay: 'away', neighbours: 0, newestMs: null, ...known }
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, Status, {})
  return { town, anneke, stoep }
}

const said = (words: string) => expect.element(page.getByText(words, { exact: false })).toBeVisible()

test('with nobody near and no relay it says that what is written stays here, and does not claim to know of the internet', async () => {
  await status({ relayMs: null })
  await said('Dat blijft op dit toestel.')
  await said('Of internet werkt, weten we niet.')
  await said('Op dit toestel nog nooit gehoord.')
  await said('Er is hier nog niets van een buur.')
})

test('with the relay and neighbours near it says where it goes, how much is under way and how old the news is', async () => {
  const { town } = jordaan()
  const tenMinutesAgo = town.nowMs - 10 * 60_000
  await status({ relay: 'behind', neighbours: 2, toSend: 120, toReceive: 1, newsMs: tenMinutesAgo })
  await said('Dat komt bij het buurtkastje en bij 2 toestellen van buren.')
  await said('Nog 120 berichten te versturen.')
  await said('Nog 1 bericht te ontvangen.')
  await said('Het nieuwste van een buur is van: 10 minuten geleden')
})

test('the relay on the wall is not taken for the internet', async () => {
  await status({ relay: 'level', standsIn: true })
  await said('Alleen het buurtkastje aan de muur antwoordt.')
  await expect.element(page.getByRole('heading', { name: 'Buurtkastje aan de muur' })).toBeVisible()
})

test('while everything waits it is said to be a choice, which ends when the person goes on and not by itself', async () => {
  await status({ progress: { what: 'reading', done: 3, of: 90, isPaused: true } })
  await said('Jij laat het ophalen wachten.')
  await said('Dat gaat niet vanzelf over')
  expect(page.getByText('gaat alles vanzelf').elements()).toEqual([])
  expect(page.getByText('antwoordt niet').elements()).toEqual([])
})

test('what of mine is only here is named, and leads to where it is', async () => {
  const { town, anneke } = jordaan()
  town.connection = { relay: 'away', neighbours: 0, newestMs: null }
  const id = await posts(town, anneke, { text: 'Wie heeft een ladder?' })
  await show(fakeStoep({ town, me: anneke }), Status, {})
  await expect
    .element(page.getByRole('link', { name: 'Wie heeft een ladder?' }))
    .toHaveAttribute('href', `/listing/${id}`)
})

test('sparing the battery is turned on and off here', async () => {
  await status({})
  await page.getByRole('button', { name: 'Doe zuinig aan' }).click()
  await said('Dit toestel doet nu zuinig aan.')
  await page.getByRole('button', { name: 'Stop met zuinig aan doen' }).click()
  await expect.element(page.getByRole('button', { name: 'Doe zuinig aan' })).toBeVisible()
})

test('a battery that is nearly empty is told of once, and nothing moves once it is spared', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  stoep.show.batteryIsLow(true)
  await show(stoep, NewerRecords, { about: null })
  await said('Je batterij is bijna leeg.')
  await page.getByRole('button', { name: 'Doe zuinig aan' }).click()
  await expect.poll(() => document.documentElement.hasAttribute('data-saving')).toBe(true)
  expect(page.getByText('Je batterij is bijna leeg.').elements()).toEqual([])
  document.documentElement.removeAttribute('data-saving')
})

test('a photo is read while the battery is spared only when somebody asks for it', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  ;(await stoep.saving()).turn(true)
  const picture = { id: town.records[0]!.id, width: 64, height: 48, words: 'Een ladder' }
  await show(stoep, ListingPicture, { picture })
  await expect.element(page.getByText(/^Er is een foto\. Hij wacht,/)).toBeVisible()
  expect(page.getByRole('img').elements()).toEqual([])
  await page.getByRole('button', { name: 'Toon de foto' }).click()
  await expect.element(page.getByRole('button', { name: 'Toon de foto' })).not.toBeInTheDocument()
})

test('a card says that its photo waits, until the battery is spared no longer', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  const saving = await stoep.saving()
  saving.turn(true)
  const picture = { id: town.records[0]!.id, width: 64, height: 48, words: 'Een ladder' }
  await show(stoep, ListingPicture, { picture, small: true })
  await expect.element(page.getByText('Foto wacht')).toBeVisible()
  saving.turn(false)
  await expect.element(page.getByText('Foto wacht')).not.toBeInTheDocument()
})
