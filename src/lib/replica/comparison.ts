/**
 * Record by record: what one of two devices lacks, found by the keys themselves. State vectors cannot tell it where
 * somebody wrote two things at one place. Each range of keys has a fingerprint; where two differ, the parts of the
 * range are compared, and small ranges are told key by key. With n records of which d differ, about d log(n) / log(64)
 * frames, at most some 5 kB each (wire/comparison-frame.ts has the frames). Nothing here remembers a peer.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '#lib/wire/bytes.ts'
import {
  fingerprintBytes,
  type ComparisonFrame,
  type RangePart,
  type RangeSummary
} from '#lib/wire/comparison-frame.ts'
import { limits } from '#lib/wire/limits.ts'

const { maxKeysPerRange, maxKeysPerFrame } = limits.comparison

/** 16 bytes as text: nothing else passes the gate as a key. */
const isCarrierKey = /^[\w-]{21}[AQgw]$/

/** The keys of a document, in order, with the fingerprints of large ranges asked for so far. */
export class KeyIndex {
  readonly #keys: readonly string[]
  readonly #summaries = new Map<string, RangeSummary>()

  constructor(keys: Iterable<string>) {
    this.#keys = [...keys].filter((key) => isCarrierKey.test(key)).sort()
  }

  summary(prefix = ''): RangeSummary {
    const known = this.#summaries.get(prefix)
    if (known) return known
    const summary = summaryOf(this.under(prefix))
    // Of large ranges there are few, whatever is asked for.
    if (summary.count > maxKeysPerRange) this.#summaries.set(prefix, summary)
    return summary
  }

  under(prefix: string): readonly string[] {
    return this.#keys.slice(this.#firstFrom(prefix), this.#firstFrom(`${prefix}~`))
  }

  has(key: string): boolean {
    return this.#keys[this.#firstFrom(key)] === key
  }

  /** The parts of this range that are not empty, in order. */
  parts(prefix: string): RangePart[] {
    const nexts = new Set(this.under(prefix).map((key) => key.charAt(prefix.length)))
    return [...nexts].map((next) => ({ next, ...this.summary(prefix + next) }))
  }

  /** Place of the first key that is not before this text. */
  #firstFrom(text: string): number {
    let [low, high] = [0, this.#keys.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#keys[middle] ?? '') < text) low = middle + 1
      else high = middle
    }
    return low
  }
}

function summaryOf(keys: readonly string[]): RangeSummary {
  const digest = sha256(utf8(`stoep/1/set\0${keys.join('')}`))
  return { count: keys.length, fingerprint: digest.slice(0, fingerprintBytes) }
}

export function areEqualRanges(a: RangeSummary, b: RangeSummary): boolean {
  return compareRanges(a, b) === 0
}

/** Any order will do, as long as both sides see the same one: it says who of the two goes on. */
export function compareRanges(a: RangeSummary, b: RangeSummary): number {
  for (let i = 0; i < fingerprintBytes; i++) {
    const difference = (a.fingerprint[i] ?? 0) - (b.fingerprint[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.count - b.count
}

export type DigestFrame = Extract<ComparisonFrame, { type: 'digest' }>
export type KeysFrame = Extract<ComparisonFrame, { type: 'keys' }>

export function digestOf(mine: KeyIndex, prefix: string): DigestFrame {
  return { type: 'digest', prefix, parts: mine.parts(prefix) }
}

/** For each part of their range that is another one here: my keys, or its parts. */
export function answerDigest(mine: KeyIndex, { prefix, parts }: DigestFrame): (DigestFrame | KeysFrame)[] {
  const theirs = new Map(parts.map((part) => [part.next, part]))
  const nexts = new Set([...theirs.keys(), ...mine.parts(prefix).map(({ next }) => next)])
  return [...nexts].flatMap((next) => {
    const here = mine.summary(prefix + next)
    const there = theirs.get(next)
    if (there ? areEqualRanges(here, there) : here.count === 0) return []
    return [here.count > maxKeysPerRange ? digestOf(mine, prefix + next) : keysOf(mine, prefix + next)]
  })
}

function keysOf(mine: KeyIndex, prefix: string): KeysFrame {
  return { type: 'keys', prefix, keys: mine.under(prefix) }
}

export interface Difference {
  /** Mine that they lack, at most `maxKeysPerFrame`: the rest at the next comparison. */
  readonly surplus: readonly string[]
  /** Theirs that I lack. */
  readonly lacked: readonly string[]
}

export function answerKeys(mine: KeyIndex, { prefix, keys }: KeysFrame): Difference {
  const theirs = new Set(keys)
  return {
    surplus: mine
      .under(prefix)
      .filter((key) => !theirs.has(key))
      .slice(0, maxKeysPerFrame),
    lacked: keys.filter((key) => !mine.has(key))
  }
}
