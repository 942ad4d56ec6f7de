/**
 * The strict CBOR that records are written in (DAG-CBOR without tags and floats,
 * https://ipld.io/specs/codecs/dag-cbor/spec/): one item with shortest heads, definite lengths, string keys in
 * ascending order (length first, then bytes), valid UTF-8, safe integers, bounded nesting. Read in one walk that takes
 * nothing on trust: no room is made for more than there are bytes, and the first thing that does not fit ends it.
 */
import { keyText, readText } from './canonical-text.ts'
import { limits } from './limits.ts'

export type CanonicalProblem =
  | 'truncated'
  | 'trailing'
  | 'tooDeep'
  | 'longHead'
  | 'bigInteger'
  | 'indefinite'
  | 'badUtf8'
  | 'keyOrder'
  | 'keyType'
  | 'forbiddenType'

/** Maps become plain objects, byte strings copies of their own. */
export type Canonical =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: CanonicalProblem }

const uint = 0
const negative = 1
const byteString = 2
const textString = 3
const array = 4
const map = 5
const simple = 7

export class NotCanonical extends Error {
  readonly problem: CanonicalProblem
  constructor(problem: CanonicalProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The item these bytes are, or the first problem found. */
export function readCanonical(bytes: Uint8Array): Canonical {
  try {
    const reader = new CanonicalReader(bytes)
    const value = reader.item(0)
    return reader.isAtEnd ? { ok: true, value } : { ok: false, problem: 'trailing' }
  } catch (error) {
    if (error instanceof NotCanonical) return { ok: false, problem: error.problem }
    throw error
  }
}

/** The first problem found, or null when the bytes are exactly one canonical item. */
export function canonicalProblem(bytes: Uint8Array): CanonicalProblem | null {
  const read = readCanonical(bytes)
  return read.ok ? null : read.problem
}

/** What is left of the bytes, item by item. Throws `NotCanonical`. */
export class CanonicalReader {
  readonly #bytes: Uint8Array
  #at = 0
  /** Of the head read last: its kind, and its number or how much follows. */
  #major = 0
  #argument = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length
  }

  /** Where the next item begins. */
  get at(): number {
    return this.#at
  }

  /** Passes this byte when it is the next one. */
  takes(byte: number): boolean {
    if (this.#bytes[this.#at] !== byte) return false
    this.#at += 1
    return true
  }

  /** Passes so many bytes, if there are. */
  skip(size: number): void {
    this.#at = this.#within(size)
  }

  item(depth: number): unknown {
    if (depth > limits.maxDepth) throw new NotCanonical('tooDeep')
    this.#head()
    switch (this.#major) {
      case uint:
        return this.#argument
      case negative:
        return -1 - this.#argument
      case byteString:
        return this.#byteString(this.#argument)
      case textString:
        return this.#text(readText)
      case array:
        return this.#array(this.#argument, depth)
      case map:
        return this.#map(this.#argument, depth)
      case simple:
        return this.#argument === 22 ? null : this.#argument === 21
      default:
        throw new NotCanonical('forbiddenType')
    }
  }

  #head(): void {
    const first = this.#bytes[this.#at]
    if (first === undefined) throw new NotCanonical('truncated')
    const info = first & 31
    this.#major = first >> 5
    if (info === 31) throw new NotCanonical('indefinite')
    // False, true and null; floats, undefined and other simple values have no place in a record.
    const most = this.#major === simple ? 22 : 27
    if (info > most || (this.#major === simple && info < 20)) throw new NotCanonical('forbiddenType')
    this.#at += 1
    this.#argument = info < 24 ? info : this.#longArgument(1 << (info - 24))
  }

  #longArgument(size: number): number {
    const end = this.#within(size)
    let value = 0
    for (; this.#at < end; this.#at++) value = value * 256 + (this.#bytes[this.#at] ?? 0)
    if (value > Number.MAX_SAFE_INTEGER - 1) throw new NotCanonical('bigInteger')
    if (value < leastOf(size)) throw new NotCanonical('longHead')
    return value
  }

  /** Where so many more bytes end. */
  #within(size: number): number {
    const end = this.#at + size
    if (end > this.#bytes.length) throw new NotCanonical('truncated')
    return end
  }

  #byteString(length: number): Uint8Array {
    const from = this.#at
    this.#at = this.#within(length)
    return this.#bytes.slice(from, this.#at)
  }

  #text(read: (bytes: Uint8Array, from: number, to: number) => string | null): string {
    const from = this.#at
    this.#at = this.#within(this.#argument)
    const text = read(this.#bytes, from, this.#at)
    if (text === null) throw new NotCanonical('badUtf8')
    return text
  }

  #array(length: number, depth: number): unknown[] {
    const items: unknown[] = []
    for (let i = 0; i < length; i++) items.push(this.item(depth + 1))
    return items
  }

  #map(length: number, depth: number): Record<string, unknown> {
    const fields: Record<string, unknown> = {}
    for (let i = 0, from = 0, to = 0; i < length; i++) {
      this.#head()
      if (this.#major !== textString) throw new NotCanonical('keyType')
      const start = this.#at
      const key = this.#text(keyText)
      if (i > 0 && !this.#isAscending(from, to, start, this.#at)) throw new NotCanonical('keyOrder')
      from = start
      to = this.#at
      setField(fields, key, this.item(depth + 1))
    }
    return fields
  }

  /** Whether the first of these two keys comes before the second. */
  #isAscending(from: number, to: number, nextFrom: number, nextTo: number): boolean {
    const length = to - from
    if (length !== nextTo - nextFrom) return length < nextTo - nextFrom
    for (let i = 0; i < length; i++) {
      const difference = (this.#bytes[from + i] ?? 0) - (this.#bytes[nextFrom + i] ?? 0)
      if (difference !== 0) return difference < 0
    }
    return false
  }
}

/** The least number that needs an argument of so many bytes. */
function leastOf(size: number): number {
  return size === 1 ? 24 : 256 ** (size / 2)
}

/** Setting `__proto__` would change what the object is. */
function setField(fields: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') fields[key] = value
  else Object.defineProperty(fields, key, { value, configurable: true, enumerable: true, writable: true })
}
