/**
 * The read side: live queries over the stored views. Those of the board are here; the others are brought in when they
 * are asked, so that the first screen waits for none of their code.
 */
import { giftMode } from '#lib/domain/views.ts'
import type { Connection, JournalQueries, NeighbourhoodView, Watch } from '#lib/ports/journal.ts'
import { readBoard } from './board.ts'
import { withDeferred } from './deferred.ts'
import { kept } from './keep.ts'
import { later } from './later.ts'
import type { PageQueries } from './page-queries.ts'
import type { JournalDatabase } from './schema.ts'
import { viewsIn, watch } from './watch.ts'

const noConnection: Connection = { relay: 'away', neighbours: 0, newestMs: null }

export function journalQueries(db: JournalDatabase): JournalQueries {
  const page = <Value>(ask: (queries: PageQueries) => Watch<Value>) =>
    later(async () => ask((await import('./page-queries.ts')).pageQueries(db)))
  return {
    board: (filter, nowMs) =>
      watch(() =>
        withDeferred(
          db,
          () => readBoard(db, filter, nowMs),
          (rows, shown) => rows.map((row) => ({ ...row, listing: shown.listing(row.listing) }))
        )
      ),
    myListings: () =>
      watch(() =>
        withDeferred(
          db,
          () => viewsIn(db.listings.orderBy('mine')),
          (listings, shown) => listings.map(shown.listing)
        )
      ),
    myDeals: () =>
      watch(() =>
        withDeferred(
          db,
          () => viewsIn(db.deals),
          (deals, shown) => deals.map(shown.deal)
        )
      ),
    members: () => watch(() => viewsIn(db.members)),
    swapRings: () => watch(() => viewsIn(db.rings)),
    announcements: () => watch(() => viewsIn(db.announcements)),
    neighbourhood: () => watch(() => readNeighbourhood(db)),
    onlyHere: () => watch(() => db.outbox.filter((row) => !row.reached).count()),
    connection: () => watch(async () => (await kept(db, 'connection')) ?? noConnection),
    places: (filter, nowMs) => page((queries) => queries.places(filter, nowMs)),
    boardRows: (ids, nowMs) => page((queries) => queries.boardRows(ids, nowMs)),
    listing: (id) => page((queries) => queries.listing(id)),
    deal: (id) => page((queries) => queries.deal(id)),
    standing: (account) => page((queries) => queries.standing(account)),
    habits: (account) => page((queries) => queries.habits(account)),
    balance: (account) => page((queries) => queries.balance(account)),
    emergency: (part) => page((queries) => queries.emergency(part)),
    picture: (id) => page((queries) => queries.picture(id)),
    asked: () => page((queries) => queries.asked()),
    cases: () => page((queries) => queries.cases()),
    privateWords: () => page((queries) => queries.privateWords()),
    states: (ids) => page((queries) => queries.states(ids)),
    authority: () => page((queries) => queries.authority()),
    allListings: () => page((queries) => queries.allListings()),
    lastRecords: (devices) => page((queries) => queries.lastRecords(devices)),
    newer: (about) => page((queries) => queries.newer(about))
  }
}

async function readNeighbourhood(db: JournalDatabase): Promise<NeighbourhoodView | null> {
  const [neighbourhood, me, members] = await Promise.all([
    kept(db, 'neighbourhood'),
    kept(db, 'me'),
    db.members.filter(({ view }) => !view.left && !view.removed).count()
  ])
  if (!neighbourhood) return null
  return { settings: giftMode, meetingPoints: [], outline: [], ...neighbourhood, members, me: me ?? null }
}
