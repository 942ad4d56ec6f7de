/**
 * What one phone shows another so that the two connect with no server (docs/adr/0024-pairing-by-two-codes.md). As
 * text `STOEP:` and then the bytes in base32; spaces, line ends and small letters are read too.
 *
 * | bytes | field                                                                                                 |
 * |-------|-------------------------------------------------------------------------------------------------------|
 * | 1     | version 1 in the upper four bits, kind in the lower: 0 offer, 1 answer, 2 call                         |
 * | 32    | SHA-256 of the certificate with which this side speaks DTLS                                           |
 * | 4     | neighbourhood: made of its secret and all that comes after the first byte but this (keys/pair-keys.ts) |
 * | 4     | not in an offer. answer: first bytes of the certificate it answers; call: of the key of the device called |
 * | 0-57  | at most `limits.pair.maxCandidates` addresses: a byte for the kind, the address, a port of 2 bytes     |
 * | 2     | CRC-16 (polynomial 0x1021, start 0xffff) of all before                                                |
 *
 * Kinds of address: 4 IPv4 in 4 bytes, 6 IPv6 in 16 bytes, 0 a name that the device answers to on its own network,
 * `<uuid>.local`, the uuid in 16 bytes. Numbers are big-endian. A call needs no answer: whoever is called was met
 * before, and dials.
 */
import { base32ToBytes, bytesToBase32 } from './base32.ts'
import { concatBytes, utf8 } from './bytes.ts'
import { limits } from './limits.ts'

export type PairKind = 'offer' | 'answer' | 'call'

/** Where a device listens. */
export interface PairCandidate {
  readonly kind: 'ip4' | 'ip6' | 'local'
  /** 4 bytes for ip4, else 16. */
  readonly address: Uint8Array
  /** 1 to 65,535. */
  readonly port: number
}

export interface PairCode {
  readonly kind: PairKind
  /** 32 bytes. */
  readonly fingerprint: Uint8Array
  /** 4 bytes. */
  readonly neighbourhood: Uint8Array
  /** 4 bytes; null in an offer, and only there. */
  readonly to: Uint8Array | null
  readonly candidates: readonly PairCandidate[]
}

/** `notACode`: something else. `broken`: it was one. `newer`: made by a version that this one cannot read. */
export type PairCodeProblem = 'notACode' | 'broken' | 'newer'

export type ReadPairCode =
  { readonly ok: true; readonly code: PairCode } | { readonly ok: false; readonly problem: PairCodeProblem }

const prefix = 'STOEP:'
const version = 1
const kinds: readonly PairKind[] = ['offer', 'answer', 'call']
const addressKinds = { ip4: 4, ip6: 6, local: 0 } as const
const fingerprintBytes = 32
export const pairMarkBytes = 4
const checkBytes = 2

/** Throws RangeError on a field of the wrong size: a bug of the caller. */
export function pairCodeToText(code: PairCode): string {
  return prefix + bytesToBase32(encodePairCode(code))
}

function encodePairCode(code: PairCode): Uint8Array {
  const { kind, fingerprint, neighbourhood, to } = code
  const bytes = concatBytes(
    Uint8Array.of((version << 4) | kinds.indexOf(kind)),
    sized(fingerprint, fingerprintBytes),
    sized(neighbourhood, pairMarkBytes),
    pairCodeRest(code)
  )
  if ((to === null) !== (kind === 'offer'))
    throw new RangeError('an offer is to nobody, all else to somebody')
  return concatBytes(bytes, crc16(bytes))
}

/** What comes after the neighbourhood and before the check. */
export function pairCodeRest({
  to,
  candidates
}: Pick<PairCode, 'to' | 'candidates'>): Uint8Array<ArrayBuffer> {
  if (candidates.length > limits.pair.maxCandidates) throw new RangeError(`${candidates.length} addresses`)
  return concatBytes(...(to ? [sized(to, pairMarkBytes)] : []), ...candidates.map(candidateBytes))
}

/** As in the table above. Throws RangeError on one of the wrong size. */
export function candidateBytes({ kind, address, port }: PairCandidate): Uint8Array {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new RangeError(`port ${port}`)
  return concatBytes(
    Uint8Array.of(addressKinds[kind]),
    sized(address, kind === 'ip4' ? 4 : 16),
    Uint8Array.of(port >> 8, port & 255)
  )
}

function sized(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new RangeError(`${bytes.length} bytes where ${length} belong`)
  return bytes
}

/** What was scanned or pasted. Never throws. */
export function readPairCode(text: string): ReadPairCode {
  if (text.length > limits.pair.maxTextChars) return no('notACode')
  const plain = text.replace(/\s/g, '').toUpperCase()
  if (!plain.startsWith(prefix)) return no('notACode')
  const bytes = base32ToBytes(plain.slice(prefix.length))
  const first = bytes?.[0]
  if (!bytes || first === undefined || !isWhole(bytes)) return no('broken')
  if (first >> 4 > version) return no('newer')
  const code = first >> 4 === version ? decode(bytes.subarray(0, -checkBytes), kinds[first & 15]) : null
  return code ? { ok: true, code } : no('broken')
}

function no(problem: PairCodeProblem): ReadPairCode {
  return { ok: false, problem }
}

/** Whether it ends in the check of all before. */
export function isWhole(bytes: Uint8Array): boolean {
  const [high, low] = crc16(bytes.subarray(0, -checkBytes))
  return bytes.length > checkBytes && high === bytes.at(-2) && low === bytes.at(-1)
}

function decode(bytes: Uint8Array, kind: PairKind | undefined): PairCode | null {
  const markAt = 1 + fingerprintBytes
  const toAt = markAt + pairMarkBytes
  const restAt = kind === 'offer' ? toAt : toAt + pairMarkBytes
  if (!kind || bytes.length < restAt) return null
  const candidates = readCandidates(bytes, restAt)
  if (!candidates || candidates.length > limits.pair.maxCandidates) return null
  return {
    kind,
    fingerprint: bytes.slice(1, markAt),
    neighbourhood: bytes.slice(markAt, toAt),
    to: kind === 'offer' ? null : bytes.slice(toAt, restAt),
    candidates
  }
}

/** All from there to the end; null when one is broken. */
export function readCandidates(bytes: Uint8Array, from: number): PairCandidate[] | null {
  const candidates: PairCandidate[] = []
  for (let at = from; at < bytes.length;) {
    const kind = (['ip4', 'ip6', 'local'] as const).find((one) => addressKinds[one] === bytes[at])
    const end = at + 1 + (kind === 'ip4' ? 4 : 16)
    const port = (bytes[end] ?? 0) * 256 + (bytes[end + 1] ?? 0)
    if (!kind || end + 2 > bytes.length || port === 0) return null
    candidates.push({ kind, address: bytes.slice(at + 1, end), port })
    at = end + 2
  }
  return candidates
}

export function crc16(bytes: Uint8Array): Uint8Array {
  let crc = 0xffff
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return Uint8Array.of(crc >> 8, crc & 255)
}

/** What a device says of itself on one connection. */
export interface PairStatement {
  readonly side: 'first' | 'second'
  /** Id of the neighbourhood, 32 bytes. */
  readonly neighbourhood: Uint8Array
  /** Certificates of the first and the second side on this connection, 32 bytes each. */
  readonly certificates: readonly [Uint8Array, Uint8Array]
  /** Of the device itself when it answers, also the next time; 32 bytes. */
  readonly own: Uint8Array
}

/** The bytes to sign (Ed25519) by the device on that side. */
export function pairMessage({
  side,
  neighbourhood,
  certificates,
  own
}: PairStatement): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8(`stoep/1/pair/${side}\0`), neighbourhood, ...certificates, own)
}
