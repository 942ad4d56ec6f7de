/**
 * Adds links to the chain of a room, each update exactly once: what it was not told whether it was kept, an append looks
 * for by its mark, also the next append after one that was given up.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { JetStreamApiCodes } from '@nats-io/jetstream'
import { areEqualBytes } from '#lib/wire/bytes.ts'
import type { NatsChains, Tail } from './nats-chain.ts'
import { linkToBytes, markBytes, sizeOf } from './nats-link.ts'
import type { RoomLink } from './nats-link.ts'
import { hasCode, NatsUnsettled, patienceEnd, pauseMs } from './nats-patience.ts'
import type { NatsStore } from './nats-store.ts'
import type { Found } from './nats-walk.ts'

/** How relays that write to one room at once do not starve each other. */
export interface Turn {
  /** Lets another go first that asked for it. */
  wait(): Promise<unknown>
  ask(): void
}

/**
 * Adds the updates and resolves with their numbers, ascending, once they count. Rejects when that takes too long; some
 * of them may then have been kept, and are not kept again by the next append that has them.
 */
export type NatsAppend = (room: string, updates: readonly Uint8Array[], turn: Turn) => Promise<number[]>

/** Links that may be kept after all: each names the tail, so at most one of them ever counts. */
interface Doubt {
  readonly tail: Tail
  readonly links: readonly RoomLink[]
}

const maxDoubtedLinks = 16
const maxDoubtedRooms = 1_000

type Answer =
  | { readonly kind: 'kept' }
  /** Another link came first. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'none'; readonly fault: unknown }

export function natsAppender(store: NatsStore, chains: NatsChains): NatsAppend {
  const doubts = new Map<string, Doubt>()
  const lines = new Map<string, Promise<void>>()

  function doubt(room: string, tail: Tail, links: readonly RoomLink[]): void {
    doubts.delete(room)
    if (links.length === 0) return
    doubts.set(room, { tail, links: links.slice(-maxDoubtedLinks) })
    if (doubts.size > maxDoubtedRooms) doubts.delete(doubts.keys().next().value ?? room)
  }

  async function publish(room: string, link: RoomLink, last: number): Promise<Answer> {
    try {
      const msgID = Buffer.from(link.mark).toString('hex')
      const expect = { lastSubjectSequence: last }
      await store.client.publish(store.subjectOf(room), linkToBytes(link), { msgID, expect })
      return { kind: 'kept' }
    } catch (fault) {
      const isRefused = hasCode(fault, JetStreamApiCodes.StreamWrongLastSequence)
      return isRefused ? { kind: 'refused' } : { kind: 'none', fault }
    }
  }

  async function append(room: string, updates: readonly Uint8Array[], turn: Turn): Promise<number[]> {
    const until = patienceEnd()
    const owed = numbersOwed(updates)
    let { tail, links: doubted } = doubts.get(room) ?? { tail: await chains.tail(room, until), links: [] }
    let mine: RoomLink | null = null
    let answer: Answer | null = null
    let isBehind = doubted.length > 0
    try {
      for (;;) {
        if (isBehind) {
          const isKept = answer?.kind === 'kept'
          const next = await chains.goOn(room, tail, until, isKept ? 'one' : undefined)
          for (const link of next.links) if (isOneOf(link, doubted)) owed.pay(link)
          tail = next.tail
          if (owed.rest().length === 0) return owed.numbers()
          if (performance.now() > until) throw answer?.kind === 'none' ? answer.fault : tooLate()
          const isBeaten = next.links.length > 0
          if (isBeaten) [doubted, mine] = [[], null]
          if (isBeaten && isKept) {
            answer = null
            continue
          }
          if (!isBeaten && answer !== null) await delay(pauseMs)
        }
        await turn.wait()
        mine ??= linkAfter(tail, owed.rest())
        if (!doubted.includes(mine)) doubted = [...doubted, mine]
        answer = await publish(room, mine, tail.last)
        isBehind = true
        if (answer.kind === 'refused') turn.ask()
      }
    } finally {
      doubt(room, tail, owed.rest().length === 0 ? [] : doubted)
    }
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

function tooLate(): NatsUnsettled {
  return new NatsUnsettled('A link that does not show whether it counts.')
}

/** Which updates have a number, and which: the same bytes written twice get one each. */
function numbersOwed(updates: readonly Uint8Array[]) {
  const owed = updates.map((update) => ({ update, seq: 0 }))
  return {
    pay({ updates }: Found): void {
      for (const { seq, update } of updates) {
        const one = owed.find((each) => each.seq === 0 && areEqualBytes(each.update, update))
        if (one !== undefined) one.seq = seq
      }
    },
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
