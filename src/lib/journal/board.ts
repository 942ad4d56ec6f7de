/** The board: reads `listings` in order until enough are open, and looks up the names of who posted them. */
import Dexie from 'dexie'
import { isOpen } from '#lib/domain/expiry.ts'
import type { BoardFilter, BoardRow } from '#lib/ports/journal.ts'
import { readLeftOut } from './left-out.ts'
import type { JournalDatabase, ListingRow } from './schema.ts'

export async function readBoard(
  db: JournalDatabase,
  filter: BoardFilter,
  nowMs: number
): Promise<readonly BoardRow[]> {
  return withNames(db, await readRows(db, filter, nowMs, filter.limit + 14, 4))
}

/** Batches grow by a factor from the first, so that a full board takes one read and a rare word still few. */
export async function readRows(
  db: JournalDatabase,
  filter: BoardFilter,
  nowMs: number,
  first: number,
  growth: number
): Promise<ListingRow[]> {
  const words = searchWords(filter.search ?? '')
  const isLeftOut = await readLeftOut(db)
  const suits = (row: ListingRow) =>
    isOpen(row.view, nowMs) &&
    !isLeftOut(row.id, row.view.owner) &&
    hasKind(row, filter.kind) &&
    hasWords(row.view.text, words)
  const found = new Map<string, ListingRow>()
  let from: number | typeof Dexie.minKey = Dexie.minKey
  for (let size = first; ; size *= growth) {
    const rows: ListingRow[] = await rangeFrom(db, filter, from).limit(size).toArray()
    for (const row of rows) if (suits(row)) found.set(row.id, row)
    const last: number | undefined = rows.at(-1)?.order
    if (rows.length < size || last === undefined || found.size >= filter.limit) break
    from = last
  }
  return [...found.values()].slice(0, filter.limit)
}

/** From this place on, itself included: several may stand on one place. */
function rangeFrom(db: JournalDatabase, { kind, domain }: BoardFilter, from: number | typeof Dexie.minKey) {
  if (domain !== undefined)
    return db.listings.where('[domain+order]').between([domain, from], [domain, Dexie.maxKey], true, true)
  if (kind !== undefined)
    return db.listings.where('[kind+order]').between([kind, from], [kind, Dexie.maxKey], true, true)
  return db.listings.where('order').between(from, Dexie.maxKey, true, true)
}

/** With the names of who posted them. */
export async function withNames(db: JournalDatabase, rows: readonly ListingRow[]): Promise<BoardRow[]> {
  const owners = [...new Set(rows.map((row) => row.view.owner))]
  const members = await db.members.bulkGet(owners)
  const nameByOwner = new Map(owners.map((owner, i) => [owner, members[i]?.view.name ?? '']))
  return rows.map(({ view }) => ({ listing: view, ownerName: nameByOwner.get(view.owner) ?? '' }))
}

function hasKind(row: ListingRow, kind: BoardFilter['kind']): boolean {
  return kind === undefined || row.kind === kind
}

function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const folded = foldText(text)
  return words.every((word) => folded.includes(word))
}

function searchWords(search: string): string[] {
  return foldText(search).split(/\s+/u).filter(Boolean)
}

/** Without case and accents: "Crème" is found by "creme". */
function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
