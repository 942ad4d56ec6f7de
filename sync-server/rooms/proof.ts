import { createHash, createPublicKey, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { bytesToText } from '#lib/wire/bytes.ts'

/** What stands before the 32 bytes of an Ed25519 public key in SPKI (RFC 8410, section 4). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Whether `signature` (64 bytes) over `message` is by the Ed25519 key `publicKey` (32 bytes). Never throws. */
export function isSignedBy(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  try {
    return verify(null, message, keyOf(publicKey), signature)
  } catch {
    return false
  }
}

/** Of rooms somebody asked for lately: everybody in a room has the same, and reading it takes as long as verifying. */
const knownKeys = new Map<string, KeyObject>()
const maxKnownKeys = 1024

function keyOf(publicKey: Uint8Array): KeyObject {
  const name = bytesToText(publicKey)
  const known = knownKeys.get(name)
  if (known !== undefined) return known
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, publicKey]), format: 'der', type: 'spki' })
  const [oldest] = knownKeys.keys()
  if (knownKeys.size >= maxKnownKeys && oldest !== undefined) knownKeys.delete(oldest)
  knownKeys.set(name, key)
  return key
}

/** The room a public room access key opens: its SHA-256. */
export function publicKeyToRoom(publicKey: Uint8Array): Uint8Array {
  return sha256(publicKey)
}

/** A nonce nobody can foretell without the connection's 32-byte seed; another for each hello. */
export function nonceOf(seed: Uint8Array, hello: number): Uint8Array {
  return sha256(Buffer.concat([seed, Buffer.from(String(hello))]))
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
