import { beforeEach, describe, expect, it } from 'vitest'
import { natsChains } from '#relay/log/nats-chain.ts'
import type { NatsChains } from '#relay/log/nats-chain.ts'
import { bytesToLink, linkToBytes, noMark } from '#relay/log/nats-link.ts'
import type { NatsStore } from '#relay/log/nats-store.ts'
import { placeLink } from './place-link.ts'

const everything = Number.MAX_SAFE_INTEGER
const markOf = (name: string) => (name === '' ? noMark : new Uint8Array(16).fill(name.charCodeAt(0)))

interface Message {
  readonly seq: number
  readonly subject: string
  readonly data: Uint8Array
}

/** A link by the letter of its mark: one update of its number, after the link of another letter. */
function link(name: string, before: string, seq: number, beforePlace = 0): Uint8Array {
  const updates = [{ seq, update: Uint8Array.of(seq, name.charCodeAt(0)) }]
  return linkToBytes({ mark: markOf(name), before: markOf(before), beforePlace, roomBytes: 2 * seq, updates })
}

/** The same as version 1 wrote it, after the link at this place. */
function oldLink(name: string, beforePlace: number, seq: number): Uint8Array {
  const updates = [{ seq, update: Uint8Array.of(seq, name.charCodeAt(0)) }]
  return placeLink(beforePlace, 2 * (seq - 1), updates)
}

/** What a node of NATS has: these messages of one room at these places. */
function view(links: readonly (readonly [place: number, data: Uint8Array])[]): Message[] {
  return links.map(([seq, data]) => ({ seq, subject: 'room', data }))
}

let node: Message[]
let chains: NatsChains

async function find(_: string, query: { seq?: number; next_by_subj?: string; last_by_subj?: string }) {
  if (query.last_by_subj === 'base') return null
  if (query.last_by_subj !== undefined) return node.at(-1) ?? null
  const isIt = ({ seq }: Message) =>
    query.next_by_subj === undefined ? seq === query.seq : seq >= (query.seq ?? 0)
  return node.find(isIt) ?? null
}

// No more of a store is used to read a room without a snapshot.
const store = {
  manager: { streams: { getMessage: find } },
  stream: 'chains',
  subjectOf: () => 'room',
  baseSubjectOf: () => 'base'
} as unknown as NatsStore

async function letters(afterSeq: number, maxBytes = everything): Promise<string> {
  const page = await chains.read('r', afterSeq, maxBytes)
  return page.map(({ update }) => String.fromCharCode(update[1] ?? 0)).join('')
}

describe('the chain of a room', () => {
  beforeEach(() => {
    chains = natsChains(store)
  })

  it('is made of links that name the one before; who came too late does not count', async () => {
    node = view([
      [10, link('a', '', 1)],
      [12, link('b', 'a', 2, 10)],
      [13, link('x', 'a', 2, 10)],
      [17, link('c', 'b', 3, 12)],
      [19, link('y', '', 1)]
    ])
    expect(await letters(0)).toBe('abc')
    expect(await letters(2)).toBe('c')
    expect(await chains.stats('r')).toEqual({ head: 3, bytes: 6 })
  })

  it('is read on in the same order by a node that kept its last messages twice and numbers all later ones otherwise', async () => {
    const [a, b, c] = [link('a', '', 1), link('b', 'a', 2, 1), link('c', 'b', 3, 2)]
    const [d, e] = [link('d', 'c', 4, 3), link('e', 'd', 5, 6)]
    const whole = view([
      [1, a],
      [2, b],
      [3, c],
      [4, d],
      [5, e]
    ])
    const doubled = view([
      [1, a],
      [2, b],
      [3, c],
      [4, b],
      [5, c],
      [6, d],
      [7, e]
    ])
    for (const [first, second] of [
      [whole, doubled],
      [doubled, whole]
    ] as const) {
      node = first.filter(({ data }) => bytesToLink(data, 0).updates[0]!.seq <= 4)
      expect(await letters(0, 6)).toBe('abc')
      expect((await chains.stats('r')).head).toBe(4)
      node = second
      expect(await letters(3)).toBe('de')
      expect(await letters(4)).toBe('e')
      expect(await letters(0)).toBe('abcde')
      expect((await chains.stats('r')).head).toBe(5)
      chains = natsChains(store)
    }
  })

  it('goes on behind a link that NATS lost', async () => {
    node = view([
      [1, link('a', '', 1)],
      [3, link('c', 'b', 3, 2)],
      [4, link('d', 'c', 4, 3)]
    ])
    expect(await letters(0)).toBe('acd')
    expect((await chains.stats('r')).head).toBe(4)
  })

  it('begins anew where the place it was read to is gone', async () => {
    const [a, b, c] = [link('a', '', 1), link('b', 'a', 2, 1), link('c', 'b', 3, 2)]
    node = view([
      [1, a],
      [2, b]
    ])
    expect(await letters(0)).toBe('ab')
    node = view([
      [7, a],
      [8, b],
      [9, c]
    ])
    expect(await letters(2)).toBe('c')
  })
  it('is read from links that named the place of the one before, and goes on behind them by marks', async () => {
    const mark = bytesToLink(oldLink('b', 3, 2), 5).mark
    const updates = [{ seq: 3, update: Uint8Array.of(3, 'c'.charCodeAt(0)) }]
    const next = linkToBytes({ mark: markOf('c'), before: mark, beforePlace: 5, roomBytes: 6, updates })
    node = view([
      [3, oldLink('a', 0, 1)],
      [5, oldLink('b', 3, 2)],
      [6, oldLink('x', 3, 2)]
    ])
    expect(await letters(0)).toBe('ab')
    expect(await chains.tail('r', Infinity)).toMatchObject({ place: 5, mark, written: 4, last: 6 })
    node = [...node, ...view([[8, next]])]
    expect(await letters(0)).toBe('abc')
    expect(await chains.stats('r')).toEqual({ head: 3, bytes: 6 })
  })
})
