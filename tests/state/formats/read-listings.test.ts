import { expect, it, vi } from 'vitest'
import { dayMs } from '#lib/domain/expiry.ts'
import { areaToPostcode } from '#lib/domain/coarse-area.ts'
import { allergens, type ListingView, type TransferView } from '#lib/domain/views.ts'
import type { FileLanguage } from '#lib/state/formats/column-words.ts'
import { dealsToCsv, exampleCsv, listingsToCsv } from '#lib/state/formats/listing-csv.ts'
import { readListings, type Posted } from '#lib/state/formats/read-listings.ts'
import { halfCharacters, naughtyStrings } from '../../fixtures/naughty.ts'
import { aDeal, aListing, anneke, idOf, nowMs, youssef } from './some-listings.ts'

vi.stubEnv('TZ', 'Europe/Amsterdam')

const read = (text: string, open: readonly Posted[] = []) =>
  readListings(new TextEncoder().encode(text), open, nowMs)

function rowsOf(text: string, open: readonly Posted[] = []) {
  const file = read(text, open)
  if (!file.ok) throw new Error(file.refusal.kind)
  return file.value.map(({ line, result }) => ({ line, ...(result.ok ? result.value : result.refusal) }))
}

const at = (...parts: [number, number, number, number?, number?]) => new Date(...parts).getTime()

const everything: readonly ListingView[] = [
  aListing({ text: '=Soep' }),
  aListing({ area: 'nl1015', text: 'Postcode', domain: null, urgency: 'thisWeek' }),
  aListing({
    kind: 'offer',
    domain: 'meal',
    text: 'Soep voor wie wil',
    capacity: 6,
    terms: 'costs',
    details: {
      when: { from: at(2026, 11, 5, 17), to: at(2026, 11, 5, 19) },
      repeats: 'biweekly',
      allergens: [...allergens]
    }
  }),
  aListing({
    domain: 'ride',
    text: 'Naar het ziekenhuis',
    details: {
      when: { from: at(2026, 11, 5, 9), to: at(2026, 11, 5, 10) },
      route: { from: '-hier', to: '+daar' }
    }
  }),
  aListing({
    text: 'Oppas voor de kat',
    details: {
      when: { from: at(2026, 11, 12), to: at(2026, 11, 15) },
      delegation: { name: '@Oma', consent: 'written' }
    }
  })
]

it.each(['nl', 'en'] satisfies FileLanguage[])('what was written in %s is read back the same', (language) => {
  const rows = rowsOf(listingsToCsv(everything, language))
  for (const [
    i,
    { kind, domain, text, urgency, terms, capacity, area, details, expiresAt }
  ] of everything.entries())
    expect(rows[i]).toEqual({
      ...{ line: i + 2, kind, domain, text, urgency, terms, capacity, area, ...details },
      expiresAt
    })
})

it('every text a person can write comes back exactly', () => {
  const whole = naughtyStrings.filter((text) => !halfCharacters.includes(text))
  const listings = whole.map((text) => aListing({ text }))
  const file = read(listingsToCsv(listings, 'nl'))
  expect(file.ok && file.value.map(({ text }) => text)).toEqual(whole)
})

it('two columns are enough, in any order, with or without capitals and accents', () => {
  expect(rowsOf('TEKST;Soort\nSoep;Aanbod')).toEqual([
    {
      ...{ line: 2, kind: 'offer', text: 'Soep', domain: null },
      ...{ urgency: 'anytime', terms: 'gift', capacity: 1, area: null }
    }
  ])
  expect(rowsOf('kind,text,for whom\nrequest,A ladder,The Whole Neighbourhood')[0]).toMatchObject({
    kind: 'request'
  })
  expect(rowsOf('soort,tekst,ongeveer waar\nvraag,Soep,1015 AB')[0]).toMatchObject({ area: 'nl1015' })
})

it('times are read as spreadsheets give them back', () => {
  const rows = rowsOf(
    [
      'soort;tekst;begint;eindigt;blijft staan tot',
      'vraag;een;5-12-2026 9:30:00;;31-12-2026',
      'vraag;twee;2026-12-05;6/12/2026;2026-12-31 12:00',
      'vraag;drie;2026-12-05T22:00;2026-12-06 01:00;'
    ].join('\n')
  )
  expect(rows[0]).toMatchObject({
    when: { from: at(2026, 11, 5, 9, 30), to: at(2026, 11, 5, 10, 30) },
    expiresAt: at(2027, 0, 1)
  })
  expect(rows[1]).toMatchObject({
    when: { from: at(2026, 11, 5), to: at(2026, 11, 7) },
    expiresAt: at(2026, 11, 31, 12)
  })
  expect(rows[2]).toMatchObject({ when: { from: at(2026, 11, 5, 22), to: at(2026, 11, 6, 1) } })
})

it('of each row that cannot be posted it says why, and the others stand', () => {
  const rows = rowsOf(
    [
      'soort;tekst;waarover;hoeveel;begint;eindigt;blijft staan tot;voor wie;stand;namens;toestemming;ongeveer waar',
      'vraag;Goed;;;;;;;;;;',
      ';Zonder soort;;;;;;;;;;',
      'vraag;;hulp;;;;;;;;;',
      'verzoek;Onbekende soort;;;;;;;;;;',
      'vraag;Te veel;;201;;;;;;;;',
      'vraag;Geen getal;;twee;;;;;;;;',
      'vraag;Geen dag;;;31-02-2027;;;;;;;',
      'vraag;Voorbij;;;2026-11-01;;;;;;;',
      'vraag;Achterstevoren;;;2026-12-09;2026-12-05;;;;;;',
      'vraag;Te lang;;;;;2028-01-01;;;;;',
      'vraag;Privé;;;;;;één buur;;;;',
      'vraag;Klaar;;;;;;;gedaan;;;',
      'vraag;Voor oma;;;;;;;;Oma;;',
      'vraag;Waar dan;;;;;;;;;;Lindengracht',
      'vraag; Goed ;;;;;;;;;;',
      'vraag;Staat er al;;;;;;;;;;'
    ].join('\n'),
    [{ kind: 'request', text: 'Staat er al' }]
  )
  expect(rows).toMatchObject([
    { line: 2, text: 'Goed' },
    { line: 3, kind: 'missing', column: 'kind' },
    { line: 4, kind: 'empty', field: 'text' },
    { line: 5, kind: 'unreadable', column: 'kind', cell: 'verzoek' },
    { line: 6, kind: 'outOfRange', field: 'capacity', max: 200 },
    { line: 7, kind: 'unreadable', column: 'capacity' },
    { line: 8, kind: 'unreadable', column: 'begins' },
    { line: 9, kind: 'past', field: 'when' },
    { line: 10, kind: 'backwards', field: 'when' },
    { line: 11, kind: 'outOfRange', field: 'expiry' },
    { line: 12, kind: 'private' },
    { line: 13, kind: 'over' },
    { line: 14, kind: 'noConsent' },
    { line: 15, kind: 'unknownPlace' },
    { line: 16, kind: 'already' },
    { line: 17, kind: 'already' }
  ])
})

it('a listing of mine that was private or is over does not come back onto the board', () => {
  const mine = [
    aListing({ visibility: 'person', text: 'Stil' }),
    aListing({ status: 'closed', text: 'Dicht' })
  ]
  expect(rowsOf(listingsToCsv(mine, 'en'))).toMatchObject([{ kind: 'private' }, { kind: 'over' }])
})

it('a file that is no table of listings is refused as a whole', () => {
  const kindOf = (text: string) => {
    const file = read(text)
    return file.ok ? null : file.refusal.kind
  }
  expect(kindOf('')).toBe('noHeadings')
  expect(kindOf('naam;adres\nAnneke;Lindengracht')).toBe('noHeadings')
  expect(kindOf('soort;tekst')).toBe('noRows')
  expect(kindOf('soort;tekst\nvraag;"open')).toBe('openQuote')
})

it('what a spreadsheet wrote in an older coding is read too', () => {
  const bytes = Uint8Array.from('soort;tekst\nvraag;caf\xe9', (char) => char.charCodeAt(0))
  const file = readListings(bytes, [], nowMs)
  expect(file.ok && file.value[0]?.text).toBe('café')
  const wide = new Uint16Array(Array.from('\uFEFFsoort\ttekst\nvraag\tcafé', (char) => char.charCodeAt(0)))
  const utf16 = readListings(new Uint8Array(wide.buffer), [], nowMs)
  expect(utf16.ok && utf16.value[0]?.text).toBe('café')
})

it('the example can be read', () => {
  const text = exampleCsv({ kind: 'aanbod', text: 'Ik plak fietsbanden', capacity: '1' }, 'nl')
  expect(rowsOf(text)).toMatchObject([{ kind: 'offer', text: 'Ik plak fietsbanden' }])
})

it('a deal is one row, with the hours both signed for', () => {
  const transfer: TransferView = {
    ...{ id: idOf('T'), by: anneke, from: anneke, to: youssef, minutes: 90, status: 'accepted' },
    ...{ reverses: null, clock: { ms: nowMs, count: 0 }, expiresAt: nowMs + dayMs }
  }
  const deal = aDeal({
    status: 'done',
    when: { from: nowMs, to: nowMs + dayMs },
    transfers: [
      transfer,
      { ...transfer, status: 'offered' },
      { ...transfer, minutes: 30, reverses: transfer.id }
    ]
  })
  const text = dealsToCsv([{ deal, listing: aListing(), name: '=Youssef', isMine: true }], 'nl')
  expect(text.split('\r\n')[1]).toBe(
    [
      ...['Wie kan mijn pakje aannemen?', "'=Youssef", 'van mij', 'gedaan', '2026-12-01 09:00'],
      ...['2026-12-01 09:00', '2026-12-02 09:00', '60']
    ]
      .map((cell) => `"${cell}"`)
      .join(';')
  )
})

it('a postcode area is written as its four digits', () => {
  expect(listingsToCsv([aListing({ area: 'nl1015' })], 'nl')).toContain(`"${areaToPostcode('nl1015')}"`)
})
