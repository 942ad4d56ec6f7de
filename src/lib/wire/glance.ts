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

/** Keys of a payload, as character codes: d, r, t, x. */
const [device, refs, type, expiry] = [0x64, 0x72, 0x74, 0x78]

const uint = 0
const byteString = 2
const textString = 3
const map = 5

/**
 * Only for an envelope that `decodeEnvelope` took; of other bytes it may say anything, or throw a RangeError, now or
 * when a field is asked for: each is read when it is.
 */
export function glanceAt(envelope: Uint8Array): Glance {
  return new Glancing(envelope)
}

/** A class, for its getters are made once and not for each of ten thousand records. */
class Glancing implements Glance {
  readonly #bytes: Uint8Array
  readonly #device: number
  readonly #refs: number
  readonly #type: number
  readonly #expiry: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#device = fieldAt(bytes, 0, device)
    this.#refs = fieldFrom(bytes, this.#device, refs)
    this.#type = fieldFrom(bytes, this.#refs, type)
    this.#expiry = fieldFrom(bytes, this.#type, expiry)
  }

  get device(): string {
    return idAt(this.#bytes, this.#device)
  }

  get refs(): readonly string[] {
    return refsAt(this.#bytes, this.#refs)
  }

  get expiresAt(): number | null {
    return numberAt(this.#bytes, this.#expiry)
  }

  get type(): string {
    return textAt(this.#bytes, this.#type)
  }
}

/** Where the 32 bytes of its device stand, in bytes that hold such an envelope from `at` on. */
export function deviceAt(bytes: Uint8Array, at: number): number {
  return contentAt(bytes, fieldAt(bytes, at, device))
}

/** Where the value under this key of the payload begins, in the envelope from `at` on. */
function fieldAt(bytes: Uint8Array, at: number, key: number): number {
  const fields = contentAt(bytes, at + 1)
  return valueFrom(bytes, contentAt(bytes, fields), key)
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
  let next = contentAt(bytes, at)
  return Array.from({ length: numberOf(bytes, at) }, () => {
    const id = next
    next = endOf(bytes, id)
    return idAt(bytes, id)
  })
}

function idAt(bytes: Uint8Array, at: number): string {
  return bytesToText(bytes.subarray(contentAt(bytes, at), endOf(bytes, at)))
}

/** Null stands where there is no number. */
function numberAt(bytes: Uint8Array, at: number): number | null {
  return majorAt(bytes, at) === uint ? numberOf(bytes, at) : null
}

/** A type is ASCII. */
function textAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(contentAt(bytes, at), endOf(bytes, at)))
}

function majorAt(bytes: Uint8Array, at: number): number {
  return firstByte(bytes, at) >> 5
}

/** The number itself, or how many bytes, items or pairs follow. */
function numberOf(bytes: Uint8Array, at: number): number {
  const info = firstByte(bytes, at) & 31
  if (info < 24) return info
  const size = 1 << (info - 24)
  let value = 0
  for (let i = 1; i <= size; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return value
}

/** Where the head of what begins here is over. */
function contentAt(bytes: Uint8Array, at: number): number {
  const info = firstByte(bytes, at) & 31
  return at + 1 + (info < 24 ? 0 : 1 << (info - 24))
}

function firstByte(bytes: Uint8Array, at: number): number {
  const first = bytes[at]
  if (first === undefined) throw new RangeError('the record ends too soon')
  return first
}

/** Where what begins here ends. */
function endOf(bytes: Uint8Array, at: number): number {
  const major = majorAt(bytes, at)
  let end = contentAt(bytes, at)
  if (major < byteString || major > map) return end
  const length = numberOf(bytes, at)
  if (major <= textString) return end + length
  const items = major === map ? 2 * length : length
  for (let i = 0; i < items; i++) end = endOf(bytes, end)
  return end
}
