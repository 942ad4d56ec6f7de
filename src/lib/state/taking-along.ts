/** Files of mine for other programs, made on this device and sent nowhere. Brought in when one is asked for. */
import type { ListingView } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'
import { otherParty } from './deal-steps.ts'
import { dealsToCalendar } from './formats/calendar.ts'
import type { FileLanguage } from './formats/column-words.ts'
import { listingsToGeoJson } from './formats/geojson.ts'
import { dealsToCsv, listingsToCsv, type DealRow } from './formats/listing-csv.ts'
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
  if (file === 'deals') return textOf(await myDeals(home), (rows) => dealsToCsv(rows, manner.language))
  if (file === 'calendar')
    return textOf(await myDeals(home), (rows) =>
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
  readonly deal: DealRow['deal'] & { readonly id: Parameters<Home['queries']['deal']>[0] }
}

async function myDeals(home: From): Promise<MyDealRow[]> {
  const [deals, members] = await Promise.all([once(home.queries.myDeals()), once(home.queries.members())])
  const { me } = home
  if (!me) return []
  const rows = deals.map(async (deal) => {
    const found = await once(home.queries.listing(deal.listing))
    // The deal is mine also where what it is about was not sealed to this device.
    const listing = (await openListing(home, found)) ?? found
    const other = otherParty(deal, me.account)
    const name = members.find(({ account }) => account === other)?.name ?? ''
    return { deal, listing, name, isMine: deal.owner === me.account }
  })
  return Promise.all(rows)
}
