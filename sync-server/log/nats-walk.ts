/**
 * Reads the chain of a room in the stream. Links name each other by their marks: places only say where to look, for
 * nodes that were killed may number one message differently afterwards (seen with servers of version 2.9).
 */
import type { StoredMsg } from '@nats-io/jetstream'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes, bytesToText } from '#lib/wire/bytes.ts'
import { noBase, readBase } from './nats-base.ts'
import type { KeptBase } from './nats-base.ts'
import { bytesToLink, sizeOf } from './nats-link.ts'
import type { RoomLink } from './nats-link.ts'
import { patiently } from './nats-patience.ts'
import type { NatsStore } from './nats-store.ts'

/** By how much nodes usually differ at most about the place of a message. */
const driftPlaces = 64

/** A link that counts, after which is read on. */
export interface Anchor {
  readonly place: number
  readonly mark: Uint8Array
  /** Number of its last update. */
  readonly head: number
}

export interface Found extends RoomLink {
  readonly place: number
}

export interface Walk {
  /** Those that count and hold what was asked for, in order. */
  readonly links: readonly Found[]
  /** The last link that counts, of those looked at. */
  readonly end: Anchor
  /** Place of the last message looked at, which may be a link that does not count. */
  readonly last: number
  /** Something named a link that was not seen: purged meanwhile, or lost. */
  readonly hasGap: boolean
}

/** What is wanted of the links: updates after a number, up to so many bytes and one link more, by a moment. */
export interface Extent {
  readonly afterSeq: number
  readonly maxBytes: number
  readonly until: number
}

/** The links after the anchor; null when it is not where it was, so that one must begin at the base of the room. */
export async function walkFrom(
  store: NatsStore,
  room: string,
  anchor: Anchor,
  extent: Extent
): Promise<Walk | null> {
  const [first, walk] = await Promise.all([
    linkFrom(store, room, anchor.place, extent.until),
    scan(store, room, anchor, anchor.place + 1, extent)
  ])
  const isThere = first?.place === anchor.place && areEqualBytes(first.mark, anchor.mark)
  return isThere && !walk.hasGap ? walk : null
}

/** The links after the base of the room; null when that was replaced meanwhile. A gap stays only where links are lost. */
export async function walkFromBase(
  store: NatsStore,
  room: string,
  base: KeptBase,
  extent: Extent
): Promise<Walk | null> {
  const walk = await scan(store, room, base, Math.max(1, base.place + 1 - driftPlaces), extent)
  if (walk.end !== base && !walk.hasGap) return walk
  if ((await readBase(store, room, extent.until)).revision !== base.revision) return null
  return walk.hasGap ? scan(store, room, base, 1, extent) : walk
}

/** The links from the first that was ever written, whatever base there is; null when one of them is not there. */
export async function walkWhole(store: NatsStore, room: string, extent: Extent): Promise<Walk | null> {
  const walk = await scan(store, room, noBase, 1, extent)
  return walk.hasGap ? null : walk
}

async function scan(
  store: NatsStore,
  room: string,
  anchor: Anchor,
  from: number,
  { afterSeq, maxBytes, until }: Extent
): Promise<Walk> {
  const seen = new Set([bytesToText(anchor.mark)])
  const links: Found[] = []
  let [end, last, bytes, hasGap] = [anchor, anchor.place, 0, false]
  for (let next = from; bytes <= maxBytes;) {
    const link = await linkFrom(store, room, next, until)
    if (link === null) break
    next = link.place + 1
    last = Math.max(last, link.place)
    const isNext = areEqualBytes(link.before, end.mark)
    if (!isNext && !leapsAhead(link, end, seen)) continue
    hasGap ||= !isNext
    end = anchorOf(link)
    seen.add(bytesToText(link.mark))
    if (end.head <= afterSeq) continue
    links.push(link)
    bytes += sizeOf(link.updates.filter(({ seq }) => seq > afterSeq))
  }
  return { links, end, last, hasGap }
}

/** Its number is new and what it names is not there. A link that only came too late names one that was seen. */
function leapsAhead({ updates, before }: Found, at: Anchor, seen: ReadonlySet<string>): boolean {
  return firstSeqOf(updates) > at.head && !seen.has(bytesToText(before))
}

/** The first message of a room at this place or after it; null when there is none. */
export async function linkFrom(
  { manager, stream, subjectOf }: NatsStore,
  room: string,
  place: number,
  until: number
): Promise<Found | null> {
  const next = { seq: place, next_by_subj: subjectOf(room) }
  const message = await patiently(until, () => manager.streams.getMessage(stream, next))
  return message && messageToLink(message)
}

/** The last message of a room, whether it counts or not; null when nothing was written. */
export async function lastLink(
  { manager, stream, subjectOf }: NatsStore,
  room: string,
  until: number
): Promise<Found | null> {
  const query = { last_by_subj: subjectOf(room) }
  const message = await patiently(until, () => manager.streams.getMessage(stream, query))
  return message && messageToLink(message)
}

function messageToLink({ data, seq }: StoredMsg): Found {
  return { ...bytesToLink(data, seq), place: seq }
}

export function anchorOf({ place, mark, updates }: Found): Anchor {
  return { place, mark, head: updates.at(-1)?.seq ?? 0 }
}

export function firstSeqOf(updates: readonly StoredUpdate[]): number {
  return updates[0]?.seq ?? 0
}
