/**
 * What is on this device's disk.
 *
 * The registry database `stoep` has one table, `neighbourhoods`: a row for each neighbourhood this device opened, and
 * for each person who takes part in it on this device (`store-id.ts`). Each has its own database
 * `stoep-<first 16 characters of the neighbourhood's id>`, with `-<mark>` behind it for who came later, with keys,
 * head and journal together, so that no part of it can be restored or lost without the others:
 *
 * | table     | key, indexes                            | a row                                                     |
 * |-----------|-----------------------------------------|-----------------------------------------------------------|
 * | kept      | (name)                                  | one thing: device keys, head, secrets, cursors (`keep.ts`) |
 * | tail      | ++n, &id, agg                           | one fresh record: its envelope, carrier key, aggregate     |
 * | pages     | n                                       | up to `recordsPerPage` envelopes end to end, with offsets  |
 * | pageIndex | ++n                                     | ids (32 bytes each), aggregates (32), keys (16) of a page  |
 * | outbox    | key                                     | an own record not yet both in the carrier and elsewhere    |
 * | reach     | id                                      | where an own record has got to                             |
 * | dirty     | ++n                                     | aggregates (32 bytes each) whose views are still to refold |
 * | listings  | id, order, mine, asked, [kind+order], [domain+order] | view of a listing that is open, or mine       |
 * | deals     | id, listing                             | view of a deal I take part in                              |
 * | members   | account                                 | view of a member                                           |
 * | helps     | id, listing, helper, helped             | a finished deal: who helped whom                           |
 * | transfers | id, listing, from, to                   | hours that moved from one account to another               |
 * | rings     | id, listing                             | view of a swap ring; `listing` is always the rings' aggregate |
 * | habits    | id, listing, account                    | how soon somebody answered, or that they did not come      |
 * | cases     | id, hidden                              | what was reported and decided about one thing              |
 * | privateWords | id                                   | a word to the ambassadors alone                            |
 * | announcements | id, listing                         | what an ambassador told everybody; `listing` is always their aggregate |
 * | pictures  | id, listing                             | bytes of the picture a listing shows now; its view holds all else |
 * | emergency | id, listing, part                   | part of an emergency (emergency-views.ts); `listing` is always their aggregate |
 *
 * `tail`, `pages` and `pageIndex` are the truth: every admitted record stands in exactly one tail row or page.
 * The last twelve tables can be made again from them at any time. A page is written with its index in one
 * transaction, and never changes, but for the aggregates when the app is updated. `order`, `mine` and `asked` are present
 * only where a row belongs in that list, so that the first rows of a list come from one range of one index.
 *
 * A change of this table is a new `version(n)` below, never an edit of an old one. So is a type that is gathered anew
 * (domain/aggregate.ts): who did not know it filed it elsewhere, and `gatherAgain` puts that right.
 */
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { Habit } from '#lib/domain/habits.ts'
import type { Moved } from '#lib/domain/hours.ts'
import type { EmergencyPart } from '#lib/domain/emergency-views.ts'
import type { CaseView, PrivateWordView } from '#lib/domain/moderation.ts'
import type { AnnouncementView, DealView, ListingView, MemberView, SwapRingView } from '#lib/domain/views.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { endingOf } from './store-id.ts'

export const registryName = 'stoep'

/** Bodies of one page are read together, to fold one old record; 500 of the usual size are about 200 KiB. */
export const recordsPerPage = 500
/** Pictures are thirty times that size: no page of them is read that is larger than this. */
export const bytesPerPage = 1024 * 1024

export interface TailRow {
  /** Grows with every row ever written; a number is never used again. */
  readonly n: number
  readonly id: RecordId
  /** Carrier key, 22 characters. */
  readonly key: string
  readonly agg: RecordId
  readonly envelope: Uint8Array
}

export interface PageRow {
  readonly n: number
  /** Envelopes end to end. */
  readonly bytes: Uint8Array
  /** Where each begins, and the end: one more than there are records. */
  readonly offsets: Uint32Array
}

export interface PageIndexRow {
  readonly n: number
  readonly ids: Uint8Array
  readonly aggs: Uint8Array
  readonly keys: Uint8Array
}

export interface OutboxRow {
  readonly key: string
  readonly id: RecordId
  readonly seq: number
  /** The carrier holds it. */
  readonly carried: boolean
  /** The relay or another device holds it. */
  readonly reached: boolean
}

export interface ReachRow {
  readonly id: RecordId
  readonly key: string
  readonly atRelay: boolean
  readonly devices: number
}

export interface DirtyRow {
  readonly n: number
  readonly aggs: Uint8Array
}

export interface ListingRow {
  readonly id: RecordId
  /** Place on the board, smallest first (`board-order.ts`); absent when not open. */
  readonly order?: number
  /** Minus postedAt, newest first; absent when it is somebody else's. */
  readonly mine?: number
  /** Minus postedAt of what others asked privately, maybe of me, newest first; absent when it is over. */
  readonly asked?: number
  readonly kind: string
  /** Empty when nobody said. */
  readonly domain: string
  readonly view: ListingView
}

export interface DealRow {
  readonly id: RecordId
  readonly listing: RecordId
  readonly view: DealView
}

export interface MemberRow {
  readonly account: AccountId
  readonly view: MemberView
}

export interface HelpRow {
  readonly id: RecordId
  readonly listing: RecordId
  readonly helper: AccountId
  readonly helped: AccountId
}

export type TransferRow = Moved

export type HabitRow = Habit

export interface RingRow {
  readonly id: RecordId
  readonly listing: RecordId
  /** What is off the board because of it, as `pledgeKey` has it: nothing as long as it does not bind. */
  readonly holds: readonly string[]
  readonly view: SwapRingView
}

export interface CaseRow {
  readonly id: RecordId
  /** 1 when it is hidden; absent when it is not. */
  readonly hidden?: 1
  readonly view: CaseView
}

export interface PrivateWordRow {
  readonly id: RecordId
  readonly view: PrivateWordView
}

export interface AnnouncementRow {
  readonly id: RecordId
  readonly listing: RecordId
  readonly view: AnnouncementView
}

export interface EmergencyRow {
  readonly id: RecordId
  readonly listing: RecordId
  readonly part: EmergencyPart['part']
  readonly view: EmergencyPart
}

export interface PictureRow {
  readonly id: RecordId
  readonly listing: RecordId
  readonly bytes: Uint8Array
}

export interface NeighbourhoodRow {
  readonly id: StoreId
  readonly name: string
  readonly database: string
  /** Unix ms it was last opened: the newest is the one to show at start. */
  readonly openedAt: number
}

export type JournalDatabase = Dexie & {
  readonly kept: Table<unknown, string>
  readonly tail: EntityTable<TailRow, 'n'>
  readonly pages: EntityTable<PageRow, 'n'>
  readonly pageIndex: EntityTable<PageIndexRow, 'n'>
  readonly outbox: EntityTable<OutboxRow, 'key'>
  readonly reach: EntityTable<ReachRow, 'id'>
  readonly dirty: EntityTable<DirtyRow, 'n'>
  readonly listings: EntityTable<ListingRow, 'id'>
  readonly deals: Table<DealRow, RecordId>
  readonly members: EntityTable<MemberRow, 'account'>
  readonly helps: Table<HelpRow, RecordId>
  readonly transfers: Table<TransferRow, RecordId>
  readonly rings: Table<RingRow, RecordId>
  readonly habits: Table<HabitRow, RecordId>
  readonly cases: Table<CaseRow, RecordId>
  readonly privateWords: Table<PrivateWordRow, RecordId>
  readonly announcements: Table<AnnouncementRow, RecordId>
  readonly pictures: Table<PictureRow, RecordId>
  readonly emergency: Table<EmergencyRow, RecordId>
}

export type RegistryDatabase = Dexie & { readonly neighbourhoods: EntityTable<NeighbourhoodRow, 'id'> }

/** 96 bits of the id: enough that two neighbourhoods on one device never meet. */
export function databaseName(store: StoreId): string {
  return `${registryName}-${store.slice(0, 16)}${endingOf(store)}`
}

/** Strict durability: a commit is on the disk before it is reported (invariant 1). */
export function journalDatabase(name: string): JournalDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as JournalDatabase
  // Dexie brings any older version to the last one by what it finds on the disk.
  db.version(7)
    .stores({
      kept: '',
      tail: '++n, &id, agg',
      pages: 'n',
      pageIndex: '++n',
      outbox: 'key',
      reach: 'id',
      dirty: '++n',
      listings: 'id, order, mine, asked, [kind+order], [domain+order]',
      deals: 'id, listing',
      members: 'account',
      helps: 'id, listing, helper, helped',
      transfers: 'id, listing, from, to',
      rings: 'id, listing',
      habits: 'id, listing, account',
      cases: 'id, hidden',
      privateWords: 'id',
      announcements: 'id, listing',
      pictures: 'id, listing',
      emergency: 'id, listing, part'
    })
    .upgrade(gatherAndFoldAgain)
  return db
}

/**
 * For views whose shape has changed: they are made from the records again, by and by, after opening. What is filed anew
 * before that is rarely needed, so apart from what every start reads.
 */
async function gatherAndFoldAgain(upgrade: Transaction) {
  const { gatherAgain } = await Dexie.waitFor(import('./gather-again.ts'))
  await gatherAgain(upgrade)
  await Promise.all(['listings', 'deals', 'members'].map((table) => upgrade.table(table).clear()))
  await upgrade.table('kept').delete('foldedFor')
}

export function registryDatabase(name = registryName): RegistryDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as RegistryDatabase
  db.version(1).stores({ neighbourhoods: 'id, openedAt' })
  return db
}
