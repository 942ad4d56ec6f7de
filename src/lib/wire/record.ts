/**
 * The record as bytes.
 *
 * | part     | bytes                                                                                   |
 * |----------|-----------------------------------------------------------------------------------------|
 * | payload  | strict CBOR map `{v n d s p h r x t b}`, keys in canonical order                         |
 * | envelope | CBOR array of two byte strings: payload, Ed25519 signature (64) over `stoep/1/rec\0` ‖ payload |
 * | id       | SHA-256(`stoep/1/id\0` ‖ payload), 32 bytes                                              |
 * | key      | first 16 bytes of SHA-256(`stoep/1/car\0` ‖ envelope) as 22 characters of base64url       |
 *
 * An envelope is at most `limits.maxEnvelopeBytes`. The bytes received are what is hashed and verified; nothing is
 * re-encoded to be believed.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { encode } from 'cborg'
import { bytesToText, concatBytes, textToBytes, utf8 } from './bytes.ts'
import { canonicalProblem, readCanonical, type CanonicalProblem } from './canonical.ts'
import { limits } from './limits.ts'
import { misfitField, type RawPayload } from './payload-fields.ts'
import { readPlainPayload } from './plain-payload.ts'
import { idPrefix, recordPrefix } from './record-prefixes.ts'

export interface Payload {
  /** Id of the genesis record as text, null in the genesis. */
  readonly neighbourhood: string | null
  /** Device public key as text. */
  readonly device: string
  readonly seq: number
  readonly prev: string | null
  readonly clock: { readonly ms: number; readonly count: number }
  readonly refs: readonly string[]
  readonly expiresAt: number | null
  readonly type: string
  readonly body: unknown
}

export interface Envelope {
  readonly payloadBytes: Uint8Array
  /** 64 bytes. */
  readonly signature: Uint8Array
  readonly payload: Payload
}

export type RecordProblem =
  'tooLarge' | 'badEnvelope' | { readonly notCanonical: CanonicalProblem } | { readonly badField: string }

export type Decoded =
  { readonly ok: true; readonly value: Envelope } | { readonly ok: false; readonly refusal: RecordProblem }

/** The payload's bytes, ready to be signed. Throws on a payload no code of ours may make. */
export function encodePayload(payload: Payload): Uint8Array<ArrayBuffer> {
  const raw = {
    v: 1,
    n: payload.neighbourhood === null ? null : idBytes(payload.neighbourhood),
    d: idBytes(payload.device),
    s: payload.seq,
    p: payload.prev === null ? null : idBytes(payload.prev),
    h: [payload.clock.ms, payload.clock.count],
    r: payload.refs.map(idBytes),
    x: payload.expiresAt,
    t: payload.type,
    b: payload.body
  }
  const field = misfitField(raw)
  if (field !== null) throw new Error(`a record of type ${payload.type} cannot be written: field ${field}`)
  const bytes = new Uint8Array(encode(raw))
  const problem = canonicalProblem(bytes)
  if (problem) throw new Error(`a record of type ${payload.type} cannot be written: ${problem}`)
  return bytes
}

export function encodeEnvelope(payloadBytes: Uint8Array, signature: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(encode([payloadBytes, signature]))
}

/** Parses an envelope as received. Never throws; every refusal says which rule was broken. */
export function decodeEnvelope(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.maxEnvelopeBytes) return { ok: false, refusal: 'tooLarge' }
  const parts = splitEnvelope(bytes)
  if (!parts) return { ok: false, refusal: 'badEnvelope' }
  const read = readPayload(parts.payloadBytes)
  if ('refusal' in read) return { ok: false, refusal: read.refusal }
  if ((read.seq === 0) !== (read.prev === null)) return { ok: false, refusal: { badField: 'p' } }
  return { ok: true, value: { ...parts, payload: read } }
}

function readPayload(bytes: Uint8Array): Payload | { readonly refusal: RecordProblem } {
  const plain = readPlainPayload(bytes)
  if (plain) return plain
  const read = readCanonical(bytes)
  if (!read.ok) return { refusal: { notCanonical: read.problem } }
  const field = misfitField(read.value)
  return field === null ? rawToPayload(read.value as RawPayload) : { refusal: { badField: field } }
}

/** What a device signs for a record. */
export function recordMessage(payloadBytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(recordPrefix, payloadBytes)
}

export function recordIdOf(payloadBytes: Uint8Array): string {
  return bytesToText(digestOf(idHash, payloadBytes))
}

/** The carrier key: commits to the signature too. */
export function carrierKeyOf(envelope: Uint8Array): string {
  return bytesToText(digestOf(carrierHash, envelope).subarray(0, 16))
}

const idHash = sha256.create().update(idPrefix)
const carrierHash = sha256.create().update(utf8('stoep/1/car\0'))

/** Valid until the next one: made in the same room each time, for there are thousands. */
function digestOf(begun: typeof idHash, bytes: Uint8Array): Uint8Array {
  begun._cloneInto(hashing).update(bytes).digestInto(digest)
  return digest
}

const hashing = sha256.create()
const digest = new Uint8Array(32)

/** Array of two byte strings with shortest heads, the second of 64 bytes, and nothing behind it. */
function splitEnvelope(bytes: Uint8Array): { payloadBytes: Uint8Array; signature: Uint8Array } | null {
  const end = bytes.length - 66
  if (end < 2 || bytes[0] !== 0x82 || bytes[end] !== 0x58 || bytes[end + 1] !== 64) return null
  const headBytes = [1, 2, 3].find((size) => byteStringHead(end - 1 - size).length === size)
  if (!headBytes) return null
  const head = byteStringHead(end - 1 - headBytes)
  if (head.some((byte, i) => bytes[1 + i] !== byte)) return null
  return { payloadBytes: bytes.subarray(1 + headBytes, end), signature: bytes.subarray(end + 2) }
}

function byteStringHead(length: number): number[] {
  if (length < 24) return [0x40 | length]
  return length < 256 ? [0x58, length] : [0x59, length >> 8, length & 255]
}

function rawToPayload(raw: RawPayload): Payload {
  return {
    neighbourhood: raw.n && bytesToText(raw.n),
    device: bytesToText(raw.d),
    seq: raw.s,
    prev: raw.p && bytesToText(raw.p),
    clock: { ms: raw.h[0], count: raw.h[1] },
    refs: raw.r.map(bytesToText),
    expiresAt: raw.x,
    type: raw.t,
    body: raw.b
  }
}

function idBytes(text: string): Uint8Array {
  const bytes = textToBytes(text)
  if (bytes?.length !== 32) throw new Error('an id is 43 characters of base64url')
  return bytes
}
