/**
 * The part of link frames (link-frame.ts) by which two devices find out which records one of them lacks, also where
 * Yjs takes their documents for equal. A key is a carrier key (record.ts): 22 characters as text, 16 bytes here. The
 * keys of a document, in ascending order of their text, are cut into ranges by their first characters, the prefix.
 *
 * | frame   | payload                                                   | meaning                                  |
 * |---------|-----------------------------------------------------------|------------------------------------------|
 * | summary | uint count, fingerprint 16                                | of all keys I hold                       |
 * | digest  | prefix, then any of: character 1, uint count, fingerprint 16 | of each part of this range that is not empty, ascending |
 * | keys    | prefix, then keys 16 each, ascending                      | all I hold in this range: tell me yours  |
 * | offer   | keys 16 each, 1 or more                                   | I hold these and you do not              |
 * | want    | keys 16 each, 1 or more                                   | send me these                            |
 * | records | one or more of: key 16, uint length, sealed length        | you asked for these                      |
 *
 * prefix = length 1 (0 to 21), then so many characters of base64url. `uint` is a varuint (varuint.ts).
 * fingerprint = SHA-256("stoep/1/set\0" || keys as text, ascending)[0..16].
 */
import { bytesToText, concatBytes, textToBytes, utf8 } from './bytes.ts'
import { limits } from './limits.ts'
import { readVaruint, varuint } from './varuint.ts'

export interface RangeSummary {
  readonly count: number
  /** 16 bytes. */
  readonly fingerprint: Uint8Array
}

export interface RangePart extends RangeSummary {
  /** The character that follows the prefix. */
  readonly next: string
}

export interface SealedEntry {
  readonly key: string
  readonly sealed: Uint8Array
}

export type ComparisonFrame =
  | ({ readonly type: 'summary' } & RangeSummary)
  | { readonly type: 'digest'; readonly prefix: string; readonly parts: readonly RangePart[] }
  | { readonly type: 'keys'; readonly prefix: string; readonly keys: readonly string[] }
  | { readonly type: 'offer' | 'want'; readonly keys: readonly string[] }
  | { readonly type: 'records'; readonly records: readonly SealedEntry[] }

export const fingerprintBytes = 16
const keyBytes = 16
const longestPrefix = 21
const isPrefix = /^[\w-]{0,21}$/

/** Throws RangeError on a field of the wrong size: a bug of the caller. */
export function encodeComparison(frame: ComparisonFrame): Uint8Array<ArrayBuffer> {
  const payload = concatBytes(...payloadOf(frame))
  if (payload.length > limits.maxUpdateBytes) throw new RangeError(`payload of ${payload.length} bytes`)
  return payload
}

function payloadOf(frame: ComparisonFrame): Uint8Array[] {
  switch (frame.type) {
    case 'summary':
      return [summaryBytes(frame)]
    case 'digest':
      return [
        prefixBytes(frame.prefix),
        ...frame.parts.flatMap((part) => [utf8(part.next), summaryBytes(part)])
      ]
    case 'keys':
      return [prefixBytes(frame.prefix), ...keysBytes(frame.keys, limits.comparison.maxKeysPerRange)]
    case 'offer':
    case 'want':
      return someOf(keysBytes(frame.keys, limits.comparison.maxKeysPerFrame))
    case 'records':
      return someOf(frame.records.map(recordBytes))
  }
}

function summaryBytes({ count, fingerprint }: RangeSummary): Uint8Array {
  if (fingerprint.length !== fingerprintBytes) throw new RangeError('a fingerprint has 16 bytes')
  return concatBytes(Uint8Array.from(varuint(count)), fingerprint)
}

function prefixBytes(prefix: string): Uint8Array {
  if (!isPrefix.test(prefix)) throw new RangeError('no prefix of a key')
  return concatBytes(Uint8Array.of(prefix.length), utf8(prefix))
}

function keysBytes(keys: readonly string[], atMost: number): Uint8Array[] {
  if (keys.length > atMost) throw new RangeError(`${keys.length} keys where at most ${atMost} belong`)
  return keys.map(keyToBytes)
}

function keyToBytes(key: string): Uint8Array {
  const bytes = textToBytes(key)
  if (bytes?.length !== keyBytes) throw new RangeError('a carrier key is 16 bytes as text')
  return bytes
}

function recordBytes({ key, sealed }: SealedEntry): Uint8Array {
  return concatBytes(keyToBytes(key), Uint8Array.from(varuint(sealed.length)), sealed)
}

function someOf(parts: Uint8Array[]): Uint8Array[] {
  if (parts.length === 0) throw new RangeError('at least one belongs here')
  return parts
}

/** The frame of this type, or null when the payload is none. Never throws. Sealed bytes are views on the payload. */
export function decodeComparison(type: ComparisonFrame['type'], payload: Uint8Array): ComparisonFrame | null {
  return payload.length > limits.maxUpdateBytes ? null : readers[type](payload)
}

type Reader = (payload: Uint8Array) => ComparisonFrame | null

const readers: Record<ComparisonFrame['type'], Reader> = {
  summary(payload) {
    const read = readSummary(payload, 0)
    return read?.next === payload.length ? { type: 'summary', ...read.summary } : null
  },
  digest(payload) {
    const prefix = readPrefix(payload)
    const parts = prefix === null ? null : readParts(payload, 1 + prefix.length)
    return prefix !== null && parts ? { type: 'digest', prefix, parts } : null
  },
  keys(payload) {
    const prefix = readPrefix(payload)
    if (prefix === null) return null
    const keys = readKeys(payload.subarray(1 + prefix.length), limits.comparison.maxKeysPerRange)
    return keys && isAscending(keys) ? { type: 'keys', prefix, keys } : null
  },
  offer: (payload) => readSomeKeys('offer', payload),
  want: (payload) => readSomeKeys('want', payload),
  records(payload) {
    const records = readRecords(payload)
    return records && records.length > 0 ? { type: 'records', records } : null
  }
}

function readSomeKeys(type: 'offer' | 'want', payload: Uint8Array): ComparisonFrame | null {
  const keys = readKeys(payload, limits.comparison.maxKeysPerFrame)
  return keys && keys.length > 0 ? { type, keys } : null
}

function readPrefix(payload: Uint8Array): string | null {
  const length = payload[0] ?? Infinity
  if (length > longestPrefix || payload.length < 1 + length) return null
  const prefix = String.fromCharCode(...payload.subarray(1, 1 + length))
  return isPrefix.test(prefix) ? prefix : null
}

function readSummary(payload: Uint8Array, at: number): { summary: RangeSummary; next: number } | null {
  const count = readVaruint(payload, at)
  const next = count ? count.next + fingerprintBytes : Infinity
  if (!count || next > payload.length) return null
  return { summary: { count: count.value, fingerprint: payload.slice(count.next, next) }, next }
}

function readParts(payload: Uint8Array, from: number): RangePart[] | null {
  const parts: RangePart[] = []
  for (let at = from; at < payload.length;) {
    const next = String.fromCharCode(payload[at] ?? 0)
    const read = readSummary(payload, at + 1)
    if (!read || read.summary.count === 0 || !isPrefix.test(next)) return null
    parts.push({ next, ...read.summary })
    at = read.next
  }
  return isAscending(parts.map(({ next }) => next)) ? parts : null
}

function readKeys(payload: Uint8Array, atMost: number): string[] | null {
  const count = payload.length / keyBytes
  if (!Number.isInteger(count) || count > atMost) return null
  return Array.from({ length: count }, (_, i) => keyAt(payload, i * keyBytes))
}

function keyAt(payload: Uint8Array, at: number): string {
  return bytesToText(payload.subarray(at, at + keyBytes))
}

function readRecords(payload: Uint8Array): SealedEntry[] | null {
  const records: SealedEntry[] = []
  for (let at = 0; at < payload.length;) {
    const length = readVaruint(payload, at + keyBytes)
    const end = length ? length.next + length.value : Infinity
    if (!length || end > payload.length || length.value > limits.maxSealedBytes) return null
    records.push({ key: keyAt(payload, at), sealed: payload.subarray(length.next, end) })
    at = end
  }
  return records
}

function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, i) => i === 0 || (texts[i - 1] ?? '') < text)
}
