/** Files of mine for other programs, made on this device and sent nowhere. Brought in when one is asked for. */
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { dealsToCalendar } from './formats/calendar.ts'
import type { FileLanguage } from './formats/column-words.ts'
import { listingsToGeoJson } from './formats/geojson.ts'
import { dealsToCsv, listingsToCsv, type DealRow } from './formats/listing-csv.ts'
import { myDeals, type MyDeal } from './my-deals.ts'
import { openListing } from './opened-once.ts'
import { once } from './once.ts'

export const takenFiles = {
  listings: { extension: 'csv', type: 'text/csv' },
  deals: { extension: 'csv', type: 'text/csv' },
  calendar: { extension: 'ics', type: 'text/calendar' },
  map: { extension: 'geojson', type: 'application/geo+json' }
} as const
export type TakenFile = keyof typeof takenFiles

interface Manner {
  readonly language: FileLanguage
  /** Of the app, "https://buurt.example": events lead back to it. */
  readonly origin: string
}

type From = Pick<Home, 'queries' | 'openPrivate' | 'me'>

/** The text of the file; null when there is nothing of mine to put in it. */
export async function takeAlong(home: From, file: TakenFile, manner: Manner): Promise<string | null> {
  if (file === 'deals') return textOf(await namedDeals(home), (rows) => dealsToCsv(rows, manner.language))
  if (file === 'calendar')
    return textOf(await namedDeals(home), (rows) =>
      dealsToCalendar(rows.map((row) => ({ ...row, url: dealUrl(manner.origin, row.deal.id) })))
    )
  const listings = await myListings(home)
  if (file === 'listings') return textOf(listings, (all) => listingsToCsv(all, manner.language))
  const forAll = listings.filter(({ visibility }) => visibility === 'neighbourhood')
  return textOf(forAll, listingsToGeoJson)
}

export function dealUrl(origin: string, id: string): string {
  return `${origin}/deal/${id}`
}

function textOf<One>(all: readonly One[], write: (all: readonly One[]) => string | null): string | null {
  return all.length === 0 ? null : write(all)
}

async function myListings(home: From): Promise<ListingView[]> {
  const listings = await once(home.queries.myListings())
  const opened = await Promise.all(listings.map((listing) => openListing(home, listing)))
  return opened.filter((listing) => listing !== null)
}

interface MyDealRow extends DealRow {
  readonly deal: MyDeal['deal']
}

async function namedDeals(home: From): Promise<MyDealRow[]> {
  const [deals, members] = await Promise.all([myDeals(home), once(home.queries.members())])
  return deals.map(({ other, ...row }) => ({
    ...row,
    name: members.find(({ account }) => account === other)?.name ?? ''
  }))
}
