/**
 * The same keys as keys/epoch.ts and keys/ed25519.ts make, answering within the moment, so that a world takes the same
 * course each time it is run. That they are the same bytes is a test of its own.
 */
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  createSecretKey,
  verify,
  type KeyObject
} from 'node:crypto'
import { isAcceptableKey, isAcceptableSignature, seedToSigningKey } from '#lib/keys/ed25519.ts'
import type { RoomKeys } from '#lib/keys/epoch.ts'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { CarrierSeal, VerifySignature } from '#lib/ports/sealing.ts'
import { bytesToText, concatBytes, utf8 } from '#lib/wire/bytes.ts'

/** Those of a few worlds. */
const mostRooms = 100
const rooms = new Map<string, RoomKeys>()

/** Derived once for each secret. */
export function promptRoom(secret: Uint8Array, kind: RoomKind): RoomKeys {
  const name = `${kind} ${bytesToText(secret)}`
  const keys = rooms.get(name) ?? deriveRoom(secret, kind)
  if (rooms.size >= mostRooms) rooms.clear()
  rooms.set(name, keys)
  return keys
}

function deriveRoom(secret: Uint8Array, kind: RoomKind): RoomKeys {
  const derive = (purpose: string) => hkdf(sha256, secret, undefined, utf8(`stoep/1/${kind}/${purpose}`), 32)
  const relayKey = seedToSigningKey(derive('relay'))
  return {
    seal: promptSeal(derive('seal'), derive('nonce')),
    guid: bytesToText(derive('guid')),
    meshRoom: bytesToText(derive('mesh-room')),
    meshPassword: bytesToText(derive('mesh-password')),
    relayKey,
    relayRoom: sha256(relayKey.publicKey)
  }
}

/** Each value is opened once, however many devices it comes to. */
function promptSeal(rawKey: Uint8Array, nonceKey: Uint8Array): CarrierSeal {
  const sealKey = createSecretKey(rawKey)
  const opened = new Map<string, Uint8Array<ArrayBuffer> | null>()
  return {
    async seal(key, envelope) {
      const nonce = hmac(sha256, nonceKey, envelope).subarray(0, 12)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(utf8(key))
      return concatBytes(nonce, cipher.update(envelope), cipher.final(), cipher.getAuthTag())
    },
    async open(key, sealed) {
      const name = key + latin1(sealed)
      const known = opened.get(name)
      const envelope = known === undefined ? openWith(sealKey, key, sealed) : known
      opened.set(name, envelope)
      return envelope
    }
  }
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function openWith(sealKey: KeyObject, key: string, sealed: Uint8Array): Uint8Array<ArrayBuffer> | null {
  if (sealed.length < 28) return null
  const decipher = createDecipheriv('aes-256-gcm', sealKey, sealed.subarray(0, 12))
  decipher.setAAD(utf8(key)).setAuthTag(sealed.subarray(-16))
  try {
    return concatBytes(decipher.update(sealed.subarray(12, -16)), decipher.final())
  } catch {
    return null
  }
}

/** What stands before the 32 bytes of an Ed25519 key in SPKI (RFC 8410, section 4). */
const spkiPrefix = Uint8Array.from([0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00])
const keys = new Map<string, KeyObject>()

export const promptVerify: VerifySignature = async (publicKey, signature, message) => {
  if (!isAcceptableKey(publicKey) || !isAcceptableSignature(signature)) return false
  return verify(null, message, keyObject(publicKey), signature)
}

function keyObject(publicKey: Uint8Array): KeyObject {
  const name = bytesToText(publicKey)
  const der = Buffer.from(concatBytes(spkiPrefix, publicKey))
  const known = keys.get(name) ?? createPublicKey({ key: der, format: 'der', type: 'spki' })
  keys.set(name, known)
  return known
}
