/**
 * What the secret of a room opens: everything below is derived by HKDF-SHA-256 (RFC 5869). The lobby and an epoch are
 * told apart by the purpose, so that one secret would give two rooms that have nothing in common.
 */
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { CarrierSeal } from '#lib/ports/sealing.ts'
import { bytesToText, concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { seedToSigningKey, type SigningKey } from './ed25519.ts'

export interface RoomKeys {
  readonly seal: CarrierSeal
  /** Guid of the Y.Doc. */
  readonly guid: string
  readonly meshRoom: string
  readonly meshPassword: string
  /** Proves the right to a room; the room's id is the hash of its public half. */
  readonly relayKey: SigningKey
  /** 32 bytes. */
  readonly relayRoom: Uint8Array
}

/** Of the room that never changes, where everybody finds the way to the epoch of the moment. */
export function deriveLobby(secret: Uint8Array): Promise<RoomKeys> {
  return deriveRoom(secret, 'lobby')
}

export function deriveEpoch(secret: Uint8Array): Promise<RoomKeys> {
  return deriveRoom(secret, 'epoch')
}

/** The secret is 32 bytes. */
export async function deriveRoom(secret: Uint8Array, kind: RoomKind): Promise<RoomKeys> {
  const derive = (purpose: string) => hkdf(sha256, secret, undefined, utf8(`stoep/1/${kind}/${purpose}`), 32)
  const relayKey = seedToSigningKey(derive('relay'))
  return {
    seal: await makeCarrierSeal(derive('seal'), derive('nonce')),
    guid: bytesToText(derive('guid')),
    meshRoom: bytesToText(derive('mesh-room')),
    meshPassword: bytesToText(derive('mesh-password')),
    relayKey,
    relayRoom: sha256(relayKey.publicKey)
  }
}

async function makeCarrierSeal(sealKey: Uint8Array, nonceKey: Uint8Array): Promise<CarrierSeal> {
  const aes = await crypto.subtle.importKey('raw', sealKey as BufferSource, 'AES-GCM', false, [
    'encrypt',
    'decrypt'
  ])
  return {
    async seal(key, envelope) {
      const iv = hmac(sha256, nonceKey, envelope).subarray(0, 12) as Uint8Array<ArrayBuffer>
      const parameters = { name: 'AES-GCM', iv, additionalData: utf8(key) }
      return concatBytes(
        iv,
        new Uint8Array(await crypto.subtle.encrypt(parameters, aes, envelope as BufferSource))
      )
    },
    async open(key, sealed) {
      if (sealed.length < 28) return null
      const parameters = {
        name: 'AES-GCM',
        iv: sealed.subarray(0, 12) as BufferSource,
        additionalData: utf8(key)
      }
      return crypto.subtle.decrypt(parameters, aes, sealed.subarray(12) as BufferSource).then(
        (envelope) => new Uint8Array(envelope),
        () => null
      )
    }
  }
}
