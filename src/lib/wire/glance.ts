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

/** Keys of a payload, as character codes: d, r, t, x. */
const [device, refs, type, expiry] = [0x64, 0x72, 0x74, 0x78]

const uint = 0
const byteString = 2
const textString = 3
const array = 4
const map = 5

/**
 * Only for an envelope that `decodeEnvelope` took; of other bytes it may say anything, or throw a RangeError, now or
 * when a field is asked for: each is read when it is.
 */
export function glanceAt(envelope: Uint8Array): Glance {
  const d = fieldAt(envelope, 0, device)
  const r = fieldFrom(envelope, d, refs)
  const t = fieldFrom(envelope, r, type)
  const x = fieldFrom(envelope, t, expiry)
  return {
    get device() {
      return idAt(envelope, itemAt(envelope, d))
    },
    get refs() {
      return refsAt(envelope, r)
    },
    get expiresAt() {
      return numberAt(envelope, x)
    },
    get type() {
      return textAt(envelope, t)
    }
  }
}

/** Where the 32 bytes of its device stand, in bytes that hold such an envelope from `at` on. */
export function deviceAt(bytes: Uint8Array, at: number): number {
  return itemAt(bytes, fieldAt(bytes, at, device)).next
}

/** Where the value under this key of the payload begins, in the envelope from `at` on. */
function fieldAt(bytes: Uint8Array, at: number, key: number): number {
  const payload = itemAt(bytes, at + 1)
  const fields = itemAt(bytes, payload.next)
  return valueFrom(bytes, fields.next, key)
}

/** The same, where the value of an earlier key begins. */
function fieldFrom(bytes: Uint8Array, value: number, key: number): number {
  return valueFrom(bytes, endOf(bytes, value), key)
}

/** From one key to the next: each is one character. */
function valueFrom(bytes: Uint8Array, from: number, key: number): number {
  let at = from
  while (bytes[at + 1] !== key) at = endOf(bytes, at + 2)
  return at + 2
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
