/**
 * Whether bytes are one item of the strict CBOR that records are written in (DAG-CBOR without tags and floats,
 * https://ipld.io/specs/codecs/dag-cbor/spec/): shortest heads, definite lengths, string keys in ascending order
 * (length first, then bytes), valid UTF-8, safe integers, bounded nesting. Walks the bytes once and builds
 * nothing, so it runs before any parser sees them.
 */
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

const uint = 0
const negative = 1
const byteString = 2
const textString = 3
const array = 4
const map = 5
const simple = 7

interface Head {
  readonly major: number
  readonly value: number
  readonly next: number
}

class NotCanonical extends Error {
  readonly problem: CanonicalProblem
  constructor(problem: CanonicalProblem) {
    super(problem)
    this.problem = problem
  }
}

/** The first problem found, or null when the bytes are exactly one canonical item. */
export function canonicalProblem(bytes: Uint8Array): CanonicalProblem | null {
  try {
    return itemEnd(bytes, 0, 0) === bytes.length ? null : 'trailing'
  } catch (error) {
    if (error instanceof NotCanonical) return error.problem
    throw error
  }
}

function itemEnd(bytes: Uint8Array, at: number, depth: number): number {
  if (depth > limits.maxDepth) throw new NotCanonical('tooDeep')
  const head = readHead(bytes, at)
  switch (head.major) {
    case uint:
    case negative:
    case simple:
      return head.next
    case byteString:
      return within(bytes, head.next + head.value)
    case textString:
      return textEnd(bytes, head)
    case array:
      return arrayEnd(bytes, head, depth)
    case map:
      return mapEnd(bytes, head, depth)
    default:
      throw new NotCanonical('forbiddenType')
  }
}

function readHead(bytes: Uint8Array, at: number): Head {
  const first = bytes[at]
  if (first === undefined) throw new NotCanonical('truncated')
  const major = first >> 5
  const info = first & 31
  if (info === 31) throw new NotCanonical('indefinite')
  if (major === simple) return simpleHead(info, at)
  if (info < 24) return { major, value: info, next: at + 1 }
  if (info > 27) throw new NotCanonical('forbiddenType')
  const size = 1 << (info - 24)
  return { major, value: readArgument(bytes, at + 1, size), next: at + 1 + size }
}

/** false, true and null; floats, undefined and other simple values have no place in a record. */
function simpleHead(info: number, at: number): Head {
  if (info < 20 || info > 22) throw new NotCanonical('forbiddenType')
  return { major: simple, value: info, next: at + 1 }
}

function readArgument(bytes: Uint8Array, at: number, size: number): number {
  within(bytes, at + size)
  let value = 0
  for (let i = 0; i < size; i++) value = value * 256 + (bytes[at + i] ?? 0)
  if (value > Number.MAX_SAFE_INTEGER - 1) throw new NotCanonical('bigInteger')
  const leastBySize: Readonly<Record<number, number>> = { 1: 24, 2: 0x100, 4: 0x1_0000, 8: 0x1_0000_0000 }
  if (value < (leastBySize[size] ?? 0)) throw new NotCanonical('longHead')
  return value
}

function within(bytes: Uint8Array, end: number): number {
  if (end > bytes.length) throw new NotCanonical('truncated')
  return end
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function textEnd(bytes: Uint8Array, head: Head): number {
  const end = within(bytes, head.next + head.value)
  for (let i = head.next; i < end; i++) {
    if ((bytes[i] ?? 0) >= 0x80) {
      checkUtf8(bytes.subarray(head.next, end))
      break
    }
  }
  return end
}

function checkUtf8(bytes: Uint8Array): void {
  try {
    strictUtf8.decode(bytes)
  } catch {
    throw new NotCanonical('badUtf8')
  }
}

function arrayEnd(bytes: Uint8Array, head: Head, depth: number): number {
  let at = head.next
  for (let i = 0; i < head.value; i++) at = itemEnd(bytes, at, depth + 1)
  return at
}

function mapEnd(bytes: Uint8Array, head: Head, depth: number): number {
  let at = head.next
  let previous: { from: number; to: number } | null = null
  for (let i = 0; i < head.value; i++) {
    const key = readHead(bytes, at)
    if (key.major !== textString) throw new NotCanonical('keyType')
    const to = textEnd(bytes, key)
    if (previous && !isAscending(bytes, previous, { from: key.next, to })) throw new NotCanonical('keyOrder')
    previous = { from: key.next, to }
    at = itemEnd(bytes, to, depth + 1)
  }
  return at
}

function isAscending(
  bytes: Uint8Array,
  a: { from: number; to: number },
  b: { from: number; to: number }
): boolean {
  const length = a.to - a.from
  if (length !== b.to - b.from) return length < b.to - b.from
  for (let i = 0; i < length; i++) {
    const difference = (bytes[a.from + i] ?? 0) - (bytes[b.from + i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
