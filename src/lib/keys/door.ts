/** The keys that one seed in an invite or link gives: one signs its holder in, to the other the epoch's key is sealed. */
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8 } from '#lib/wire/bytes.ts'
import { seedToSigningKey, type SigningKey } from './ed25519.ts'
import { seedToSealingKey, type SealingKey } from './private-seal.ts'

export interface DoorKeys {
  readonly signing: SigningKey
  readonly sealing: SealingKey
}

/** The seed is 32 bytes. It signs as it stands; the X25519 key follows from it by HKDF-SHA-256 (RFC 5869). */
export function seedToDoorKeys(seed: Uint8Array): DoorKeys {
  const sealingSeed = hkdf(sha256, seed, undefined, utf8('stoep/1/door/sealing'), 32)
  return { signing: seedToSigningKey(seed), sealing: seedToSealingKey(sealingSeed) }
}
