/**
 * Adds links to the chain of a room, each update exactly once: what it was not told whether it was kept, an append looks
 * for by its mark, also the next append after one that was given up.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { JetStreamApiCodes } from '@nats-io/jetstream'
import type { StoredUpdate } from '#lib/wire/frame.ts'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import type { NatsChains, Tail } from './nats-chain.ts'
import { linkToBytes, markBytes, sizeOf } from './nats-link.ts'
import type { RoomLink } from './nats-link.ts'
import { hasCode, NatsUnsettled, patienceEnd, pauseMs } from './nats-patience.ts'
import type { NatsStore } from './nats-store.ts'
import type { Unheard } from './nats-unheard.ts'

/** How relays that write to one room at once do not starve each other. */
export interface Turn {
  /** Lets another go first that asked for it. */
  wait(): Promise<unknown>
  ask(): void
}

/**
 * Adds the updates and resolves with their numbers once they count. Rejects when that takes too long; some of them may
 * then have been kept, and are not kept again by a later append that has them.
 */
export type NatsAppend = (room: string, updates: readonly Uint8Array[], turn: Turn) => Promise<number[]>

/** Links that may be kept after all: each names the tail, so at most one of them ever counts. */
interface Doubt {
  readonly tail: Tail
  readonly links: readonly RoomLink[]
}

const maxDoubtedLinks = 16
const maxDoubtedRooms = 1_000

type Answer = 'kept' | 'refused' | { readonly fault: unknown }

/** What an append has got to. */
interface Work extends Doubt {
  readonly room: string
  readonly until: number
  readonly owed: Owed
  /** The link to publish; null when another must be made. */
  readonly mine: RoomLink | null
  /** To the last publishing. */
  readonly answer: Answer | null
}

export function natsAppender(store: NatsStore, chains: NatsChains, unheard: Unheard): NatsAppend {
  const doubts = new Map<string, Doubt>()
  const lines = new Map<string, Promise<void>>()

  async function append(room: string, updates: readonly Uint8Array[], turn: Turn): Promise<number[]> {
    const until = patienceEnd()
    const owed = numbersOwed(updates, (update) => unheard.take(room, update))
    const doubt = doubts.get(room) ?? { tail: await chains.tail(room, until), links: [] }
    let work: Work = { ...doubt, room, until, owed, mine: null, answer: null }
    try {
      if (work.links.length > 0) work = await look(work)
      while (owed.rest().length > 0) {
        await turn.wait()
        work = await publish(work)
        if (work.answer === 'refused') turn.ask()
        work = await look(work)
      }
      remember(room, { tail: work.tail, links: [] })
      return owed.numbers()
    } catch (fault) {
      remember(room, work)
      unheard.note(room, owed.paid())
      throw fault
    }
  }

  async function publish(work: Work): Promise<Work> {
    const { room, tail, owed } = work
    const mine = work.mine ?? linkAfter(tail, owed.rest())
    const links = work.links.includes(mine) ? work.links : [...work.links, mine]
    const msgID = Buffer.from(mine.mark).toString('hex')
    const expect = { lastSubjectSequence: tail.last }
    const answer = await store.client
      .publish(store.subjectOf(room), linkToBytes(mine), { msgID, expect })
      .then(
        () => 'kept' as const,
        (fault: unknown) =>
          hasCode(fault, JetStreamApiCodes.StreamWrongLastSequence) ? ('refused' as const) : { fault }
      )
    return { ...work, mine, links, answer }
  }

  /** Reads on from the tail. When anything came after it, none of the links that name it can count any more. */
  async function look(work: Work): Promise<Work> {
    const { room, until, owed, answer } = work
    // Usually it is the very next.
    const next = await chains.goOn(room, work.tail, until, answer === 'kept' ? 'one' : undefined)
    for (const link of next.links) {
      if (isOneOf(link, work.links)) unheard.note(room, owed.pay(link.updates))
    }
    const isBeaten = next.links.length > 0
    if (owed.rest().length > 0) {
      if (performance.now() > until) throw faultOf(answer)
      if (isBeaten && answer === 'kept')
        return look({ ...work, tail: next.tail, links: [], mine: null, answer: null })
      if (!isBeaten && answer !== null) await delay(pauseMs)
    }
    return isBeaten ? { ...work, tail: next.tail, links: [], mine: null } : { ...work, tail: next.tail }
  }

  function remember(room: string, { tail, links }: Doubt): void {
    doubts.delete(room)
    if (links.length === 0) return
    doubts.set(room, { tail, links: links.slice(-maxDoubtedLinks) })
    if (doubts.size > maxDoubtedRooms) doubts.delete(doubts.keys().next().value ?? room)
  }

  /** One at a time in a room: two of one relay would only get into each other's way. */
  return (room, updates, turn) => {
    const before = lines.get(room) ?? Promise.resolve()
    const numbers = before.then(() => append(room, updates, turn))
    const end = numbers.then(ignore, ignore).then(() => {
      if (lines.get(room) === end) lines.delete(room)
    })
    lines.set(room, end)
    return numbers
  }
}

function ignore(): void {}

function faultOf(answer: Answer | null): unknown {
  if (answer !== null && typeof answer === 'object') return answer.fault
  return new NatsUnsettled('A link that does not show whether it counts.')
}

type Owed = ReturnType<typeof numbersOwed>

/** Which updates have a number, and which: the same bytes written twice get one each. */
function numbersOwed(updates: readonly Uint8Array[], known: (update: Uint8Array) => number | null) {
  const owed = updates.map((update) => ({ update, seq: known(update) ?? 0 }))
  return {
    /** Returns those nobody waits for here. */
    pay(kept: readonly StoredUpdate[]): StoredUpdate[] {
      return kept.filter(({ seq, update }) => {
        const one = owed.find((each) => each.seq === 0 && areEqualBytes(each.update, update))
        if (one !== undefined) one.seq = seq
        return one === undefined
      })
    },
    paid: () => owed.filter(({ seq }) => seq > 0),
    rest: () => owed.filter(({ seq }) => seq === 0).map(({ update }) => update),
    numbers: () => owed.map(({ seq }) => seq)
  }
}

function isOneOf({ mark }: RoomLink, links: readonly RoomLink[]): boolean {
  return links.some((link) => areEqualBytes(link.mark, mark))
}

function linkAfter({ place, mark, head, written }: Tail, updates: readonly Uint8Array[]): RoomLink {
  const numbered = updates.map((update, i) => ({ seq: head + 1 + i, update }))
  return {
    mark: randomBytes(markBytes),
    before: mark,
    beforePlace: place,
    roomBytes: written + sizeOf(numbered),
    updates: numbered
  }
}
