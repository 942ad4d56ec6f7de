/**
 * What pages other than the board ask, brought in by the first of them. Nothing here decodes or folds either; what must
 * brings that code in when it is asked.
 */
import { isPart, type EmergencyPart, type EmergencyPartOf } from '#lib/domain/emergency-views.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { standingOf, type Standing } from '#lib/domain/standing.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import type { Balance, JournalQueries, RecordState, Watch } from '#lib/ports/journal.ts'
import { withDeferred } from './deferred.ts'
import { later } from './later.ts'
import { readBoardRows, readPlaces } from './places.ts'
import type { JournalDatabase } from './schema.ts'
import { viewsIn, watch } from './watch.ts'
import { watchPaced } from './watch-paced.ts'

export type PageQueries = Pick<
  JournalQueries,
  | 'places'
  | 'boardRows'
  | 'listing'
  | 'deal'
  | 'standing'
  | 'habits'
  | 'balance'
  | 'asked'
  | 'cases'
  | 'privateWords'
  | 'states'
  | 'picture'
  | 'emergency'
  | 'authority'
  | 'allListings'
  | 'lastRecords'
  | 'newer'
>

/** Where everything on the board is, is read whole: while a neighbourhood comes in not more often than this. */
const placesGapMs = 2000

export function pageQueries(db: JournalDatabase): PageQueries {
  return {
    places: (filter, nowMs) => watchPaced(() => readPlaces(db, filter, nowMs), placesGapMs),
    boardRows: (ids, nowMs) => watch(() => readBoardRows(db, ids, nowMs)),
    listing: (id) => watchListing(db, id),
    deal: (id) => watch(() => readDeal(db, id)),
    standing: (account) => watch(() => readStanding(db, account)),
    habits: (account) => watch(() => db.habits.where('account').equals(account).toArray()),
    balance: (account) => watch(() => readBalance(db, account)),
    asked: () => watch(() => viewsIn(db.listings.orderBy('asked'))),
    cases: () => watch(() => viewsIn(db.cases)),
    privateWords: () => watch(() => viewsIn(db.privateWords)),
    picture: (id) => watch(async () => (await db.pictures.get(id))?.bytes ?? null),
    emergency: (part) => watch(() => readEmergency(db, part)),
    states: (ids) => watch(() => readStates(db, ids)),
    authority: () => later(async () => (await import('./fold-one.ts')).watchAuthority(db)),
    allListings: () => later(async () => (await import('./all-listings.ts')).watchAllListings(db)),
    lastRecords: (devices) =>
      later(async () => (await import('./last-records.ts')).watchLastRecords(db, devices)),
    newer: (about) => later(async () => (await import('./newer-records.ts')).watchNewer(db, about))
  }
}

/** Others' closed listings have no stored view: those are folded from their records, once asked for. */
function watchListing(db: JournalDatabase, id: RecordId): Watch<ListingView | null> {
  return (onValue, onError) => {
    let isFolding = false
    let stopFolding: (() => void) | null = null
    const foldInstead = async () => {
      const { watchFolded } = await import('./fold-one.ts')
      if (isFolding) stopFolding ??= watchFolded(db, id)(onValue, onError)
    }
    const stop = watch(() => readListing(db, id))((listing) => {
      isFolding = listing === null
      if (listing) {
        stopFolding?.()
        stopFolding = null
        onValue(listing)
      } else foldInstead().catch(onError)
    }, onError)
    return () => {
      isFolding = false
      stopFolding?.()
      stop()
    }
  }
}

function readListing(db: JournalDatabase, id: RecordId): Promise<ListingView | null> {
  const read = async () => (await db.listings.get(id))?.view ?? null
  return withDeferred(db, read, (listing, shown) => listing && shown.listing(listing))
}

function readDeal(db: JournalDatabase, id: RecordId): Promise<DealView | null> {
  const read = async () => (await db.deals.get(id))?.view ?? null
  return withDeferred(db, read, (deal, shown) => deal && shown.deal(deal))
}

async function readStanding(db: JournalDatabase, account: AccountId): Promise<Standing> {
  const [asHelper, asHelped] = await Promise.all([
    db.helps.where('helper').equals(account).toArray(),
    db.helps.where('helped').equals(account).toArray()
  ])
  return standingOf(account, [...asHelper, ...asHelped])
}

async function readBalance(db: JournalDatabase, account: AccountId): Promise<Balance> {
  const [came, went] = await Promise.all([
    db.transfers.where('to').equals(account).toArray(),
    db.transfers.where('from').equals(account).toArray()
  ])
  return { received: minutesIn(came), given: minutesIn(went) }
}

function minutesIn(moved: readonly { readonly minutes: number }[]): number {
  return moved.reduce((sum, { minutes }) => sum + minutes, 0)
}

async function readStates(
  db: JournalDatabase,
  ids: readonly RecordId[]
): Promise<ReadonlyMap<RecordId, RecordState>> {
  const rows = await db.reach.bulkGet([...ids])
  return new Map(rows.flatMap((row) => (row ? [[row.id, stateOf(row)]] : [])))
}

function stateOf({ id, atRelay, devices }: RecordState): RecordState {
  return { id, atRelay, devices }
}

async function readEmergency<Part extends EmergencyPart['part']>(
  db: JournalDatabase,
  part: Part
): Promise<readonly EmergencyPartOf<Part>[]> {
  const rows = await db.emergency.where('part').equals(part).toArray()
  return rows.flatMap(({ view }) => (isPart(view, part) ? [view] : []))
}
