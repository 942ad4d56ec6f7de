import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { naughtyStrings } from '../fixtures/naughty.ts'
import { expectAccessible, expectNothingWider } from './support/accessible.ts'
import { found, goTo, invite, join, oneField, post } from './support/doorstep.ts'
import { agree, answer, openDeal } from './support/helping.ts'
import { phone } from './support/neighbour.ts'
import { expect, test } from './support/street.ts'

test('each kind of file is made on the device, and other programs can read it', async ({
  relay,
  neighbour
}) => {
  test.setTimeout(180_000)
  const [anneke, youssef] = [neighbour(), neighbour()]
  const hers = await anneke.open(relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers)
  const his = await youssef.open(link)
  await join(his, link, 'Youssef')
  await goTo(hers, 'Buurt')
  await hers.getByLabel(oneField).fill('Wie helpt morgen om 10 uur met de kast?')
  await expect(hers.getByRole('button', { name: /morgen/ })).toBeVisible()
  await post(hers, 'Wie helpt morgen om 10 uur met de kast?')
  await answer(his, 'met de kast')
  await agree(hers, 'Youssef', { address: 'Lindengracht 12', phone: '06 1234 5678' })

  await openDeal(his, 'met de kast')
  await expect(his.getByRole('link', { name: '06 1234 5678' })).toHaveAttribute('href', 'tel:0612345678')
  const card = await taken(his, 'Zet bij contacten')
  expect(card.name).toBe('contact-Anneke.vcf')
  const contact = new ICAL.Component(ICAL.parse(card.text))
  expect(contact.getFirstPropertyValue('fn')).toBe('Anneke')
  expect(contact.getFirstPropertyValue('tel')).toBe('06 1234 5678')
  const single = await taken(his, 'Zet in je agenda')
  expect(single.name).toBe('afspraak-met-Anneke.ics')
  expect(eventsOf(single.text)).toEqual(['Wie helpt morgen om 10 uur met de kast? (Anneke)'])

  await openData(hers)
  await expect(hers.getByText(/liggen verzegeld bij het buurtkastje/)).toBeVisible()
  await expect(hers.getByText(/Stoep gebruikt .* van de/)).toBeVisible()
  await expect(hers.getByText('Je maakte nog geen kopie op dit toestel.')).toBeVisible()
  await expect(hers.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Je gegevens" [level=1]
    - region "Waar het staat"
    - region "Ruimte"
    - region "Alles van jou meenemen"
    - region "Voor een ander programma":
      - list:
        - listitem:
          - button "Vragen en aanbod (CSV)"
          - paragraph
          - status
        - listitem:
          - button "Afspraken (CSV)"
          - paragraph
          - status
    - region "Inlezen uit een tabel"
    - region "Buiten de buurt laten zien"
  `)
  const copy = await taken(hers, 'Bewaar een kopie')
  expect(JSON.parse(copy.text)).toMatchObject({ format: 'stoep-export/1', deals: [{ status: 'agreed' }] })
  await expect(hers.getByText(/Je laatste kopie maakte je/)).toBeVisible()

  const listings = await taken(hers, 'Vragen en aanbod (CSV)')
  const [headings, row]: string[][] = parse(listings.text, { bom: true, delimiter: ';' })
  expect(headings?.slice(0, 2)).toEqual(['soort', 'tekst'])
  expect(row?.slice(0, 2)).toEqual(['vraag', 'Wie helpt morgen om 10 uur met de kast?'])
  const deals = await taken(hers, 'Afspraken (CSV)')
  expect(deals.text).toContain('"Youssef";"van mij";"afgesproken"')
  const calendar = await taken(hers, 'Agenda (iCalendar)')
  expect(eventsOf(calendar.text)).toEqual(['Wie helpt morgen om 10 uur met de kast? (Youssef)'])
  const map = await taken(hers, 'Kaart (GeoJSON)')
  expect(JSON.parse(map.text)).toMatchObject({ type: 'FeatureCollection', features: [{ type: 'Feature' }] })
  for (const { text } of [listings, deals, calendar, map]) expect(text).not.toMatch(/Lindengracht|1234/)
})

test('what goes outside is chosen, said beforehand, and has no name in it', async ({ relay, neighbour }) => {
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  await post(page, 'Ik kan helpen met fietsen plakken')
  await openData(page)
  const outside = page.getByRole('region', { name: 'Buiten de buurt laten zien' })
  await expect(outside.getByText(/gaat de buurt uit/)).toBeVisible()
  const make = outside.getByRole('button', { name: /Maak een openbaar bestand/ })
  await make.click()
  await expect(outside.getByText('Vul in hoe mensen je kunnen bereiken.')).toBeVisible()
  await expect(outside.getByText('Kies eerst wat de buurt uit mag.')).toBeVisible()
  await outside.getByLabel('Ik kan helpen met fietsen plakken').check()
  await outside.getByLabel('Hoe kunnen mensen je bereiken?').fill('fietsen@buurt.example')
  const profile = await taken(page, 'Maak een openbaar bestand van 1 ding')
  expect(JSON.parse(profile.text)).toMatchObject({
    exchange_type: 'offer',
    description: 'Ik kan helpen met fietsen plakken',
    contact_details: { email: 'fietsen@buurt.example' }
  })
  await outside.getByRole('radio', { name: 'ValueFlows' }).check({ force: true })
  const proposal = await taken(page, 'Maak een openbaar bestand van 1 ding')
  expect(proposal.name).toMatch(/\.jsonld$/)
  expect(JSON.parse(proposal.text)['@graph']).toMatchObject([{ type: 'vf:Proposal', purpose: 'vf:offer' }])
  for (const { text } of [profile, proposal]) expect(text).not.toMatch(/Anneke|Jordaan/)
})

test('a table is looked at first, says of each row what is wrong, and only then goes on the board', async ({
  relay,
  neighbour
}) => {
  test.setTimeout(120_000)
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  await openData(page)
  const reading = page.getByRole('region', { name: 'Inlezen uit een tabel' })

  const example = await taken(page, 'Download een voorbeeld')
  await choose(page, example.text)
  await expect(reading.getByText('1 rij kan op het bord')).toBeVisible()
  await choose(page, 'naam;adres\nAnneke;Lindengracht')
  await expect(reading.getByText(/Zet in de eerste rij de woorden/)).toBeVisible()

  await choose(
    page,
    [
      'soort;tekst;hoeveel;begint',
      'vraag;Wie leent mij een ladder?;;',
      'aanbod;"\'=Soep; voor wie wil";4;',
      'verzoek;Onbekend;;',
      'vraag;;;',
      'vraag;Te veel;999;',
      'vraag;Toen;;2020-01-01'
    ].join('\n')
  )
  await expect(reading.getByText('Er is nog niets geplaatst.')).toBeVisible()
  const row = (line: number) => reading.getByRole('listitem').filter({ hasText: `Rij ${line}` })
  await expect(row(4)).toContainText('In de kolom ‘soort’ staat ‘verzoek’. Dat kan Stoep niet lezen.')
  await expect(row(5)).toContainText('Er staat geen tekst.')
  await expect(row(6)).toContainText('Het aantal moet tussen 1 en 200 liggen.')
  await expect(row(7)).toContainText('De tijd die erbij staat, is al voorbij.')
  await expectLooksRight(page)
  await reading.getByRole('button', { name: 'Zet 2 dingen op het bord' }).click()
  await expect(reading.getByText('2 dingen staan op het bord.')).toBeVisible()
  await goTo(page, 'Buurt')
  await expect(page.getByRole('article').filter({ hasText: '=Soep; voor wie wil' })).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'ladder' })).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'Te veel' })).toHaveCount(0)
})

test('many rows show how far they are, can be stopped, and the rest is not posted', async ({
  relay,
  neighbour
}) => {
  test.setTimeout(180_000)
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  await openData(page)
  const reading = page.getByRole('region', { name: 'Inlezen uit een tabel' })
  const texts = naughtyStrings.map((text) => text.toWellFormed().trim()).filter(Boolean)
  const unique = [...new Set(texts)].slice(0, 60)
  const rows = unique.map((text) => `vraag;"${text.replaceAll('"', '""')}"`)
  await choose(page, ['soort;tekst', ...rows].join('\n'))
  await expect(reading.getByText(`${unique.length} rijen kunnen op het bord`)).toBeVisible()
  const stopsAt = stopAtOnce(page)
  await reading.getByRole('button', { name: /Zet \d+ dingen op het bord/ }).click()
  expect(await stopsAt).toBe(unique.length)
  const stopped = reading.getByText(/^\d+ van de \d+ staan op het bord\. De rest is niet geplaatst\.$/)
  await expect(stopped).toBeVisible()
  await reading.getByRole('button', { name: /^Ga verder met/ }).click()
  await expect(reading.getByText(`${unique.length} dingen staan op het bord.`)).toBeVisible({
    timeout: 90_000
  })
  const listings = await taken(page, 'Vragen en aanbod (CSV)')
  await choose(page, listings.text)
  await expect(reading.getByText(`${unique.length} rijen kunnen niet`)).toBeVisible()
  await expect(reading.getByText('Dit staat er al.')).toHaveCount(unique.length)
})

/** Presses Stop as soon as it is there, sooner than a hand, and gives how much there is to do by the progress beside it. */
function stopAtOnce(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const watch = new MutationObserver(() => {
          const stop = [...document.querySelectorAll('button')].find(
            (button) => button.textContent.trim() === 'Stop'
          )
          if (!stop) return
          watch.disconnect()
          stop.click()
          resolve(document.querySelector('progress')?.max ?? 0)
        })
        watch.observe(document.body, { childList: true, subtree: true })
      })
  )
}

async function openData(page: Page): Promise<void> {
  await goTo(page, 'Ik')
  await page.getByRole('link', { name: 'Bekijk je gegevens' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Je gegevens' })).toBeVisible()
}

async function taken(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

async function choose(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  const button = page.getByRole('button', { name: /^Kies een (ander )?bestand$/ })
  await button.focus()
  await page.keyboard.press('Enter')
  const file = { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await (await choosing).setFiles(file)
}

function eventsOf(text: string): unknown[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('summary'))
}

async function expectLooksRight(page: Page): Promise<void> {
  await page.setViewportSize({ width: phone.width / 2, height: phone.height / 2 })
  await expectNothingWider(page)
  await page.setViewportSize(phone)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expectAccessible(page)
  }
}
