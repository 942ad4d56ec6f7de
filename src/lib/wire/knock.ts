/**
 * Asking a neighbourhood of the directory to come in, and its answer. The relay carries both and opens neither.
 *
 * | part    | bytes                                                                                        |
 * |---------|----------------------------------------------------------------------------------------------|
 * | knock   | neighbourhood 32, one-time key of who asks 32, sealed rest; `limits.directory.maxKnockBytes`   |
 * | id      | first 16 bytes of SHA-256(`stoep/1/knock\0` ‖ knock)                                           |
 * | answer  | id of the knock 16, device 32, signature 64, sealed rest; `limits.directory.maxAnswerBytes`    |
 *
 * A knock is sealed (keys/private-seal.ts) to the devices that may answer (directory.ts), by the one-time key. In it
 * is a strict CBOR array: the key to seal the answer to 32, a name, and words. An answer is sealed to that key; in it
 * is the text of an invite (invite.ts), or nothing for no, and zeros up to `limits.maxInviteChars` bytes: by its size
 * nobody can tell a yes from a no. It is signed over `answerMessage` by a device that may
 * answer, so that nobody else, the relay included, can send the one who asks to another place.
 *
 * Read without any package, as directory.ts.
 */
import { concatBytes, utf8 } from './bytes.ts'
import { readCanonical } from './canonical.ts'
import type { Sha256 } from './directory.ts'
import { limits } from './limits.ts'

export interface Knock {
  readonly neighbourhood: Uint8Array
  /** Ed25519 public key, 32 bytes: by whom it is sealed. */
  readonly by: Uint8Array
  readonly sealed: Uint8Array
}

export interface KnockWords {
  /** X25519 public key, 32 bytes. */
  readonly sealingKey: Uint8Array
  readonly name: string
  readonly words: string
}

export interface KnockAnswer {
  /** 16 bytes. */
  readonly knock: Uint8Array
  readonly device: Uint8Array
  readonly signature: Uint8Array
  readonly sealed: Uint8Array
}

const knockHead = 64
const answerHead = 112
/** No seal is shorter: its count, one box and a tag (keys/private-seal.ts). */
const minSealedBytes = 18

export function encodeKnock({ neighbourhood, by, sealed }: Knock): Uint8Array<ArrayBuffer> {
  return concatBytes(neighbourhood, by, sealed)
}

/** Null when it is none. Never throws. */
export function readKnock(bytes: Uint8Array): Knock | null {
  if (bytes.length < knockHead + minSealedBytes || bytes.length > limits.directory.maxKnockBytes) return null
  return {
    neighbourhood: bytes.slice(0, 32),
    by: bytes.slice(32, knockHead),
    sealed: bytes.slice(knockHead)
  }
}

export function knockIdOf(knock: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(concatBytes(utf8('stoep/1/knock\0'), knock)).slice(0, 16)
}

/** What a device that may answer signs. */
export function answerMessage(knock: Uint8Array, sealed: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/knock-answer\0'), knock, sealed)
}

export function encodeAnswer({ knock, device, signature, sealed }: KnockAnswer): Uint8Array<ArrayBuffer> {
  return concatBytes(knock, device, signature, sealed)
}

/** What is sealed into an answer: the text of an invite, ASCII, or '' for no. Throws on a longer one than there is. */
export function encodeAnswerText(invite: string): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(limits.maxInviteChars)
  padded.set(utf8(invite))
  return padded
}

/** The invite, '' for no; null when it is neither. Never throws. */
export function readAnswerText(plaintext: Uint8Array): string | null {
  if (plaintext.length !== limits.maxInviteChars) return null
  const end = plaintext.indexOf(0)
  return new TextDecoder().decode(end < 0 ? plaintext : plaintext.subarray(0, end))
}

/** Null when it is none. Never throws. */
export function readAnswer(bytes: Uint8Array): KnockAnswer | null {
  if (bytes.length < answerHead + minSealedBytes || bytes.length > limits.directory.maxAnswerBytes)
    return null
  return {
    knock: bytes.slice(0, 16),
    device: bytes.slice(16, 48),
    signature: bytes.slice(48, answerHead),
    sealed: bytes.slice(answerHead)
  }
}

/** What was in a knock; null when it is not that. Never throws. */
export function readKnockWords(plaintext: Uint8Array): KnockWords | null {
  const read = readCanonical(plaintext)
  if (!read.ok || !Array.isArray(read.value) || read.value.length !== 3) return null
  const [sealingKey, name, words] = read.value as unknown[]
  const isKey = sealingKey instanceof Uint8Array && sealingKey.length === 32
  if (!isKey || !isText(name, 1, limits.maxNameChars)) return null
  return isText(words, 0, limits.directory.maxKnockChars) ? { sealingKey, name, words } : null
}

function isText(value: unknown, min: number, max: number): value is string {
  return typeof value === 'string' && value.length >= min && value.length <= max
}
