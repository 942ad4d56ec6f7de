import { check, HintError } from '@placemarkio/check-geojson'
import { Ajv } from 'ajv'
import jsonld from 'jsonld'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellToBounds, pointToCell } from '#lib/domain/area.ts'
import { listingDomains, termsOfListing, type ListingView } from '#lib/domain/views.ts'
import { listingsToGeoJson } from '#lib/state/formats/geojson.ts'
import { listingsToMurmurations } from '#lib/state/formats/murmurations.ts'
import { mayGoOut, parseContact } from '#lib/state/formats/public-listing.ts'
import { listingsToValueFlows } from '#lib/state/formats/valueflows.ts'
import { naughtyStrings } from '../../fixtures/naughty.ts'
import { aListing, idOf, nowMs } from './some-listings.ts'

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), 'utf8'))
const contact = { email: 'anneke@buurt.example' }

const everyKind: readonly ListingView[] = (['request', 'offer'] as const).flatMap((kind) =>
  [null, ...listingDomains].flatMap((domain) =>
    termsOfListing.map((terms) => aListing({ kind, domain, terms }))
  )
)
const everyText = naughtyStrings.filter((text) => text.trim()).map((text) => aListing({ text }))
const onRoute = aListing({
  domain: 'ride',
  details: {
    route: { from: 'Lindengracht 12', to: 'het AMC' },
    delegation: { name: 'Oma', consent: 'spoken' }
  }
})

describe('GeoJSON', () => {
  const parsed = (listings: readonly ListingView[]) => {
    try {
      return check(listingsToGeoJson(listings))
    } catch (error) {
      throw error instanceof HintError ? new Error(JSON.stringify(error.issues)) : error
    }
  }

  it('is valid to another reader, whatever was written', () => {
    expect(parsed([...everyKind, ...everyText])).toMatchObject({ type: 'FeatureCollection' })
    expect(parsed([])).toMatchObject({ features: [] })
  })

  it('shows the whole cell and no place in it', () => {
    const { features } = JSON.parse(listingsToGeoJson([aListing(), onRoute]))
    const { south, west, north, east } = cellToBounds('u173zm')
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south]
    ]
    for (const { geometry } of features) expect(geometry).toEqual({ type: 'Polygon', coordinates: [ring] })
    expect(JSON.stringify(features)).not.toMatch(/Lindengracht|Oma/)
  })

  it('tells a postcode area as digits, without a shape', () => {
    const { features } = JSON.parse(
      listingsToGeoJson([aListing({ area: 'nl1015' }), aListing({ area: null })])
    )
    expect(features).toMatchObject([{ geometry: null, properties: { postcode: '1015' } }, { geometry: null }])
  })

  it('leaves out what was asked privately', () => {
    const asked = aListing({ visibility: 'trusted', text: 'Alleen voor jou' })
    expect(listingsToGeoJson([asked])).not.toContain('Alleen')
  })
})

describe('Murmurations', () => {
  const isProfile = new Ajv({ allErrors: true }).compile(fixture('murmurations/offers-wants'))
  const profileOf = (listing: ListingView) => JSON.parse(listingsToMurmurations([listing], contact))

  it('every kind of listing gives a profile of the schema', () => {
    for (const listing of [...everyKind, ...everyText, onRoute]) {
      isProfile(profileOf(listing))
      expect(isProfile.errors ?? []).toEqual([])
    }
  })

  it('the schema refuses what is not a profile', () => {
    const { contact_details: _, ...nobody } = profileOf(aListing())
    for (const wrong of [nobody, { ...profileOf(aListing()), exchange_type: 'offers' }, {}])
      expect(isProfile(wrong)).toBe(false)
  })

  it('one listing gives one profile, more give a list', () => {
    const list = JSON.parse(listingsToMurmurations([aListing(), aListing({ kind: 'offer' })], contact))
    expect(list.map((one: { exchange_type: string }) => one.exchange_type)).toEqual(['want', 'offer'])
  })

  it('says roughly where, until when and how to answer, and neither who nor from where', () => {
    expect(profileOf(onRoute)).toMatchObject({
      contact_details: { email: 'anneke@buurt.example' },
      expires_at: Math.floor(onRoute.expiresAt / 1000),
      item_type: 'service'
    })
    const { geolocation } = profileOf(onRoute)
    expect(pointToCell({ latitude: geolocation.lat, longitude: geolocation.lon })).toBe('u173zm')
    expect(JSON.stringify(profileOf(onRoute))).not.toMatch(/Lindengracht|Oma|aaaa/)
    const page = { page: 'https://buurt.example/hallo' }
    const byPage = JSON.parse(listingsToMurmurations([aListing()], page))
    expect(byPage.contact_details).toEqual({ contact_form: 'https://buurt.example/hallo' })
  })
})

describe('ValueFlows', () => {
  const terms: Terms = fixture('valueflows/terms')
  const vf = 'https://w3id.org/valueflows/ont/vf#'

  it('is JSON-LD another reader understands in full, without asking the network', async () => {
    const quads = await quadsOf([
      ...everyKind.map((one, at) => ({ ...one, id: idOf(`${at % 10}`) })),
      ...everyText
    ])
    expect(quads.length).toBeGreaterThan(100)
  })

  it('uses classes, properties and individuals of the vocabulary, each where it may stand', async () => {
    for (const listing of everyKind) {
      const quads = await quadsOf([listing])
      const typeOf = new Map(
        quads.filter(({ predicate }) => predicate.endsWith('#type')).map((one) => [one.subject, one.object])
      )
      for (const type of typeOf.values())
        if (type.startsWith(vf)) expect(terms.classes).toContain(type.slice(vf.length))
      for (const { subject, predicate, object } of quads.filter((quad) => quad.predicate.startsWith(vf))) {
        const name = predicate.slice(vf.length)
        expect(terms.properties[name]).toContain(typeOf.get(subject)?.slice(vf.length))
        const choices = terms.individuals[name]
        if (choices) expect(choices).toContain(object.slice(vf.length))
      }
    }
  })

  it('an offer is provided and a request received by who can be reached, whose name is not told', async () => {
    for (const [kind, side] of [
      ['offer', 'provider'],
      ['request', 'receiver']
    ] as const) {
      const quads = await quadsOf([{ ...onRoute, kind }])
      const owner = quads.find(({ predicate }) => predicate === vf + side)?.object
      const mail = quads.find(({ subject, predicate }) => subject === owner && predicate.endsWith('/mbox'))
      expect(mail?.object).toBe('mailto:anneke@buurt.example')
      expect(JSON.stringify(quads)).not.toMatch(/Lindengracht|Oma|aaaa/)
    }
  })

  it('the same listing has the same name each time', async () => {
    const names = (await quadsOf([aListing()])).map(({ subject }) => subject)
    expect(names).toContain(`ni:///sha-256;${idOf('L')}`)
    expect(listingsToValueFlows([aListing()], contact)).toBe(listingsToValueFlows([aListing()], contact))
  })
})

it('only what is open and for the whole neighbourhood may go out, and nothing posted for somebody else', () => {
  expect(mayGoOut(aListing(), nowMs)).toBe(true)
  expect(mayGoOut(aListing({ visibility: 'person' }), nowMs)).toBe(false)
  expect(mayGoOut(aListing({ status: 'done' }), nowMs)).toBe(false)
  expect(mayGoOut(aListing({ expiresAt: nowMs }), nowMs)).toBe(false)
  expect(mayGoOut(onRoute, nowMs)).toBe(false)
})

it('strangers answer by e-mail or on a page, and by nothing else', () => {
  expect(parseContact(' anneke@buurt.example ')).toEqual({ email: 'anneke@buurt.example' })
  expect(parseContact('https://buurt.example/a b')).toBeNull()
  expect(parseContact('https://buurt.example/é')).toEqual({ page: 'https://buurt.example/%C3%A9' })
  expect(parseContact('https://buurt.example/?a|b')).toEqual({ page: 'https://buurt.example/?a%7Cb' })
  for (const text of [
    '',
    'anneke',
    '[a]@b.c',
    '06-1234',
    'javascript:alert(1)',
    'a@b',
    'ftp://buurt.example'
  ])
    expect(parseContact(text)).toBeNull()
})

interface Terms {
  readonly classes: readonly string[]
  readonly individuals: Readonly<Record<string, readonly string[]>>
  readonly properties: Readonly<Record<string, readonly string[]>>
}

interface Quad {
  readonly subject: string
  readonly predicate: string
  readonly object: string
}

/** Fails on a term no context explains, and on any context that would have to be fetched. */
async function quadsOf(listings: readonly ListingView[]): Promise<Quad[]> {
  const nquads = await jsonld.toRDF(JSON.parse(listingsToValueFlows(listings, contact)), {
    ...{ format: 'application/n-quads', safe: true },
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`))
  })
  return nquads
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, subject = '', predicate = '', object = ''] = /^(\S+) (\S+) (.*) \.$/.exec(line) ?? []
      return { subject: bare(subject), predicate: bare(predicate), object: bare(object) }
    })
}

function bare(term: string): string {
  return term.replace(/^<(.*)>$/, '$1')
}
