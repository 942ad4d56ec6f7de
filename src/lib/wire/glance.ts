/**
 * A few fields of a record that was decoded before, many times quicker than decoding it again: nothing is checked, and
 * what the body says is passed over. The keys of a payload stand in the order b d h n p r s t v x (record.ts).
 */
import { bytesToText } from './bytes.ts'

export interface Glance {
  /** Device public key as text. */
  readonly device: string
  readonly refs: readonly string[]
  readonly expiresAt: number | null
  readonly type: string
}

interface Item {
  readonly major: number
  /** The number itself, or how many bytes, items or pairs follow. */
  readonly value: number
  readonly next: number
}

const uint = 0
const byteString = 2
const textString = 3
const array = 4
const map = 5

/** Only for an envelope that `decodeEnvelope` took; of other bytes it may say anything, or throw a RangeError. */
export function glanceAt(envelope: Uint8Array): Glance {
  const found: Record<string, number> = {}
  const payload = itemAt(envelope, 1)
  const fields = itemAt(envelope, payload.next)
  let at = fields.next
  for (let i = 0; i < fields.value; i++) {
    const key = String.fromCharCode(envelope[at + 1] ?? 0)
    found[key] = at + 2
    at = endOf(envelope, at + 2)
  }
  return {
    device: idAt(envelope, itemAt(envelope, found['d'] ?? at)),
    refs: refsAt(envelope, found['r'] ?? at),
    expiresAt: numberAt(envelope, found['x'] ?? at),
    type: textAt(envelope, found['t'] ?? at)
  }
}

function refsAt(bytes: Uint8Array, at: number): string[] {
  const list = itemAt(bytes, at)
  let next = list.next
  return Array.from({ length: list.value }, () => {
    const id = itemAt(bytes, next)
    next = id.next + id.value
    return idAt(bytes, id)
  })
}

function idAt(bytes: Uint8Array, { next, value }: Item): string {
  return bytesToText(bytes.subarray(next, next + value))
}

/** Null stands where there is no number. */
function numberAt(bytes: Uint8Array, at: number): number | null {
  const { major, value } = itemAt(bytes, at)
  return major === uint ? value : null
}

/** A type is ASCII. */
function textAt(bytes: Uint8Array, at: number): string {
  const { value, next } = itemAt(bytes, at)
  return String.fromCharCode(...bytes.subarray(next, next + value))
}

function itemAt(bytes: Uint8Array, at: number): Item {
  const first = bytes[at]
  if (first === undefined) throw new RangeError('the record ends too soon')
  const info = first & 31
  if (info < 24) return { major: first >> 5, value: info, next: at + 1 }
  const size = 1 << (info - 24)
  let value = 0
  for (let i = 1; i <= size; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return { major: first >> 5, value, next: at + 1 + size }
}

/** Where what begins here ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const { major, value, next } = itemAt(bytes, at)
  if (major === byteString || major === textString) return next + value
  let end = next
  const items = major === array ? value : major === map ? 2 * value : 0
  for (let i = 0; i < items; i++) end = endOf(bytes, end)
  return end
}
