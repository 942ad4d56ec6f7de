import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { agree } from '#lib/actions/agree.ts'
import { askPrivately } from '#lib/actions/ask-privately.ts'
import { leave } from '#lib/actions/leave.ts'
import { respond } from '#lib/actions/respond.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import DataPage from '#lib/features/data/DataPage.svelte'
import DealPage from '#lib/features/deal/DealPage.svelte'
import { handIn, takeHanded } from '#lib/state/handed-file.svelte.ts'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { hourMs } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
})

test('a visitor sees where it is and how much space it takes, and has nothing to take along', async () => {
  const { town } = jordaan()
  await show(fakeStoep({ town, me: null }), DataPage, {})
  await expect.element(page.getByText(/Stoep gebruikt 2,4\sMB van de 1\sGB/)).toBeVisible()
  await expect.element(page.getByRole('heading', { level: 2 }).nth(1)).toHaveTextContent('Ruimte')
  expect(page.getByRole('heading', { level: 2 }).all()).toHaveLength(2)
})

test('asking the browser to keep it says what came of it', async () => {
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke })
  await show(stoep, DataPage, {})
  await page.getByRole('button', { name: 'Vraag om het te bewaren' }).click()
  await expect.poll(() => stoep.asked).toEqual(['persist'])
})

test('what there is nothing of says so, and gives no file', async () => {
  const { town, fatima } = jordaan()
  await show(fakeStoep({ town, me: fatima }), DataPage, {})
  await page.getByRole('button', { name: 'Agenda (iCalendar)' }).click()
  await expect.element(page.getByText('Je hebt geen afspraken met een dag of tijd.')).toBeVisible()
  await page.getByRole('button', { name: 'Kaart (GeoJSON)' }).click()
  await expect
    .element(page.getByText('Je hebt nog niets voor de hele buurt op het bord gezet.'))
    .toBeVisible()
  await expect.element(page.getByText('Je hebt geen afspraken met een dag of tijd.')).not.toBeInTheDocument()
  await expect
    .element(page.getByText('Er staat nu niets van jou op het bord dat de buurt uit mag.'))
    .toBeVisible()
})

test('only what the whole neighbourhood may read can be chosen for outside, and nothing is chosen beforehand', async () => {
  const { town, anneke, fatima } = jordaan()
  await posts(town, anneke, { text: 'Soep voor wie wil', kind: 'offer' })
  await posts(town, anneke, { text: 'Oma zoekt een kat', delegation: { name: 'Oma', consent: 'spoken' } })
  const ask = { visibility: 'person', to: [fatima.account], text: 'Alleen voor Fatima' } as const
  const rest = { kind: 'request', domain: 'help', urgency: 'today', area: null, terms: 'gift' } as const
  await askPrivately(anneke.author, { ...ask, ...rest, capacity: 1 }, town.nowMs)
  await show(fakeStoep({ town, me: anneke }), DataPage, {})
  await expect.element(page.getByRole('checkbox', { name: 'Soep voor wie wil' })).not.toBeChecked()
  expect(page.getByRole('checkbox').all()).toHaveLength(1)
})

test('for outside an empty contact is asked for, and only what was typed can be a typing error', async () => {
  const { town, anneke } = jordaan()
  await posts(town, anneke, { text: 'Soep voor wie wil', kind: 'offer' })
  show(fakeStoep({ town, me: anneke }), DataPage, {})
  await page.getByRole('checkbox', { name: 'Soep voor wie wil' }).click()
  const make = page.getByRole('button', { name: /^Maak een openbaar bestand/ })
  await make.click()
  await expect.element(page.getByText('Vul in hoe mensen je kunnen bereiken.')).toBeVisible()
  await page.getByRole('textbox', { name: /^Hoe kunnen mensen je bereiken/ }).fill('anneke')
  await make.click()
  await expect.element(page.getByText(/^Dit is geen e-mailadres of webadres/)).toBeVisible()
})

test('a copy made this minute was made just now, and later says when', async () => {
  const { town, anneke } = jordaan()
  await town.homeOf(anneke).pocket.change('lastCopy', () => town.nowMs)
  const shown = await show(fakeStoep({ town, me: anneke }), DataPage, {})
  await expect.element(page.getByText('Je laatste kopie maakte je zojuist.')).toBeVisible()
  await shown.unmount()
  town.pass(hourMs / 2)
  show(fakeStoep({ town, me: anneke }), DataPage, {})
  await expect.element(page.getByText('Je laatste kopie maakte je 30 minuten geleden.')).toBeVisible()
})

test('who left takes everything along, and reads nothing in', async () => {
  const { town, youssef } = jordaan()
  await leave(youssef.author, { authority: foldAuthority(town.records) })
  await show(fakeStoep({ town, me: youssef }), DataPage, {})
  await expect.element(page.getByRole('button', { name: 'Bewaar een kopie' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Inlezen uit een tabel' })).not.toBeInTheDocument()
})

test('a file opened with the app is looked at on this page, and nothing is posted by that', async () => {
  const { town, anneke } = jordaan()
  const before = town.records.length
  handIn(new File(['soort;tekst\nvraag;Wie heeft een ladder?'], 'Lijst.CSV'))
  await show(fakeStoep({ town, me: anneke }), DataPage, {})
  await expect.element(page.getByText('Wie heeft een ladder?')).toBeVisible()
  handIn(new File(['soort;tekst\naanbod;Soep'], 'later.csv'))
  await expect.element(page.getByText('Soep', { exact: true })).toBeVisible()
  handIn(new File(['?'], 'buurt.stoep'))
  expect(takeHanded('.csv')).toBeNull()
  expect(takeHanded('.stoep')?.name).toBe('buurt.stoep')
  expect(town.records.length).toBe(before)
})

test('all of it is said in English too', async () => {
  keepLanguage('en')
  const { town, anneke } = jordaan()
  await posts(town, anneke)
  await show(fakeStoep({ town, me: anneke }), DataPage, {})
  await expect.element(page.getByRole('heading', { level: 1, name: 'Your data' })).toBeVisible()
  await expect.element(page.getByRole('heading', { name: 'Show outside the neighbourhood' })).toBeVisible()
})

test('the contact card is for who was given the address, and the calendar for both, once there is a time', async () => {
  const { town, anneke, youssef } = jordaan()
  const when = { from: town.nowMs + hourMs, to: town.nowMs + 2 * hourMs }
  const id = await posts(town, anneke, { when })
  const answered = await respond(youssef.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
  if (!answered.ok) throw new Error(answered.refusal.kind)
  const deal = () => town.listing(id)!.deals[0]!
  const shown = await show(fakeStoep({ town, me: youssef }), DealPage, { id: deal().id })
  await expect.element(page.getByLabelText('Schrijf Anneke')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Zet in je agenda' })).not.toBeInTheDocument()
  const exact = { place: 'Lindengracht 12', phone: '06-1' }
  await agree(anneke.author, { listing: town.listing(id)!, deal: deal(), ...exact })
  await expect.element(page.getByRole('button', { name: 'Zet in je agenda' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Zet bij contacten' })).toBeVisible()
  await (await shown).unmount()
  await show(fakeStoep({ town, me: anneke }), DealPage, { id: deal().id })
  await expect.element(page.getByRole('button', { name: 'Zet in je agenda' })).toBeVisible()
  await expect.element(page.getByText('Lindengracht 12')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Zet bij contacten' })).not.toBeInTheDocument()
})

test('a calendar follows from one tap, under another address from another, and stops from a third', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), DataPage, {})
  const part = page.getByRole('region', { name: 'Mijn agenda volgt mijn afspraken' })
  await expect.element(part.getByText('Dit staat uit.')).toBeVisible()
  await expect.element(part.getByText(/^Wie het buurtkastje beheert, kan dan zien wanneer/)).toBeVisible()
  await part.getByRole('button', { name: 'Laat mijn agenda volgen' }).click()
  const open = part.getByRole('link', { name: 'Open in mijn agenda' })
  await expect.element(open).toHaveAttribute('href', 'webcal://stoep.example/calendar/id/key-1.ics')
  await part.getByRole('button', { name: 'Maak een nieuw adres' }).click()
  await expect.element(open).toHaveAttribute('href', 'webcal://stoep.example/calendar/id/key-2.ics')
  await part.getByRole('button', { name: 'Stop met volgen' }).click()
  await expect.element(part.getByText('Dit staat uit.')).toBeVisible()
  await expect.element(open).not.toBeInTheDocument()
})

test('a calendar that cannot follow says why and leads to the file, and one that was stopped away from the relay is said to go', async () => {
  const { town, anneke } = jordaan()
  const fake = town.controlOf(anneke)
  await show(fakeStoep({ town, me: anneke }), DataPage, {})
  const part = page.getByRole('region', { name: 'Mijn agenda volgt mijn afspraken' })
  const begin = part.getByRole('button', { name: 'Laat mijn agenda volgen' })
  for (const [why, words] of [
    ['relayAway', /Het buurtkastje is nu niet te bereiken\. Neem zolang het bestand/],
    ['relayDoesNot', /Dit buurtkastje doet dit niet\. Neem het bestand/],
    ['relayFull', /Er kan nu geen agenda meer bij/]
  ] as const) {
    fake.refuseCalendars(why)
    await begin.click()
    await expect.element(part.getByRole('alert').getByText(words)).toBeVisible()
    await expect.element(part.getByText('Dit staat uit.')).toBeVisible()
  }
  fake.refuseCalendars(null)
  await begin.click()
  await expect.element(part.getByRole('alert')).not.toBeInTheDocument()
  fake.refuseCalendars('relayAway')
  await part.getByRole('button', { name: 'Stop met volgen' }).click()
  await expect.element(part.getByText(/wist het oude adres zodra er verbinding is/)).toBeVisible()
})
