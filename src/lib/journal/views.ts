/**
 * Keeps the stored views in step with the records. Everything here runs inside the transaction that stores the
 * records, so that a crash leaves both or neither; what is put off is noted in `dirty` in that same transaction.
 */
import { authorityAggregate, moderationAggregate } from '#lib/domain/aggregate.ts'
import { accountOf, type Authority } from '#lib/domain/authority.ts'
import { projectNeighbourhood } from '#lib/domain/neighbourhood.ts'
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { ViewTiming } from '#lib/ports/journal.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { foldAggregate, membersByFounding, type Onlooker } from './folded.ts'
import { writeFolded } from './folded-rows.ts'
import { keepInside, kept } from './keep.ts'
import { foldModeration, isAwaited } from './moderation-rows.ts'
import { idBytes } from './record-index.ts'
import type { JournalDatabase } from './schema.ts'
import { standingChange } from './standing-change.ts'
import { storedElsewhere } from './stored-elsewhere.ts'
import type { StoredRecords } from './stored-records.ts'

/** More than the first page of a board, because some of the newest turn out to be closed. */
const firstListings = 80

/** Aggregates folded in one go when there is time: some 20 ms on a desktop. */
const sliceSize = 100

export interface FreshRecord {
  readonly record: StoepRecord
  readonly aggregate: RecordId
}

interface Waiting {
  readonly aggregate: RecordId
  /** The clock of the listing. */
  readonly ms: number
}

interface Known {
  /** Who may write. */
  readonly authority: Authority
  /** What it is folded of. */
  readonly records: readonly StoepRecord[]
}

export interface Views {
  /** From what is stored; `catchUp` first. */
  authority(): Promise<Known>
  /** The same without asking the disk, while memory has it. */
  knownAuthority(): Known | null
  /** Called in the transaction, before `fresh` are stored. */
  follow(fresh: readonly FreshRecord[], timing: ViewTiming): Promise<void>
  /** Folds one slice of what was put off; resolves with how many slices are left. */
  foldPending(): Promise<number>
  /** After a transaction that was rolled back: what it told this memory never happened. */
  forget(): void
}

export function storedViews(db: JournalDatabase, records: StoredRecords): Views {
  /** The authority of so many authority records; the set only grows, so the count says whether it is current. */
  let known: (Known & { readonly count: number }) | null = null
  const elsewhere = storedElsewhere(records)
  /** The newest listings that were left for later: a first screen is made of these too. */
  let waiting: readonly Waiting[] = []

  async function current() {
    const count = records.index.countOf(authorityAggregate)
    if (known?.count !== count) {
      const all = (await records.ofAggregates([authorityAggregate])).get(authorityAggregate) ?? []
      known = { count, records: all, authority: await elsewhere.fold(all, []) }
    } else if (elsewhere.isOutdated([])) {
      known = { ...known, authority: await elsewhere.fold(known.records, []) }
    }
    return known
  }

  /** Takes fresh records in; `members` are the aggregates of those whose view that touches. */
  async function followAuthority(fresh: readonly FreshRecord[]) {
    const before = await current()
    const about = fresh.flatMap(({ aggregate, record }) => (aggregate === authorityAggregate ? [record] : []))
    const everything = fresh.map(({ record }) => record)
    if (about.length === 0 && !elsewhere.isOutdated(everything))
      return { authority: before.authority, members: [] }
    const all = [...before.records, ...about]
    const authority = await elsewhere.fold(all, everything)
    known = { count: all.length, records: all, authority }
    const change = standingChange(before.authority, authority, (await kept(db, 'unheard')) ?? [])
    if (change.reachesOldRecords) await putOffEverything(authority)
    const founding = foundings(authority)
    const gone = change.accounts.filter((account) => !founding.has(account))
    await Promise.all([
      keepInside(db, 'unheard', change.unheard),
      keepNeighbourhood(all, authority),
      authority.aliases.size + before.authority.aliases.size > 0 &&
        keepInside(db, 'aliases', [...authority.aliases]),
      gone.length > 0 && db.members.bulkDelete(gone)
    ])
    const members = change.accounts.flatMap((account) => founding.get(account) ?? [])
    return { authority, members }
  }

  async function noteUnheard(fresh: readonly FreshRecord[], authority: Authority) {
    const silent = fresh.flatMap(({ record }) => (accountOf(record, authority) ? [] : [record.device]))
    if (silent.length === 0) return
    await keepInside(db, 'unheard', [...new Set([...((await kept(db, 'unheard')) ?? []), ...silent])])
  }

  async function keepNeighbourhood(all: readonly StoepRecord[], authority: Authority) {
    const facts = projectNeighbourhood(all, authority)
    if (!facts) return
    const { members: _, ...told } = facts
    await keepInside(db, 'neighbourhood', told)
  }

  /** In place of what was put off before, so that doing this often does not pile up. */
  async function putOffEverything(authority: Authority) {
    const all = new Set([...records.index.aggregates(), ...membersByFounding(authority).keys()])
    all.delete(authorityAggregate)
    await db.dirty.clear()
    await putOff([...all])
  }

  async function putOff(aggregates: readonly RecordId[]) {
    const slices = Math.ceil(aggregates.length / sliceSize)
    const rows = Array.from({ length: slices }, (_, i) => ({
      aggs: toBytes(aggregates.slice(i * sliceSize, (i + 1) * sliceSize))
    }))
    if (slices > 0) await db.dirty.bulkAdd(rows)
  }

  /** Who is looking; when that changed, all stored views are put off to be folded for the new onlooker. */
  async function onlookerNow(): Promise<Onlooker> {
    const [me, area, before] = await Promise.all([kept(db, 'me'), kept(db, 'area'), kept(db, 'foldedFor')])
    const now = { account: me?.account ?? null, area: area ?? null }
    if (before?.account === now.account && before.area === now.area) return now
    await keepInside(db, 'foldedFor', now)
    await putOffEverything((await current()).authority)
    return now
  }

  /** The newest listings that were put off, and of these. */
  function newestWaiting(fresh: readonly FreshRecord[]): Waiting[] {
    const listings = fresh.filter(({ record }) => record.type === 'listing/1')
    return [...waiting, ...listings.map(({ aggregate, record }) => ({ aggregate, ms: record.clock.ms }))]
      .sort((a, b) => b.ms - a.ms)
      .slice(0, firstListings)
  }

  /** Those newer than the last one of a full first screen, were all of them near. */
  async function onFirstScreen(newest: readonly Waiting[]): Promise<RecordId[]> {
    const last = await db.listings
      .orderBy('order')
      .offset(firstListings - 1)
      .first()
    const newerThan = -(last?.order ?? Infinity)
    return newest.filter(({ ms }) => ms > newerThan).map(({ aggregate }) => aggregate)
  }

  /** What is folded at once; the newest of what is not are remembered for the next first screen. */
  async function urgentAmong(
    others: readonly FreshRecord[],
    members: readonly RecordId[],
    timing: ViewTiming
  ) {
    if (timing === 'now') return new Set([...members, ...others.map(({ aggregate }) => aggregate)])
    const newest = newestWaiting(others)
    waiting = timing === 'first' ? [] : newest
    return new Set(timing === 'first' ? [...members, ...(await onFirstScreen(newest))] : [])
  }

  async function refold(
    aggregates: readonly RecordId[],
    fresh: readonly FreshRecord[],
    authority: Authority,
    onlooker: Onlooker
  ) {
    if (aggregates.length === 0) return
    const members = membersByFounding(authority)
    const stored = await records.ofAggregates(aggregates)
    for (const { aggregate, record } of fresh) stored.get(aggregate)?.push(record)
    const folded = aggregates.map((aggregate) =>
      foldAggregate(aggregate, stored.get(aggregate) ?? [], authority, members, onlooker)
    )
    const before = aggregates.filter((aggregate) => records.index.countOf(aggregate) > 0)
    await writeFolded(db, folded, before)
    if (aggregates.includes(moderationAggregate)) await foldModeration(db, records, fresh, authority)
  }

  return {
    forget() {
      known = null
      elsewhere.forget()
      waiting = []
    },
    authority: current,
    knownAuthority: () =>
      known?.count === records.index.countOf(authorityAggregate) && !elsewhere.isOutdated([]) ? known : null,
    async follow(fresh, timing) {
      const onlooker = await onlookerNow()
      const { authority, members } = await followAuthority(fresh)
      const others = fresh.filter(({ aggregate }) => aggregate !== authorityAggregate)
      await noteUnheard(others, authority)
      const touched = new Set([...members, ...others.map(({ aggregate }) => aggregate)])
      if (await isAwaited(db, records, fresh)) touched.add(moderationAggregate)
      const now = await urgentAmong(others, members, timing)
      // What is hidden is hidden on the first screen too.
      if (timing !== 'later' && touched.has(moderationAggregate)) now.add(moderationAggregate)
      await Promise.all([
        refold([...now], fresh, authority, onlooker),
        putOff([...touched].filter((aggregate) => !now.has(aggregate)))
      ])
    },
    async foldPending() {
      const onlooker = await onlookerNow()
      const row = await db.dirty.orderBy('n').first()
      if (!row) {
        waiting = []
        return 0
      }
      const { authority } = await current()
      await refold(toIds(row.aggs), [], authority, onlooker)
      await db.dirty.delete(row.n)
      return db.dirty.count()
    }
  }
}

/** Of all who ever were in. */
function foundings({ accounts, formerAccounts }: Authority): Map<AccountId, RecordId> {
  return new Map([...accounts, ...formerAccounts].map(([account, { founding }]) => [account, founding]))
}

function toBytes(ids: readonly RecordId[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * 32)
  ids.forEach((id, i) => bytes.set(idBytes(id), i * 32))
  return bytes
}

function toIds(bytes: Uint8Array): RecordId[] {
  return Array.from(
    { length: bytes.length / 32 },
    (_, i) => bytesToText(bytes.subarray(i * 32, (i + 1) * 32)) as RecordId
  )
}
