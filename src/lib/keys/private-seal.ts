/**
 * Words for a few people (HPKE of RFC 9180: DHKEM X25519, HKDF-SHA-256, AES-256-GCM).
 *
 * sealed = 1 ‖ n ‖ n × (hint 8 ‖ encapsulated key 32 ‖ wrapped content key 48) ‖ AES-256-GCM(content)
 *
 * Browsers without X25519 in WebCrypto get the same from `@hpke/dhkem-x25519`, which loads only there.
 *
 * A device whose key opens for everybody (of small order) is left out: it must not keep the others from being reached.
 *
 * The hint is the start of the device key, so that a device tries only its own entry. The content key is fresh, so
 * its nonce is zero.
 */
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core'
import { x25519 } from '@noble/curves/ed25519.js'
import type { AccountId } from '#lib/domain/record.ts'
import type { PrivateSeal, Recipient } from '#lib/ports/sealing.ts'
import type { RandomBytes } from '#lib/ports/time.ts'
import { areEqualBytes, concatBytes, textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'

const hintBytes = 8
const entryBytes = 88
const zeroNonce = new Uint8Array(12)

/** A private key that cannot leave the browser, or its 32 bytes where WebCrypto lacks the curve. */
export type SealingKey =
  | { readonly kind: 'webcrypto'; readonly pair: CryptoKeyPair; readonly publicKey: Uint8Array }
  | { readonly kind: 'seed'; readonly seed: Uint8Array; readonly publicKey: Uint8Array }

export async function makeSealingKey(): Promise<SealingKey> {
  if (!(await hasNativeX25519())) return seedToSealingKey(crypto.getRandomValues(new Uint8Array(32)))
  const pair = await generatePair()
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { kind: 'webcrypto', pair, publicKey }
}

export function seedToSealingKey(seed: Uint8Array): SealingKey {
  return { kind: 'seed', seed, publicKey: x25519.getPublicKey(seed) }
}

/** The seal of one device: seals to anybody, opens what names this device. `suite` is for tests, `random` for neighbourhoods made up from a number. */
export function makePrivateSeal(
  device: Uint8Array,
  key: SealingKey,
  suite = ownSuite,
  random?: RandomBytes
): PrivateSeal {
  return {
    seal: async (recipients, plaintext, by) =>
      sealFor({ suite: await suite(), random }, recipients, plaintext, by),
    open: async (sealed, by) => openAs(await suite(), device, key, sealed, by)
  }
}

let known: Promise<CipherSuite> | undefined

/** HPKE as this browser can do it. */
export function ownSuite(): Promise<CipherSuite> {
  known ??= hasNativeX25519().then((isNative) => (isNative ? nativeSuite() : fallbackSuite()))
  return known
}

function nativeSuite(): CipherSuite {
  return new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm()
  })
}

export async function fallbackSuite(): Promise<CipherSuite> {
  const { DhkemX25519HkdfSha256: Kem } = await import('@hpke/dhkem-x25519')
  return new CipherSuite({ kem: new Kem(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
}

function hasNativeX25519(): Promise<boolean> {
  return generatePair().then(
    () => true,
    () => false
  )
}

async function generatePair(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey('X25519', false, ['deriveBits'])) as CryptoKeyPair
}

interface Sealer {
  readonly suite: CipherSuite
  readonly random: RandomBytes | undefined
}

async function sealFor(
  sealer: Sealer,
  recipients: readonly Recipient[],
  plaintext: Uint8Array,
  by: AccountId
): Promise<Uint8Array<ArrayBuffer>> {
  if (recipients.length > limits.maxDevicesPerSeal) throw new Error('too many devices to seal to')
  const contentKey = sealer.random?.(32) ?? crypto.getRandomValues(new Uint8Array(32))
  const wrapped = await Promise.all(
    recipients.map((recipient) => wrapFor(sealer, recipient, contentKey, infoOf(by)).catch(() => null))
  )
  const entries = wrapped.filter((entry) => entry !== null)
  const content = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: zeroNonce },
    await contentAes(contentKey, 'encrypt'),
    plaintext as BufferSource
  )
  return concatBytes(Uint8Array.of(1, entries.length), ...entries, new Uint8Array(content))
}

async function wrapFor(
  { suite, random }: Sealer,
  recipient: Recipient,
  contentKey: Uint8Array<ArrayBuffer>,
  info: ArrayBuffer
): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(
    recipient.sealingKey.slice().buffer as ArrayBuffer
  )
  const chosen = random ? { ekm: random(32).buffer } : {}
  const { ct, enc } = await suite.seal({ recipientPublicKey, info, ...chosen }, contentKey.buffer)
  return concatBytes(deviceHint(textToBytes(recipient.device)), new Uint8Array(enc), new Uint8Array(ct))
}

async function openAs(
  suite: CipherSuite,
  device: Uint8Array,
  key: SealingKey,
  sealed: Uint8Array,
  by: AccountId
): Promise<Uint8Array<ArrayBuffer> | null> {
  const entries = sealed[1] ?? 0
  const contentAt = 2 + entries * entryBytes
  if (sealed[0] !== 1 || sealed.length < contentAt + 16) return null
  const mine = deviceHint(device)
  for (let at = 2; at < contentAt; at += entryBytes) {
    if (!areEqualBytes(sealed.subarray(at, at + hintBytes), mine)) continue
    const opened = await openEntry(
      suite,
      key,
      sealed.subarray(at + hintBytes, at + entryBytes),
      sealed.subarray(contentAt),
      infoOf(by)
    )
    if (opened) return opened
  }
  return null
}

async function openEntry(
  suite: CipherSuite,
  key: SealingKey,
  entry: Uint8Array,
  content: Uint8Array,
  info: ArrayBuffer
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const enc = entry.slice(0, 32).buffer as ArrayBuffer
    const wrapped = entry.slice(32).buffer as ArrayBuffer
    const recipientKey = key.kind === 'webcrypto' ? key.pair : await importSeed(suite, key.seed)
    const contentKey = await suite.open({ recipientKey, enc, info }, wrapped)
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

/** A private key as its 32 bytes. */
export function importSeed(suite: CipherSuite, seed: Uint8Array): Promise<CryptoKey> {
  return suite.kem.importKey('raw', seed.slice().buffer as ArrayBuffer, false)
}

/** HPKE's info: what the sealed words are for, and whose they are. */
function infoOf(by: AccountId): ArrayBuffer {
  return utf8(`stoep/1/private\0${by}`).buffer
}

function contentAes(key: Uint8Array<ArrayBuffer>, use: 'encrypt' | 'decrypt'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use])
}

function deviceHint(device: Uint8Array | null): Uint8Array {
  if (!device) throw new Error('a device id is base64url of 32 bytes')
  return device.subarray(0, hintBytes)
}
