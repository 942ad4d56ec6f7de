/**
 * Makes a log on NATS quick to read, and smaller where the store may purge. Old links of a room become rows
 * (merge-rows.ts) of a snapshot in the object store; when it is there and was read back, the base of the room names it;
 * and only when that base has stood for longer than nodes take to sync their files, the links it covers are purged, and
 * objects no base names are removed. Killed anywhere, the room reads the same, and the next round goes on. Relays that do
 * it at once cost each other only work: of two bases made from one, the second is refused.
 *
 * Where the store may not purge, nothing is ever removed or replaced (ADR 45 says why), so an object is only made of as
 * much as it shall hold.
 */
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { limits } from '#lib/wire/limits.ts'
import type { Compacted } from './compaction.ts'
import { mergeRows } from './merge-rows.ts'
import { noBase, readBase, replaceBase } from './nats-base.ts'
import type { Base, KeptBase } from './nats-base.ts'
import { sizeOf } from './nats-link.ts'
import { namesOfObjects, objectBegun, removeObject } from './nats-objects.ts'
import { NatsUnsettled, patienceEnd, patiently } from './nats-patience.ts'
import { keepSegment, nameOf, readSegment, roomOf } from './nats-snapshot.ts'
import type { NatsStore } from './nats-store.ts'
import { anchorOf, lastLink, linkFrom, walkFromBase, walkWhole } from './nats-walk.ts'
import type { Found } from './nats-walk.ts'

/** Latest updates of a room that stay in the stream: devices mostly come back for these. */
const keptRows = 64
/** A room is compacted when so many older links are waiting, or half a segment. */
const waitingLinks = 64
/** Rows merged together. */
const windowRows = 1000
/** Updates of a round for one room, and what an object holds before the next is begun. */
const segmentBytes = 1024 * 1024
/** Longer than a node of NATS takes to sync its files unless told otherwise: two minutes. */
const usualSettleMs = 5 * 60_000
/** Objects no base names may be those of a round that runs; none takes so long. */
const usualOrphanMs = 60 * 60_000

/** Bases of a room that stay. */
const keptBases = 3

/** Where the work is; a test stops it there. */
export type NatsCompactionStep = 'purged' | 'swept' | 'read' | 'stored' | 'pointed'

/** Places before a base that stay in the stream: nodes may differ about places, and each purges by its own. */
const usualMarginPlaces = 1024

export interface NatsCompaction {
  readonly marginPlaces?: number
  readonly settleMs?: number
  readonly orphanMs?: number
  /** Unix ms. */
  readonly now: () => number
  readonly reached?: (step: NatsCompactionStep) => void
}

/** One round over all rooms. Rejects when NATS gives no answer for long; what was done until then stands. */
export async function compactNatsLog(store: NatsStore, options: NatsCompaction): Promise<Compacted> {
  const rooms = await roomsWithLinks(store, waitingLinks)
  const { reached = () => undefined } = options
  let [rowsBefore, rowsAfter] = [0, 0]
  if (store.mayPurge) {
    for (const room of rooms) await purgeRoom(store, room, options)
    reached('purged')
    await sweep(store, options)
    reached('swept')
  }
  for (const room of rooms) {
    for (let done = await compactRoom(store, room, reached, 'check'); done !== null;) {
      rowsBefore += done.rowsBefore
      rowsAfter += done.rowsAfter
      done = await compactRoom(store, room, reached)
    }
  }
  return { rowsBefore, rowsAfter }
}

/** Those with more links than that, whether they count or not. */
async function roomsWithLinks({ manager, stream, subjectOf }: NatsStore, count: number): Promise<string[]> {
  const subjects_filter = subjectOf('*')
  const { state } = await patiently(patienceEnd(), () => manager.streams.info(stream, { subjects_filter }))
  const subjects = Object.entries(state.subjects ?? {}).filter(([, links]) => links > count)
  return subjects.map(([subject]) => subject.slice(subjectOf('').length))
}

/** What a settled base covers, and bases long replaced. */
async function purgeRoom(store: NatsStore, room: string, options: NatsCompaction): Promise<void> {
  const { marginPlaces = usualMarginPlaces } = options
  const { manager, stream, subjectOf, baseSubjectOf } = store
  const base = await readBase(store, room, patienceEnd())
  const seq = base.place - marginPlaces
  if (!isSettled(base, options) || seq <= 1) return
  const first = await linkFrom(store, room, 1, patienceEnd())
  if (first === null || first.place >= seq || !(await isWhole(store, room, base))) return
  await patiently(patienceEnd(), () => manager.streams.purge(stream, { filter: subjectOf(room), seq }))
  const old = { filter: baseSubjectOf(room), keep: keptBases }
  await patiently(patienceEnd(), () => manager.streams.purge(stream, old))
}

/**
 * Whether its objects are there, read to the last byte: they are in another stream, which may have been lost or brought
 * back older. Where they are not and every link is, the room begins anew with its links.
 */
async function isWhole(store: NatsStore, room: string, base: KeptBase): Promise<boolean> {
  for (const segment of base.segments) {
    if ((await readSegment(store, room, segment, patienceEnd())) !== null) continue
    const all = { afterSeq: Infinity, maxBytes: Infinity, until: patienceEnd() }
    const links = await walkWhole(store, room, all)
    if (links !== null && links.end.head >= base.head) await replaceBase(store, room, base.revision, noBase)
    return false
  }
  return true
}

function isSettled({ keptMs }: KeptBase, { settleMs = usualSettleMs, now }: NatsCompaction): boolean {
  return now() - keptMs >= settleMs
}

async function sweep(store: NatsStore, options: NatsCompaction): Promise<void> {
  const { orphanMs = usualOrphanMs, now } = options
  const objects = await namesOfObjects(store, patienceEnd())
  for (const [room, names] of Map.groupBy(objects, roomOf)) {
    const base = await readBase(store, room, patienceEnd())
    if (!isSettled(base, options)) continue
    const named = new Set(base.segments.map(({ name }) => nameOf(room, name)))
    for (const name of names.filter((each) => !named.has(each))) {
      const begunMs = await objectBegun(store, name, patienceEnd())
      if (begunMs !== null && now() - begunMs >= orphanMs) await removeObject(store, name, patienceEnd())
    }
  }
}

/** Null when nothing is waiting, the snapshot is not whole, or another relay is at it. */
async function compactRoom(
  store: NatsStore,
  room: string,
  reached: (step: NatsCompactionStep) => void,
  check?: 'check'
): Promise<Compacted | null> {
  const until = patienceEnd()
  const base = await readBase(store, room, until)
  const waiting = await linksWaiting(store, room, base, until)
  const last = waiting.at(-1)
  if (last === undefined) return null
  if (check === 'check' && !(await isWhole(store, room, base))) return null
  reached('read')
  // Objects stay where nothing is purged, so none is made for a base that another relay has replaced meanwhile.
  if ((await readBase(store, room, until)).revision !== base.revision) return null
  const rows = waiting.flatMap(({ updates }) => updates)
  const merged = merge(rows)
  const segments = await withRows(store, room, base, merged, until)
  reached('stored')
  const bytes = base.bytes + sizeOf(merged)
  const next = { ...anchorOf(last), written: last.roomBytes, bytes, segments }
  const isMine = await replaceBase(store, room, base.revision, next)
  reached('pointed')
  return isMine ? { rowsBefore: rows.length, rowsAfter: merged.length } : null
}

/** Links in front of the latest updates; none when too little is waiting. */
async function linksWaiting(
  store: NatsStore,
  room: string,
  base: KeptBase,
  until: number
): Promise<readonly Found[]> {
  const last = await lastLink(store, room, until)
  if (last === null) return []
  // A late link may have lower numbers; then a little less is taken.
  const oldHead = anchorOf(last).head - keptRows
  // There are at most as many links as updates.
  if (!isEnough(store, oldHead - base.head, last.roomBytes - base.written)) return []
  const walk = await walkFromBase(store, room, base, { afterSeq: base.head, maxBytes: segmentBytes, until })
  // A chain of which a link is missing stays as it is: what a node does not show now it may show later.
  if (walk === null || walk.hasGap) return []
  const older = walk.links.filter((link) => anchorOf(link).head <= oldHead)
  const bytes = sizeOf(older.flatMap(({ updates }) => updates))
  return isEnough(store, older.length, bytes) ? older : []
}

/** Few links may fill all that one round takes. */
function isEnough({ mayPurge }: NatsStore, links: number, bytes: number): boolean {
  return bytes >= segmentBytes / 2 || (mayPurge && links >= waitingLinks)
}

function merge(rows: readonly StoredUpdate[]): StoredUpdate[] {
  const windows = Array.from({ length: Math.ceil(rows.length / windowRows) }, (_, i) =>
    rows.slice(i * windowRows, (i + 1) * windowRows)
  )
  return windows.flatMap((window) => {
    const merges = mergeRows(window, limits.maxUpdateBytes)
    const inMerges = new Set(merges.flatMap(({ seqs }) => seqs))
    const single = window.filter(({ seq }) => !inMerges.has(seq))
    return [...single, ...merges.map(({ merged }) => merged)].toSorted((a, b) => a.seq - b.seq)
  })
}

/** The segments of the base and these rows: an object that is small yet is replaced by one that has both. */
async function withRows(
  store: NatsStore,
  room: string,
  { segments }: Base,
  rows: readonly StoredUpdate[],
  until: number
): Promise<Base['segments']> {
  const open = segments.at(-1)
  if (open === undefined || open.size >= segmentBytes || !store.mayPurge)
    return [...segments, await keepSegment(store, room, rows, until)]
  const before = await readSegment(store, room, open, until)
  if (before === null) throw new NatsUnsettled('A snapshot that is not there.')
  return [...segments.slice(0, -1), await keepSegment(store, room, [...before, ...rows], until)]
}
