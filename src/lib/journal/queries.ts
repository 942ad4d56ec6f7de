/**
 * The read side: live queries over the stored views, for the first screen too. Nothing here decodes or folds; the one
 * query that must (a closed listing of somebody else) brings that code in when it is asked.
 */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { standingOf, type Standing } from '#lib/domain/standing.ts'
import { giftMode, type ListingView } from '#lib/domain/views.ts'
import type {
  Balance,
  Connection,
  JournalQueries,
  NeighbourhoodView,
  RecordState,
  Watch
} from '#lib/ports/journal.ts'
import { readBoard } from './board.ts'
import { kept } from './keep.ts'
import type { JournalDatabase } from './schema.ts'
import { watch } from './watch.ts'

const noConnection: Connection = { relay: 'away', neighbours: 0, newestMs: null }

export function journalQueries(db: JournalDatabase): JournalQueries {
  return {
    board: (filter, nowMs) => watch(() => readBoard(db, filter, nowMs)),
    listing: (id) => watchListing(db, id),
    deal: (id) => watch(async () => (await db.deals.get(id))?.view ?? null),
    myListings: () => watch(async () => (await db.listings.orderBy('mine').toArray()).map(viewOf)),
    myDeals: () => watch(async () => (await db.deals.toArray()).map(viewOf)),
    members: () => watch(async () => (await db.members.toArray()).map(viewOf)),
    standing: (account) => watch(() => readStanding(db, account)),
    habits: (account) => watch(() => db.habits.where('account').equals(account).toArray()),
    balance: (account) => watch(() => readBalance(db, account)),
    swapRings: () => watch(async () => (await db.rings.toArray()).map(viewOf)),
    asked: () => watch(async () => (await db.listings.orderBy('asked').toArray()).map(viewOf)),
    cases: () => watch(async () => (await db.cases.toArray()).map(viewOf)),
    privateWords: () => watch(async () => (await db.privateWords.toArray()).map(viewOf)),
    neighbourhood: () => watch(() => readNeighbourhood(db)),
    states: (ids) => watch(() => readStates(db, ids)),
    onlyHere: () => watch(() => db.outbox.filter((row) => !row.reached).count()),
    connection: () => watch(async () => (await kept(db, 'connection')) ?? noConnection),
    authority: () => later(async () => (await import('./fold-one.ts')).watchAuthority(db)),
    lastRecords: (devices) =>
      later(async () => (await import('./last-records.ts')).watchLastRecords(db, devices)),
    newer: (about) => later(async () => (await import('./newer-records.ts')).watchNewer(db, about))
  }
}

/** A watch whose code comes in when it is first asked. */
function later<Value>(bring: () => Promise<Watch<Value>>): Watch<Value> {
  return (onValue, onError) => {
    let isOver = false
    let stop: (() => void) | null = null
    bring().then((watching) => {
      if (!isOver) stop = watching(onValue, onError)
    }, onError)
    return () => {
      isOver = true
      stop?.()
    }
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
    const stop = watch(() => db.listings.get(id))((row) => {
      isFolding = row === undefined
      if (row) {
        stopFolding?.()
        stopFolding = null
        onValue(row.view)
      } else foldInstead().catch(onError)
    }, onError)
    return () => {
      isFolding = false
      stopFolding?.()
      stop()
    }
  }
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

async function readNeighbourhood(db: JournalDatabase): Promise<NeighbourhoodView | null> {
  const [neighbourhood, me, members] = await Promise.all([
    kept(db, 'neighbourhood'),
    kept(db, 'me'),
    db.members.filter(({ view }) => !view.left && !view.removed).count()
  ])
  return neighbourhood ? { settings: giftMode, ...neighbourhood, members, me: me ?? null } : null
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

function viewOf<View>({ view }: { readonly view: View }): View {
  return view
}
