/**
 * Words for a few people (HPKE of RFC 9180: DHKEM X25519, HKDF-SHA-256, AES-256-GCM).
 *
 * sealed = 1 ‖ n ‖ n × (hint 8 ‖ encapsulated key 32 ‖ wrapped content key 48) ‖ AES-256-GCM(content)
 *
 * The hint is the start of the device key, so that a device tries only its own entry. The content key is fresh, so
 * its nonce is zero.
 */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import type { PrivateSeal, Recipient } from '#lib/ports/sealing.ts'
import { areEqualBytes, concatBytes, textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm()
})
const info = utf8('stoep/1/private').buffer
const hintBytes = 8
const entryBytes = 88
const zeroNonce = new Uint8Array(12)

export interface SealingKey {
  readonly pair: CryptoKeyPair
  /** 32 bytes. */
  readonly publicKey: Uint8Array
}

export async function makeSealingKey(): Promise<SealingKey> {
  const pair = (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair
  return { pair, publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)) }
}

/** The seal of one device: seals to anybody, opens what names this device. */
export function makePrivateSeal(device: Uint8Array, key: SealingKey): PrivateSeal {
  return { seal: sealFor, open: (sealed) => openAs(device, key, sealed) }
}

async function sealFor(
  recipients: readonly Recipient[],
  plaintext: Uint8Array
): Promise<Uint8Array<ArrayBuffer>> {
  if (recipients.length > limits.maxDevicesPerSeal) throw new Error('too many devices to seal to')
  const contentKey = crypto.getRandomValues(new Uint8Array(32))
  const entries = await Promise.all(recipients.map((recipient) => wrapFor(recipient, contentKey)))
  const content = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: zeroNonce },
    await contentAes(contentKey, 'encrypt'),
    plaintext as BufferSource
  )
  return concatBytes(Uint8Array.of(1, recipients.length), ...entries, new Uint8Array(content))
}

async function wrapFor(recipient: Recipient, contentKey: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(
    recipient.sealingKey.slice().buffer as ArrayBuffer
  )
  const { ct, enc } = await suite.seal({ recipientPublicKey, info }, contentKey.buffer)
  return concatBytes(deviceHint(textToBytes(recipient.device)), new Uint8Array(enc), new Uint8Array(ct))
}

async function openAs(
  device: Uint8Array,
  key: SealingKey,
  sealed: Uint8Array
): Promise<Uint8Array<ArrayBuffer> | null> {
  const entries = sealed[1] ?? 0
  const contentAt = 2 + entries * entryBytes
  if (sealed[0] !== 1 || sealed.length < contentAt + 16) return null
  const mine = deviceHint(device)
  for (let at = 2; at < contentAt; at += entryBytes) {
    if (!areEqualBytes(sealed.subarray(at, at + hintBytes), mine)) continue
    const opened = await openEntry(
      key,
      sealed.subarray(at + hintBytes, at + entryBytes),
      sealed.subarray(contentAt)
    )
    if (opened) return opened
  }
  return null
}

async function openEntry(
  key: SealingKey,
  entry: Uint8Array,
  content: Uint8Array
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const enc = entry.slice(0, 32).buffer as ArrayBuffer
    const wrapped = entry.slice(32).buffer as ArrayBuffer
    const contentKey = await suite.open({ recipientKey: key.pair, enc, info }, wrapped)
    const aes = await contentAes(new Uint8Array(contentKey), 'decrypt')
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: zeroNonce },
      aes,
      content as BufferSource
    )
    return new Uint8Array(plain)
  } catch {
    return null
  }
}

function contentAes(key: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use])
}

function deviceHint(device: Uint8Array | null): Uint8Array {
  if (!device) throw new Error('a device id is base64url of 32 bytes')
  return device.subarray(0, hintBytes)
}
