/**
 * The journal on Dexie: the only way a record becomes a fact on this device. Heavier than `open.ts`, for it decodes
 * and folds. Every write is one transaction over all tables with strict durability: all of it is on the disk when
 * it resolves ok, or nothing changed.
 */
import { aggregateOf } from '#lib/domain/aggregate.ts'
import { withoutDraft } from '#lib/domain/deferred.ts'
import { compareClocks } from '#lib/domain/order.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import type { AdmittedRecord, AppendRefusal, Journal, KeepTrouble, ViewTiming } from '#lib/ports/journal.ts'
import { liveQuery, type Table } from 'dexie'
import { allEnvelopes } from './all-stored.ts'
import { retireExpired } from './expired.ts'
import { errorToRefusal } from './failure.ts'
import { followsHead } from './follows-head.ts'
import { freshMemory } from './fresh-memory.ts'
import { keepInside, kept } from './keep.ts'
import { markCarried, ownHead, raiseReach, readOutbox, readOwnKeys, sendOut } from './own-records.ts'
import type { JournalDatabase } from './schema.ts'
import { storedRecords, type StoredRecords } from './stored-records.ts'
import { storedViews, type Views } from './views.ts'

/** From so many on, a batch is written as pages; the tail stays short enough to be read whole. */
const pagesFrom = 100

const tailMayHold = 500

/** What the leader tab does besides, when there is time. */
export interface Upkeep {
  /** Moves the tail into pages when it holds more records than this (500); resolves with how many were moved. */
  compactTail(moreThan?: number): Promise<number>
  /** Takes listings off the board's index that were over two days ago, a wrong clock allowed for. */
  retireExpired(nowMs: number): Promise<void>
  /** Stops listening for the writes of other tabs. The database stays open. */
  stop(): void
}

export function openJournal(db: JournalDatabase): Journal & Upkeep {
  const records = storedRecords(db)
  const views = storedViews(db, records)
  const memory = freshMemory(db, () => records.index)
  const inTurn = turns()

  function write<Value>(work: () => Promise<Value>): Promise<Value> {
    return inTurn(async () => {
      try {
        return await db.transaction('rw', db.tables, async () => {
          await records.catchUp()
          return work()
        })
      } catch (error) {
        records.forget()
        views.forget()
        throw error
      }
    })
  }

  /** Of the tables of records and these, for what is written to others meanwhile need not be waited for. */
  function read<Value>(work: () => Promise<Value>, more: readonly Table[] = []): Promise<Value> {
    return inTurn(() =>
      db.transaction('r', [db.tail, db.pages, db.pageIndex, ...more], async () => {
        await records.catchUp()
        return work()
      })
    )
  }

  async function authority() {
    await memory.refresh(read)
    return views.knownAuthority() ?? read(() => views.authority())
  }

  return {
    async append(...own) {
      try {
        return await write(() => appendOwn(db, records, views, own))
      } catch (error) {
        return refused(refusalOf(error))
      }
    },
    async appendDeferred(own, draft) {
      try {
        return await write(() => appendDeferred(db, records, views, own, draft))
      } catch (error) {
        return refused(refusalOf(error))
      }
    },
    async admit(batch, timing = 'now') {
      try {
        return accepted({ added: await write(() => admitNew(records, views, batch, timing)) })
      } catch (error) {
        return refused(refusalOf(error))
      }
    },
    foldPending: () => write(() => views.foldPending()),
    async head() {
      const [head, witnessed] = await db.transaction('r', db.kept, () =>
        Promise.all([ownHead(db), kept(db, 'witnessed')])
      )
      const isBehind = witnessed !== undefined && compareClocks(witnessed, head.clock) > 0
      return isBehind ? { ...head, clock: witnessed } : head
    },
    witness: (clock) =>
      db.transaction('rw', db.kept, async () => {
        const before = await kept(db, 'witnessed')
        if (!before || compareClocks(clock, before) > 0) await keepInside(db, 'witnessed', clock)
      }),
    authority: async () => (await authority()).authority,
    authorityRecords: async () => (await authority()).records,
    async has(id) {
      await memory.refresh(read)
      return records.index.has(id)
    },
    async keysLacked(keys) {
      await memory.refresh(read)
      return keys.filter((key) => !records.index.hasKey(key))
    },
    async count() {
      await memory.refresh(read)
      return records.index.size
    },
    envelopes: (isWanted) => allEnvelopes(db, isWanted),
    recordsOf: async (aggregates) =>
      [...(await read(() => records.ofAggregates(aggregates))).values()].flat(),
    outbox: () => read(() => readOutbox(db, records), [db.outbox]),
    carried: (keys) => db.transaction('rw', db.outbox, () => markCarried(db, keys)),
    reached: (reaches) => db.transaction('rw', db.outbox, db.reach, () => raiseReach(db, reaches)),
    ownKeys: () => readOwnKeys(db),
    onAppended: (listener) => onHeadMoved(db, listener),
    compactTail: (moreThan = tailMayHold) =>
      write(async () => ((await db.tail.count()) > moreThan ? records.compact() : 0)),
    retireExpired: (nowMs) => retireExpired(db, nowMs),
    stop: memory.stop
  }
}

async function appendOwn(
  db: JournalDatabase,
  records: StoredRecords,
  views: Views,
  own: readonly AdmittedRecord[]
) {
  if (!followsHead(own, await ownHead(db))) return refused<AppendRefusal>({ kind: 'headMoved' })
  for (const one of own) await sendOut(db, one)
  const fresh = own.filter(({ record }) => !records.index.has(record.id))
  if (fresh.length > 0) await storeAndFold(records, views, fresh, 'now')
  return accepted(null)
}

/** What is refused takes nothing out of the pocket. */
async function appendDeferred(
  db: JournalDatabase,
  records: StoredRecords,
  views: Views,
  own: AdmittedRecord,
  draft: RecordId
) {
  const left = withoutDraft((await kept(db, 'deferred')) ?? [], draft)
  if (!left) return accepted(false)
  const appended = await appendOwn(db, records, views, [own])
  if (!appended.ok) return appended
  await keepInside(db, 'deferred', left)
  return accepted(true)
}

async function admitNew(
  records: StoredRecords,
  views: Views,
  batch: readonly AdmittedRecord[],
  timing: ViewTiming
): Promise<number> {
  const unique = new Map(batch.map((admitted) => [admitted.record.id, admitted]))
  const fresh = [...unique.values()].filter(({ record }) => !records.index.has(record.id))
  if (fresh.length > 0) await storeAndFold(records, views, fresh, timing)
  return fresh.length
}

async function storeAndFold(
  records: StoredRecords,
  views: Views,
  fresh: readonly AdmittedRecord[],
  timing: ViewTiming
) {
  const filed = fresh.map(({ record, key, envelope }) => ({
    record,
    key,
    envelope,
    aggregate: aggregateOf(record)
  }))
  const rows = filed.map(({ record, aggregate, key, envelope }) => ({
    id: record.id,
    agg: aggregate,
    key,
    envelope
  }))
  if (rows.length < pagesFrom) {
    await views.follow(filed, timing)
    return records.addToTail(rows)
  }
  // Side by side, for a page is found by the index alone.
  const [written] = await Promise.all([records.addPages(rows), views.follow(filed, timing)])
  written()
}

function refusalOf(error: unknown): KeepTrouble {
  const refusal = errorToRefusal(error)
  if (!refusal) throw error
  return refusal
}

/** One after another within this tab: the index in memory belongs to one transaction at a time. */
function turns() {
  let previous: Promise<unknown> = Promise.resolve()
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = previous.then(work)
    previous = mine.catch(() => null)
    return mine
  }
}

/** The head moves with every own record and nothing else. */
/** The head is read at once: what is appended before the first look of the live query would go unheard. */
function onHeadMoved(db: JournalDatabase, listener: () => void): () => void {
  const before = ownHead(db).then(
    ({ nextSeq }) => nextSeq,
    () => 0
  )
  let last: number | null = null
  const subscription = liveQuery(() => ownHead(db)).subscribe(async ({ nextSeq }) => {
    last ??= await before
    const hasMoved = nextSeq > last
    last = nextSeq
    if (hasMoved) listener()
  })
  return () => subscription.unsubscribe()
}
