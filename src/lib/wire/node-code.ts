/**
 * What hangs on the wall beside a relay that can be dialled without internet (docs/adr/0032-a-node-on-the-wall.md):
 * where it listens, and by what it is known. In base32, as the fragment of the page `/pair` or after
 * `web+stoep:node/`, so that any camera opens it; spaces, line ends and small letters are read too.
 *
 * | bytes | field                                                                            |
 * |-------|----------------------------------------------------------------------------------|
 * | 1     | version 1 in the upper four bits, 0 in the lower                                  |
 * | 32    | SHA-256 of the certificate with which the node speaks DTLS                        |
 * | 32    | Ed25519 public key of the node                                                   |
 * | 7-57  | 1 to `limits.node.maxAddresses` addresses of the kinds 4 and 6, as in pair-code.ts |
 * | 2     | CRC-16 of all before, as in pair-code.ts                                          |
 *
 * It is of no neighbourhood: a node holds rooms of many.
 */
import { base32ToBytes, bytesToBase32 } from './base32.ts'
import { concatBytes } from './bytes.ts'
import { limits } from './limits.ts'
import { candidateBytes, crc16, isWhole, readCandidates, type PairCandidate } from './pair-code.ts'

export interface NodeCode {
  /** 32 bytes. */
  readonly fingerprint: Uint8Array
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Of the kinds ip4 and ip6. */
  readonly addresses: readonly PairCandidate[]
}

/** `notACode`: something else. `broken`: it was one. `newer`: made by a version that this one cannot read. */
export type NodeCodeProblem = 'notACode' | 'broken' | 'newer'

export type ReadNodeCode =
  { readonly ok: true; readonly code: NodeCode } | { readonly ok: false; readonly problem: NodeCodeProblem }

const version = 1
const keyBytes = 32
const addressesAt = 1 + 2 * keyBytes
const checkBytes = 2
/** Of which a text is too long to be anything else that somebody scans. */
const minChars = 80

/** Throws RangeError on a field of the wrong size: a bug of the caller. */
export function nodeCodeToText({ fingerprint, key, addresses }: NodeCode): string {
  if (fingerprint.length !== keyBytes || key.length !== keyBytes) throw new RangeError('keys of 32 bytes')
  if (!isCount(addresses)) throw new RangeError(`${addresses.length} addresses`)
  const bytes = concatBytes(
    Uint8Array.of(version << 4),
    fingerprint,
    key,
    ...addresses.map((address) => candidateBytes(address))
  )
  return bytesToBase32(concatBytes(bytes, crc16(bytes)))
}

/** What was scanned or pasted: the whole address of the page, its fragment, or the code alone. Never throws. */
export function readNodeCode(text: string): ReadNodeCode {
  if (text.length > limits.node.maxTextChars) return no('notACode')
  const [, plain = ''] = /(?:^|[#/])([A-Z2-7]+)$/.exec(text.replace(/\s/g, '').toUpperCase()) ?? []
  if (plain.length < minChars) return no('notACode')
  const bytes = base32ToBytes(plain)
  const first = bytes?.[0]
  if (!bytes || first === undefined || !isWhole(bytes)) return no('broken')
  if (first >> 4 > version) return no('newer')
  const code = first === version << 4 ? decode(bytes.subarray(0, -checkBytes)) : null
  return code ? { ok: true, code } : no('broken')
}

function decode(bytes: Uint8Array): NodeCode | null {
  const addresses = bytes.length > addressesAt ? readCandidates(bytes, addressesAt) : null
  if (!addresses || !isCount(addresses) || addresses.some(({ kind }) => kind === 'local')) return null
  return {
    fingerprint: bytes.slice(1, 1 + keyBytes),
    key: bytes.slice(1 + keyBytes, addressesAt),
    addresses
  }
}

function isCount({ length }: readonly unknown[]): boolean {
  return length >= 1 && length <= limits.node.maxAddresses
}

function no(problem: NodeCodeProblem): ReadNodeCode {
  return { ok: false, problem }
}

/** Networks of homes and offices: RFC 1918, 6598, 3927 and 4193, and this machine itself. */
export function isHomeAddress({ kind, address }: Pick<PairCandidate, 'kind' | 'address'>): boolean {
  const [first = 0, second = 0] = address
  if (kind === 'ip6') return (first & 0xfe) === 0xfc || isOwn6(address)
  return (
    first === 10 ||
    first === 127 ||
    (first === 172 && second >> 4 === 1) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >> 6 === 1)
  )
}

function isOwn6(address: Uint8Array): boolean {
  return address.every((byte, at) => byte === (at === 15 ? 1 : 0))
}
