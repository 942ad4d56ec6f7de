/**
 * The chains of links in one stream. Which links count follows from the order of the stream alone, so every relay
 * sees the same; that NATS also refuses a link whose predecessor is not the last any more only saves space (servers
 * of version 2.9 let two through when two relays write at once).
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream'
import type { JetStreamClient, JetStreamManager, StoredMsg } from '@nats-io/jetstream'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import { bytesToLink, linkToBytes, markBytes } from './nats-link.ts'
import type { RoomLink } from './nats-link.ts'

/** Until something is given up: longer than choosing another leader takes. */
const patienceMs = 20_000
const pauseMs = 50
/** Rooms of which is kept where their chain goes on. */
const maxKnownRooms = 10_000

/** Where the chain of a room has got to. */
export interface Tail {
  readonly head: number
  readonly bytes: number
  /** In the stream, of its last link that counts; 0 when there is none. */
  readonly place: number
  /** Of its last link, which may be one that came too late to count. */
  readonly last: number
}

interface Found extends RoomLink {
  readonly place: number
}

/** `subject` is that of a room. All of it waits for a leader and rejects when none is chosen for long. */
export interface NatsChains {
  tail(subject: string): Promise<Tail>
  /** Adds one link and resolves, once it counts, with the number of its last update. */
  append(subject: string, updates: readonly Uint8Array[], turn: Turn): Promise<number>
  /** As `RoomLog.read`. */
  read(subject: string, afterSeq: number, maxBytes: number): Promise<StoredUpdate[]>
}

/** How relays that write to one room at once do not starve each other. */
export interface Turn {
  /** Lets another go first that asked for it. */
  wait(): Promise<unknown>
  ask(): void
}

const noTail: Tail = { head: 0, bytes: 0, place: 0, last: 0 }

export function natsChains(manager: JetStreamManager, client: JetStreamClient, stream: string): NatsChains {
  const tails = new Map<string, Tail>()
  const pages = new Map<string, { readonly after: number; readonly place: number }>()

  /** The first link that counts after the one at `place`, which counts; null when that is the last. */
  async function following(subject: string, place: number): Promise<Found | null> {
    for (let from = place + 1; ;) {
      const message = await messageFrom(subject, from)
      if (message === null) return null
      const link = bytesToLink(message.data)
      if (link.before === place) return { ...link, place: message.seq }
      from = message.seq + 1
    }
  }

  function messageFrom(subject: string, place: number): Promise<StoredMsg | null> {
    const next = { seq: place, next_by_subj: subject }
    return patiently(() => manager.streams.getMessage(stream, next))
  }

  /** Whoever wrote the last link knew that the one before it counts. */
  async function readTail(subject: string): Promise<Tail> {
    const last = await patiently(() => manager.streams.getMessage(stream, { last_by_subj: subject }))
    if (last === null) return noTail
    const { before } = bytesToLink(last.data)
    let tail: Tail = noTail
    for (let link = await following(subject, before); link !== null;) {
      tail = tailOf(link)
      link = link.place >= last.seq ? null : await following(subject, link.place)
    }
    return remember(tails, subject, { ...tail, last: Math.max(last.seq, tail.place) })
  }

  async function append(subject: string, updates: readonly Uint8Array[], turn: Turn): Promise<number> {
    const until = performance.now() + patienceMs
    const mark = randomBytes(markBytes)
    let tail = tails.get(subject) ?? (await readTail(subject))
    for (;;) {
      await turn.wait()
      const outcome = await publish(subject, linkAfter(tail, mark, updates), tail.last)
      if (outcome.place !== null && (await counts(subject, tail, outcome.place)))
        return remember(tails, subject, tailAfter(tail, updates, outcome.place)).head
      if (outcome.fault !== null && performance.now() > until) throw outcome.fault
      const found = outcome.isRefused ? null : await find(subject, tail, mark)
      if (found?.isMine === true) return remember(tails, subject, found.tail).head
      if (outcome.isRefused || found?.tail !== tail) turn.ask()
      else await delay(pauseMs)
      tail = found?.tail ?? (await readTail(subject))
    }
  }

  async function publish(subject: string, link: RoomLink, last: number): Promise<Outcome> {
    try {
      const expect = { lastSubjectSequence: last }
      const { seq } = await client.publish(subject, linkToBytes(link), { expect })
      return { place: seq, fault: null, isRefused: false }
    } catch (fault) {
      return { place: null, fault, isRefused: hasCode(fault, JetStreamApiCodes.StreamWrongLastSequence) }
    }
  }

  async function counts(subject: string, tail: Tail, place: number): Promise<boolean> {
    if (place === tail.last + 1) return true
    for (;;) {
      const link = await following(subject, tail.place)
      if (link !== null) return link.place === place
      // Kept, and not yet to be read at a leader that was just chosen.
      await delay(pauseMs)
    }
  }

  /** Whether an append whose answer was missed was kept after all; and where the chain ends otherwise. */
  async function find(
    subject: string,
    from: Tail,
    mark: Uint8Array
  ): Promise<{ isMine: boolean; tail: Tail }> {
    let tail = from
    for (;;) {
      const link = await following(subject, tail.place)
      if (link === null) return { isMine: false, tail }
      tail = tailOf(link)
      if (areEqualBytes(link.mark, mark)) return { isMine: true, tail }
    }
  }

  async function read(subject: string, afterSeq: number, maxBytes: number): Promise<StoredUpdate[]> {
    const taken: StoredUpdate[] = []
    let bytes = 0
    let place = placeBefore(subject, afterSeq)
    for (;;) {
      const link = await following(subject, place)
      if (link === null) return taken
      for (const each of link.updates) {
        if (each.seq <= afterSeq) continue
        bytes += each.update.length
        if (taken.length > 0 && bytes > maxBytes) return taken
        taken.push(each)
        remember(pages, subject, { after: each.seq, place })
      }
      place = link.place
    }
  }

  /** A link that counts, or 0, in front of all that comes after this number of the room. */
  function placeBefore(subject: string, afterSeq: number): number {
    const [tail, page] = [tails.get(subject), pages.get(subject)]
    if (tail !== undefined && tail.head <= afterSeq) return tail.place
    return page !== undefined && page.after <= afterSeq ? page.place : 0
  }

  return { tail: readTail, append, read }
}

interface Outcome {
  readonly place: number | null
  readonly fault: unknown
  /** For certain not kept: another link came first. */
  readonly isRefused: boolean
}

function tailOf({ updates, roomBytes, place }: Found): Tail {
  return { head: updates.at(-1)?.seq ?? 0, bytes: roomBytes, place, last: place }
}

function tailAfter({ head, bytes }: Tail, updates: readonly Uint8Array[], place: number): Tail {
  return { head: head + updates.length, bytes: bytes + sizeOf(updates), place, last: place }
}

function linkAfter({ head, bytes, place }: Tail, mark: Uint8Array, updates: readonly Uint8Array[]): RoomLink {
  const numbered = updates.map((update, i) => ({ seq: head + 1 + i, update }))
  return { mark, before: place, roomBytes: bytes + sizeOf(updates), updates: numbered }
}

function sizeOf(updates: readonly Uint8Array[]): number {
  return updates.reduce((sum, { length }) => sum + length, 0)
}

/** The latest stay. */
function remember<Value>(known: Map<string, Value>, subject: string, value: Value): Value {
  known.delete(subject)
  known.set(subject, value)
  if (known.size > maxKnownRooms) known.delete(known.keys().next().value ?? subject)
  return value
}

export function hasCode(fault: unknown, code: number): boolean {
  return fault instanceof JetStreamApiError && fault.code === code
}

/** Again and again while the nodes choose a leader; with what it last said when that takes too long. */
export async function patiently<Value>(ask: () => Promise<Value>): Promise<Value> {
  const until = performance.now() + patienceMs
  for (;;) {
    try {
      return await ask()
    } catch (fault) {
      if (performance.now() > until) throw fault
      await delay(pauseMs)
    }
  }
}
