import fc from 'fast-check'
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { AnswerBudget } from '#lib/replica/answer-budget.ts'
import { Carrier } from '#lib/replica/carrier.ts'
import {
  answerDigest,
  answerKeys,
  areEqualRanges,
  digestOf,
  KeyIndex,
  type DigestFrame,
  type KeysFrame
} from '#lib/replica/comparison.ts'
import { bytesToText, concatBytes } from '#lib/wire/bytes.ts'
import type { ComparisonFrame } from '#lib/wire/comparison-frame.ts'
import { limits } from '#lib/wire/limits.ts'
import { decodeLinkFrame, encodeLinkFrame, type LinkFrame } from '#lib/wire/link-frame.ts'
import { Timeline } from '../worlds/timeline.ts'
import { house, link, sealedEntry, wind, type House } from './street-of-carriers.ts'

const { maxKeysPerRange, maxWanted, wantedWithinMs, maxAnswerBytes, answerRefillMs, frameCostBytes } =
  limits.comparison
const fingerprint = new Uint8Array(16).fill(255)
const minuteMs = 60_000

const keyOf = (n: number) => {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setUint32(0, Math.imul(n, 2654435761) >>> 0)
  new DataView(bytes.buffer).setUint32(4, n)
  return bytesToText(bytes)
}

/** Two who answer each other until neither has anything to say; what each found, and how many bytes it took. */
function compare(a: KeyIndex, b: KeyIndex) {
  const lackedBy: [Set<string>, Set<string>] = [new Set(), new Set()]
  let bytes = 0
  let talk: { to: 0 | 1; frame: DigestFrame | KeysFrame }[] = [{ to: 1, frame: digestOf(a, '') }]
  while (talk.length > 0) {
    talk = talk.flatMap(({ to, frame }) => {
      bytes += encodeLinkFrame(frame).length
      const mine = to === 0 ? a : b
      const other = to === 0 ? 1 : 0
      if (frame.type === 'digest')
        return answerDigest(mine, frame).map((one) => ({ to: other, frame: one }) as const)
      const { surplus, lacked } = answerKeys(mine, frame)
      for (const key of surplus) lackedBy[other].add(key)
      for (const key of lacked) lackedBy[to].add(key)
      return []
    })
  }
  return { lackedBy, bytes }
}

describe('a comparison of keys', () => {
  it('finds just what each of two lacks', () => {
    const numbers = fc.uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 600 })
    fc.assert(
      fc.property(numbers, numbers, numbers, (both, mine, theirs) => {
        const a = new KeyIndex([...both, ...mine].map(keyOf))
        const b = new KeyIndex([...both, ...theirs].map(keyOf))
        const { lackedBy } = compare(a, b)
        const without = (one: readonly number[], other: readonly number[]) =>
          new Set(one.filter((n) => !both.includes(n) && !other.includes(n)).map(keyOf))
        expect(lackedBy).toEqual([without(theirs, mine), without(mine, theirs)])
      }),
      { numRuns: 30 }
    )
  })

  it('of twenty thousand keys tells one that differs in less than 14 kB', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => keyOf(i))
    const { lackedBy, bytes } = compare(new KeyIndex(all), new KeyIndex(all.slice(1)))
    expect(lackedBy[1]).toEqual(new Set([keyOf(0)]))
    expect(bytes).toBeLessThan(14_000)
  })

  it('gives equal sets equal fingerprints in whatever order they came, and others another', () => {
    const [a, b] = [new KeyIndex([keyOf(1), keyOf(2)]), new KeyIndex([keyOf(2), keyOf(1)])]
    expect(areEqualRanges(a.summary(), b.summary())).toBe(true)
    expect(areEqualRanges(a.summary(), new KeyIndex([keyOf(1), keyOf(3)]).summary())).toBe(false)
  })

  it('tells a range key by key up to and including as many as it may, and by its parts from there', () => {
    const typesFor = (count: number) => {
      const keys = Array.from({ length: count }, (_, i) =>
        bytesToText(Uint8Array.of(0, i >> 8, i, ...Array(13).fill(0)))
      )
      return answerDigest(new KeyIndex(keys), { type: 'digest', prefix: '', parts: [] }).map(
        ({ type }) => type
      )
    }
    expect(typesFor(maxKeysPerRange)).toEqual(['keys'])
    expect(typesFor(maxKeysPerRange + 1)).toEqual(['digest'])
  })
})

describe('two documents with equal state vectors that hold different things', () => {
  async function liedTo(timeline: Timeline) {
    const honest = await Promise.all(Array.from({ length: 300 }, (_, i) => sealedEntry(`both ${i}`)))
    const [toA, toB] = [await sealedEntry('told to a'), await sealedEntry('told to b')]
    const carrierOf = (told: typeof toA) => {
      const carrier = new Carrier('room')
      carrier.applyGated(honest.map((entry, clock) => ({ client: 5, clock, ...entry })))
      carrier.applyGated([{ client: 9, clock: 0, ...told }])
      return carrier
    }
    return { toA, toB, a: house(timeline, carrierOf(toA)), b: house(timeline, carrierOf(toB)) }
  }

  it('are equal for Yjs, and heal when they meet, at the cost of what differs', async () => {
    const timeline = new Timeline(0)
    const { toA, toB, a, b } = await liedTo(timeline)
    expect(Y.encodeStateVector(a.carrier.doc)).toEqual(Y.encodeStateVector(b.carrier.doc))
    link(timeline, a, b, ['a', 'b'])
    await wind(timeline, [a, b], minuteMs)
    for (const { carrier } of [a, b]) {
      expect([toA, toB].map(({ key }) => carrier.has(key))).toEqual([true, true])
      expect(carrier.size).toBe(302)
    }
    const documentBytes = Y.encodeStateAsUpdate(a.carrier.doc).length
    expect(a.sent.bytes + b.sent.bytes).toBeLessThan(documentBytes)
    expect(Y.encodeStateVector(a.carrier.doc)).toEqual(Y.encodeStateVector(b.carrier.doc))
  })

  it('heal from one who sends records that nobody asked for only what was asked', async () => {
    const timeline = new Timeline(0)
    const { toB, a } = await liedTo(timeline)
    const sent: LinkFrame[] = []
    a.ends.set('m', (frame) => {
      const decoded = decodeLinkFrame(frame)
      if (decoded.ok) sent.push(decoded.frame)
    })
    a.sessions.opened('m')
    const say = async (frame: LinkFrame) => {
      a.sessions.received('m', encodeLinkFrame(frame))
      await wind(timeline, [a], 1)
    }
    const unasked = await sealedEntry('nobody asked for this')
    await say({ type: 'records', records: [unasked, toB] })
    expect([unasked, toB].map(({ key }) => a.carrier.has(key))).toEqual([false, false])
    await say({ type: 'offer', keys: [toB.key] })
    expect(sent.at(-1)).toEqual({ type: 'want', keys: [toB.key] })
    await say({ type: 'records', records: [unasked, { key: toB.key, sealed: unasked.sealed }] })
    expect(a.carrier.size).toBe(301)
    await say({ type: 'offer', keys: [toB.key] })
    await say({ type: 'records', records: [unasked, toB] })
    expect([unasked, toB].map(({ key }) => a.carrier.has(key))).toEqual([false, true])
  })
})

describe('a peer', () => {
  /** One house, and a peer that the test plays. */
  function visited(timeline: Timeline, ...names: readonly string[]) {
    const here = house(timeline)
    const heard = new Map(names.map((name) => [name, [] as ComparisonFrame[]]))
    for (const name of names) {
      here.ends.set(name, (bytes) => {
        const decoded = decodeLinkFrame(bytes)
        const { frame } = decoded.ok ? decoded : { frame: null }
        if (frame && !['state', 'update', 'have', 'level'].includes(frame.type))
          heard.get(name)?.push(frame as ComparisonFrame)
      })
      here.sessions.opened(name)
      here.sessions.received(name, encodeLinkFrame({ type: 'level' }))
    }
    const say = async (name: string, frame: ComparisonFrame) => {
      here.sessions.received(name, encodeLinkFrame(frame))
      await wind(timeline, [here], 1)
    }
    const wantsOf = (name: string) =>
      (heard.get(name) ?? []).flatMap((frame) => (frame.type === 'want' ? [frame.keys.length] : []))
    return { here, heard, say, wantsOf }
  }

  it('is asked for so many records and no more until they have come', async () => {
    const { say, wantsOf } = visited(new Timeline(0), 'm')
    await say('m', { type: 'offer', keys: Array.from({ length: maxWanted }, (_, i) => keyOf(i)) })
    await say('m', { type: 'offer', keys: [keyOf(maxWanted)] })
    expect(wantsOf('m')).toEqual([maxWanted])
  })

  it('that does not send what it was asked for keeps it from nobody, and is asked nothing more', async () => {
    const timeline = new Timeline(0)
    const { say, wantsOf } = visited(timeline, 'liar', 'honest')
    await say('liar', { type: 'offer', keys: [keyOf(1)] })
    await say('honest', { type: 'offer', keys: [keyOf(1)] })
    expect([wantsOf('liar'), wantsOf('honest')]).toEqual([[1], []])
    await timeline.windBy(wantedWithinMs)
    await say('honest', { type: 'offer', keys: [keyOf(1)] })
    await say('liar', { type: 'offer', keys: [keyOf(2)] })
    expect([wantsOf('liar'), wantsOf('honest')]).toEqual([[1], [1]])
  })

  it('that says it has something else again and again is answered once in ten seconds', async () => {
    const timeline = new Timeline(0)
    const { here, heard, say } = visited(timeline, 'm')
    here.carrier.put([await sealedEntry('mine')])
    const summary = { type: 'summary', count: 1, fingerprint } as const
    for (let i = 0; i < 50; i++) await say('m', summary)
    expect(heard.get('m')?.map(({ type }) => type)).toEqual(['summary', 'digest'])
    await timeline.windBy(limits.comparison.beginEveryMs)
    await say('m', summary)
    expect(heard.get('m')?.filter(({ type }) => type === 'digest')).toHaveLength(2)
  })

  it('that compares without end is looked into so often and no more', async () => {
    const { here, heard, say } = visited(new Timeline(0), 'm')
    here.carrier.put([await sealedEntry('mine')])
    const often = maxAnswerBytes / frameCostBytes
    const digest = { type: 'digest', prefix: 'A', parts: [{ next: 'B', count: 1, fingerprint }] } as const
    for (let i = 0; i < often + 50; i++) here.sessions.received('m', encodeLinkFrame(digest))
    await say('m', digest)
    const answers = heard.get('m')?.filter(({ type }) => type === 'keys').length
    expect(answers).toBeLessThanOrEqual(often)
    expect(answers).toBeGreaterThan(0.9 * often)
  })

  it('may be told so much at once and no more, and again when time has passed', () => {
    let nowMs = 0
    const budget = new AnswerBudget(() => nowMs)
    expect(budget.take(maxAnswerBytes)).toBe(true)
    expect(budget.take(1)).toBe(false)
    nowMs += answerRefillMs / 2
    expect(budget.take(maxAnswerBytes / 2 + 1)).toBe(false)
    expect(budget.take(maxAnswerBytes / 2)).toBe(true)
    nowMs -= answerRefillMs
    expect(budget.take(1)).toBe(false)
    nowMs += 3 * answerRefillMs
    expect(budget.take(maxAnswerBytes + 1)).toBe(false)
    expect(budget.take(maxAnswerBytes)).toBe(true)
  })
})

describe('a newcomer', () => {
  it('with three neighbours gets the document once, and sends none of it back', async () => {
    const timeline = new Timeline(0)
    const entries = await Promise.all(
      Array.from({ length: 400 }, (_, i) => sealedEntry(`${i} ${'x'.repeat(300)}`))
    )
    const first = house(timeline)
    first.carrier.put(entries)
    const documentBytes = Y.encodeStateAsUpdate(first.carrier.doc)
    const others = Array.from({ length: 2 }, () => {
      const carrier = new Carrier('room')
      Y.applyUpdate(carrier.doc, documentBytes)
      return house(timeline, carrier)
    })
    const newcomer = house(timeline)
    const old: House[] = [first, ...others]
    old.forEach((one, i) => link(timeline, newcomer, one, ['new', `old ${i}`]))
    await wind(timeline, [newcomer, ...old], minuteMs)
    expect(newcomer.carrier.size).toBe(400)
    const received = old.reduce((sum, one) => sum + one.sent.bytes, 0)
    expect((received + newcomer.sent.bytes) / documentBytes.length).toBeLessThan(1.1)
  })

  it('whose first neighbour says nothing asks the next after five seconds', async () => {
    const timeline = new Timeline(0)
    const [newcomer, honest] = [house(timeline), house(timeline)]
    honest.carrier.put([await sealedEntry('welcome')])
    newcomer.sessions.opened('silent')
    link(timeline, newcomer, honest, ['new', 'honest'])
    await wind(timeline, [newcomer, honest], 4_900)
    expect(newcomer.carrier.size).toBe(0)
    await wind(timeline, [newcomer, honest], 1_000)
    expect(newcomer.carrier.size).toBe(1)
  })

  it('finds by keys what state vectors too long for a frame cannot say', async () => {
    const timeline = new Timeline(0)
    const [a, b] = [house(timeline), house(timeline)]
    const twins = await Promise.all(Array.from({ length: 100 }, (_, i) => sealedEntry(`twin ${i}`)))
    const mine = await sealedEntry('only here')
    for (const { carrier } of [a, b])
      carrier.applyGated(
        Array.from({ length: 9_000 }, (_, i) => ({ client: 2 ** 40 + i, clock: 0, ...twins[i % 100]! }))
      )
    a.carrier.put([mine])
    expect(a.carrier.encodedStateVector().length).toBeGreaterThan(limits.maxUpdateBytes)
    link(timeline, a, b, ['a', 'b'])
    await wind(timeline, [a, b], minuteMs)
    expect(b.carrier.has(mine.key)).toBe(true)
  })
})

it('a whole comparison stays within a frame, however the keys lie', () => {
  const keys = Array.from({ length: 20_000 }, (_, i) => keyOf(i))
  const frames = answerDigest(new KeyIndex(keys), { type: 'digest', prefix: '', parts: [] })
  expect(concatBytes(...frames.map(encodeLinkFrame)).length).toBeGreaterThan(0)
  for (const frame of frames) expect(encodeLinkFrame(frame).length).toBeLessThan(limits.maxFrameBytes)
})
