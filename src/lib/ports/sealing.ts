import type { AccountId, DeviceId } from '#lib/domain/record.ts'
import type { ChunkKind } from '#lib/wire/bundle.ts'

/** The seal of the carrier, from the epoch key (keys/epoch.ts): deterministic, so sealing twice gives equal bytes. */
export interface CarrierSeal {
  /** nonce12 || AES-256-GCM(envelope, aad = key). */
  seal(key: string, envelope: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /** The envelope, or null when it was not sealed with this key for this carrier key. */
  open(key: string, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null>
}

/** The seal of one room's chunks in one file (wire/bundle.ts). */
export interface ChunkSeal {
  /** Each number once. */
  seal(kind: ChunkKind, number: number, content: Uint8Array): Promise<Uint8Array<ArrayBuffer>>
  /** The content, or null when this is not what was sealed as this chunk of this file. */
  open(kind: ChunkKind, number: number, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer> | null>
}

/** Strict Ed25519: canonical key and signature, no small-order key. Never throws on bad bytes. */
export type VerifySignature = (
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array
) => Promise<boolean>

/** A device somebody can be written to. */
export interface Recipient {
  readonly device: DeviceId
  /** X25519 public key, 32 bytes. */
  readonly sealingKey: Uint8Array
}

/**
 * Messages for a few people, sealed to each of their devices (HPKE, RFC 9180). Bound to the account they are by, so
 * that nobody can pass off another's sealed words as their own.
 */
export interface PrivateSeal {
  seal(
    recipients: readonly Recipient[],
    plaintext: Uint8Array,
    by: AccountId
  ): Promise<Uint8Array<ArrayBuffer>>
  /** The plaintext, or null when it was not sealed to this device, or not by this account. */
  open(sealed: Uint8Array, by: AccountId): Promise<Uint8Array<ArrayBuffer> | null>
}

export interface Me {
  readonly account: AccountId
  readonly device: DeviceId
}
