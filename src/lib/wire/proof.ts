/**
 * The messages that certify a device, as bytes to sign (Ed25519). Each starts with its own name and a zero byte,
 * so that a signature made for one purpose never counts for another.
 */
import { concatBytes, utf8 } from './bytes.ts'

export interface Certified {
  /** Ed25519 public key of the device, 32 bytes. */
  readonly device: Uint8Array
  /** Ed25519 public root key of the account, 32 bytes. */
  readonly account: Uint8Array
  /** X25519 public key of the device, 32 bytes. */
  readonly sealingKey: Uint8Array
}

/** Signed by the account's root key, in genesis/1 and join/1: this device speaks for this account. */
export function certificateMessage({ device, account, sealingKey }: Certified): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/certificate\0'), device, account, sealingKey)
}

/** Signed by the invite's one-time key, in join/1: the holder of the invite lets this device in. */
export function joinMessage({ device, account, sealingKey }: Certified): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/join\0'), device, account, sealingKey)
}

/** Signed by the link's one-time key, in device/1: a second device of the same person. */
export function deviceMessage({ device, account, sealingKey }: Certified): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/device\0'), device, account, sealingKey)
}

/** Signed by the key of the twelve words, in restore/1: the holder of the words lets this device in. */
export function restoreMessage({ device, account, sealingKey }: Certified): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/restore\0'), device, account, sealingKey)
}
