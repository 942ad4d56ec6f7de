/**
 * The journal in memory, for simulated worlds: deterministic, and quick enough for thousands of devices. What is
 * committed lives in a shelf apart, so that a crash is a new journal on the same shelf.
 */
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { foldAuthority, type Authority } from '#lib/domain/authority.ts'
import { elsewhereAmong, type Elsewhere } from '#lib/domain/elsewhere.ts'
import { withoutDraft, type DeferredAct } from '#lib/domain/deferred.ts'
import { projectListing } from '#lib/domain/listing.ts'
import { compareClocks } from '#lib/domain/order.ts'
import type { Clock, RecordId, StoepRecord } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { AdmittedRecord, Head, Journal, KeepTrouble, OutboxEntry, Reach } from '#lib/ports/journal.ts'
import { followsHead } from './follows-head.ts'
import { publicViews, type PublicViews } from './public-views.ts'

/** The simulated disk. */
export interface Shelf {
  readonly records: Map<RecordId, AdmittedRecord>
  readonly byAggregate: Map<RecordId, StoepRecord[]>
  readonly keys: Set<string>
  readonly outbox: Map<string, { readonly id: RecordId; carried: boolean }>
  readonly reach: Map<RecordId, Reach>
  head: Head
  witnessed: Clock
  /** What the pocket holds of acts that can still be taken back. */
  deferred: readonly DeferredAct[]
  /** Set to have every write refused with it. */
  trouble: KeepTrouble | null
}

export interface MemoryJournal extends Journal {
  publicViews(): PublicViews
  /** Open or closed; null when it is not here. */
  listing(id: RecordId): ListingView | null
  reachOf(id: RecordId): Reach | null
}

const pageSize = 500

export function emptyShelf(): Shelf {
  const start = { ms: 0, count: 0 }
  return {
    records: new Map(),
    byAggregate: new Map(),
    keys: new Set(),
    outbox: new Map(),
    reach: new Map(),
    head: { nextSeq: 0, prev: null, clock: start },
    witnessed: start,
    deferred: [],
    trouble: null
  }
}

export function memoryJournal(shelf: Shelf = emptyShelf()): MemoryJournal {
  const listeners = new Set<() => void>()
  const authority = cachedAuthority(shelf)
  async function append(...own: readonly AdmittedRecord[]): ReturnType<Journal['append']> {
    if (shelf.trouble) return refused(shelf.trouble)
    if (!followsHead(own, shelf.head)) return refused({ kind: 'headMoved' })
    for (const one of own) {
      store(shelf, one)
      sendOut(shelf, one)
    }
    for (const listener of listeners) listener()
    return accepted(null)
  }
  return {
    append,
    async appendDeferred(own, draft) {
      const left = withoutDraft(shelf.deferred, draft)
      if (!left) return accepted(false)
      const before = shelf.deferred
      shelf.deferred = left
      const appended = await append(own)
      if (appended.ok) return accepted(true)
      shelf.deferred = before
      return appended
    },
    async admit(batch) {
      if (shelf.trouble) return refused(shelf.trouble)
      return accepted({ added: batch.filter((admitted) => store(shelf, admitted)).length })
    },
    foldPending: async () => 0,
    head: async () =>
      compareClocks(shelf.witnessed, shelf.head.clock) > 0
        ? { ...shelf.head, clock: shelf.witnessed }
        : shelf.head,
    async witness(clock) {
      if (compareClocks(clock, shelf.witnessed) > 0) shelf.witnessed = clock
    },
    authority: async () => authority(),
    authorityRecords: async () => shelf.byAggregate.get(authorityAggregate) ?? [],
    has: async (id) => shelf.records.has(id),
    keysLacked: async (keys) => keys.filter((key) => !shelf.keys.has(key)),
    count: async () => shelf.records.size,
    async *envelopes(isWanted = () => true) {
      const entries = [...shelf.records.values()].filter(({ key }) => isWanted(key)).map(toOutboxEntry)
      for (let from = 0; from < entries.length; from += pageSize) yield entries.slice(from, from + pageSize)
    },
    recordsOf: async (aggregates) => aggregates.flatMap((id) => shelf.byAggregate.get(id) ?? []),
    outbox: async () => [...shelf.outbox.values()].flatMap(({ id }) => entryOf(shelf, id)),
    async carried(keys) {
      for (const key of keys) {
        const waiting = shelf.outbox.get(key)
        if (waiting) shelf.outbox.set(key, { ...waiting, carried: true })
        tidy(shelf, key)
      }
    },
    async reached(reaches) {
      for (const reach of reaches) raise(shelf, reach)
    },
    ownKeys: async () => [...shelf.reach.keys()].flatMap((id) => shelf.records.get(id)?.key ?? []),
    onAppended(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    publicViews: () => publicViews([...shelf.records.values()].map(({ record }) => record)),
    listing: (id) => projectListing(shelf.byAggregate.get(id) ?? [], authority()),
    reachOf: (id) => shelf.reach.get(id) ?? null
  }
}

/** False when it was there already. */
function store(shelf: Shelf, admitted: AdmittedRecord): boolean {
  const { record, key } = admitted
  if (shelf.records.has(record.id)) return false
  const aggregate = aggregateOf(record)
  shelf.records.set(record.id, admitted)
  shelf.keys.add(key)
  shelf.byAggregate.set(aggregate, [...(shelf.byAggregate.get(aggregate) ?? []), record])
  return true
}

function sendOut(shelf: Shelf, { record: { id, seq, clock }, key }: AdmittedRecord) {
  shelf.head = { nextSeq: seq + 1, prev: id, clock }
  shelf.outbox.set(key, { id, carried: false })
  shelf.reach.set(id, { id, atRelay: false, devices: 0 })
}

function raise(shelf: Shelf, { id, atRelay, devices }: Reach) {
  const before = shelf.reach.get(id)
  if (!before) return
  shelf.reach.set(id, {
    id,
    atRelay: before.atRelay || atRelay,
    devices: Math.max(before.devices, devices)
  })
  const key = shelf.records.get(id)?.key
  if (key) tidy(shelf, key)
}

/** Once it is in the carrier and elsewhere, it need not wait any longer. */
function tidy(shelf: Shelf, key: string) {
  const waiting = shelf.outbox.get(key)
  const reach = waiting && shelf.reach.get(waiting.id)
  if (waiting?.carried && reach && (reach.atRelay || reach.devices > 0)) shelf.outbox.delete(key)
}

function entryOf(shelf: Shelf, id: RecordId): OutboxEntry[] {
  const admitted = shelf.records.get(id)
  return admitted ? [toOutboxEntry(admitted)] : []
}

function toOutboxEntry({ record: { id }, key, envelope }: AdmittedRecord): OutboxEntry {
  return { id, key, envelope }
}

/** Folded again when there are more records of authority, or of any kind when the last fold had to ask for those. */
function cachedAuthority(shelf: Shelf): () => Authority {
  let known: { count: number; all: number; authority: Authority } | null = null
  return () => {
    const records = shelf.byAggregate.get(authorityAggregate) ?? []
    const { size } = shelf.records
    if (known?.count === records.length && known.all >= size) return known.authority
    const { elsewhere, wasAsked } = noting(elsewhereAmong(recordsOn(shelf)))
    const authority = foldAuthority(records, elsewhere)
    known = { count: records.length, all: wasAsked() ? size : Infinity, authority }
    return authority
  }
}

function noting(elsewhere: Elsewhere) {
  let asked = false
  return {
    wasAsked: () => asked,
    elsewhere: {
      chainTo: (device, last) => ((asked = true), elsewhere.chainTo(device, last))
    } satisfies Elsewhere
  }
}

function recordsOn(shelf: Shelf): Iterable<StoepRecord> {
  return { [Symbol.iterator]: () => [...shelf.records.values()].map(({ record }) => record).values() }
}
