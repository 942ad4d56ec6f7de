/** My listings and my deals as tables a spreadsheet opens, in the language of the person. */
import { areaToPostcode } from '#lib/domain/coarse-area.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { momentToCell, periodToCells } from './cell-time.ts'
import {
  dealColumnNames,
  dealColumns,
  dealStatusWords,
  listingColumnNames,
  listingColumns,
  sideWords,
  wordOf,
  type DealColumn,
  type FileLanguage,
  type ListingColumn
} from './column-words.ts'
import { rowsToCsv, type Delimiter } from './csv.ts'

/** Where a comma stands in a number, spreadsheets expect a semicolon between cells. */
const delimiterIn: Readonly<Record<FileLanguage, Delimiter>> = { nl: ';', en: ',' }

export function listingsToCsv(listings: readonly ListingView[], language: FileLanguage): string {
  const rows = listings.map((listing) => {
    const cells = listingToCells(listing, language)
    return listingColumnNames.map((column) => cells[column])
  })
  const headings = listingColumnNames.map((column) => listingColumns[column][language])
  return rowsToCsv([headings, ...rows], delimiterIn[language])
}

/** What somebody fills in: the columns that are read, with one row to see how. */
export function exampleCsv(
  row: Partial<Readonly<Record<ListingColumn, string>>>,
  language: FileLanguage
): string {
  const columns = listingColumnNames.filter((column) => row[column] !== undefined)
  const headings = columns.map((column) => listingColumns[column][language])
  return rowsToCsv([headings, columns.map((column) => row[column] ?? '')], delimiterIn[language])
}

export interface DealRow {
  readonly deal: Pick<DealView, 'when' | 'status' | 'steps' | 'transfers'>
  readonly listing: Pick<ListingView, 'text' | 'details'>
  /** Of the other side. */
  readonly name: string
  /** What it is about was posted by me. */
  readonly isMine: boolean
}

export function dealsToCsv(deals: readonly DealRow[], language: FileLanguage): string {
  const rows = deals.map((row) => {
    const cells = dealToCells(row, language)
    return dealColumnNames.map((column) => cells[column])
  })
  const headings = dealColumnNames.map((column) => dealColumns[column][language])
  return rowsToCsv([headings, ...rows], delimiterIn[language])
}

function listingToCells(listing: ListingView, language: FileLanguage): Record<ListingColumn, string> {
  const { kind, domain, urgency, terms, visibility, status, area, details } = listing
  const { from, to } = periodToCells(details.when)
  const named = (details.allergens ?? []).map((one) => wordOf('allergens', one, language))
  return {
    kind: wordOf('kind', kind, language),
    text: listing.text,
    domain: domain ? wordOf('domain', domain, language) : '',
    urgency: wordOf('urgency', urgency, language),
    terms: wordOf('terms', terms, language),
    capacity: String(listing.capacity),
    area: area ? (areaToPostcode(area) ?? area) : '',
    ...{ begins: from, ends: to },
    repeats: details.repeats ? wordOf('repeats', details.repeats, language) : '',
    routeFrom: details.route?.from ?? '',
    routeTo: details.route?.to ?? '',
    allergens: named.join(', '),
    delegate: details.delegation?.name ?? '',
    consent: details.delegation ? wordOf('consent', details.delegation.consent, language) : '',
    expires: momentToCell(listing.expiresAt),
    visibility: wordOf('visibility', visibility, language),
    status: wordOf('status', status, language),
    posted: momentToCell(listing.postedAt)
  }
}

function dealToCells(
  { deal, listing, name, isMine }: DealRow,
  language: FileLanguage
): Record<DealColumn, string> {
  const { from, to } = periodToCells(deal.when ?? listing.details.when)
  const [first] = deal.steps
  const minutes = deal.transfers
    .filter(({ status }) => status === 'accepted')
    .reduce((sum, transfer) => sum + (transfer.reverses ? -transfer.minutes : transfer.minutes), 0)
  return {
    about: listing.text,
    with: name,
    side: sideWords[isMine ? 'mine' : 'theirs'][language],
    status: dealStatusWords[deal.status][language],
    since: first ? momentToCell(first.clock.ms) : '',
    ...{ begins: from, ends: to },
    minutes: minutes === 0 ? '' : String(minutes)
  }
}
