/**
 * What two phones that pair derive from the secret of the lobby, which both have: it need not stand in the codes they
 * show, and who only sees a code can do nothing with it.
 */
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToText, concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { pairMarkBytes, type PairCode } from '#lib/wire/pair-code.ts'
import { roomProofBytes } from '#lib/wire/pair-frame.ts'

/** Who showed the first code, and who answered it or was called by it. */
export type PairSide = 'first' | 'second'
/** Certificates of both, 32 bytes each, the first side's first. */
export type BothPrints = readonly [Uint8Array, Uint8Array]

/** ICE: name and password of one side, in characters ICE allows. */
export interface IceNames {
  readonly ufrag: string
  readonly pwd: string
}

/** Which neighbourhood a code is of, 4 bytes; one that was altered on the way is of none. */
export function neighbourhoodMark(
  lobby: Uint8Array,
  { kind, fingerprint }: Pick<PairCode, 'kind' | 'fingerprint'>,
  rest: Uint8Array
): Uint8Array {
  const key = derived(lobby, 'code', 32)
  return hmac(sha256, key, concatBytes(utf8(`${kind}\0`), fingerprint, rest)).slice(0, pairMarkBytes)
}

/** The first side's names follow from its own certificate; the second's from both. */
export function iceNames(lobby: Uint8Array, side: PairSide, ...prints: readonly Uint8Array[]): IceNames {
  const key = derived(lobby, `ice/${side}\0${prints.map(bytesToText).join('\0')}`, 24)
  return { ufrag: toHex(key.subarray(0, 6)), pwd: toHex(key.subarray(6)) }
}

/** Who says this of a room knows its password, here and now: 16 bytes. */
export function roomProof(password: string, side: PairSide, [first, second]: BothPrints): Uint8Array {
  const message = concatBytes(utf8(`stoep/1/pair/room/${side}\0`), first, second)
  return hmac(sha256, utf8(password), message).slice(0, roomProofBytes)
}

function derived(lobby: Uint8Array, purpose: string, length: number): Uint8Array {
  return hkdf(sha256, lobby, undefined, utf8(`stoep/1/pair/${purpose}`), length)
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
