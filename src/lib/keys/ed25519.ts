/**
 * Ed25519 (RFC 8032) with one verdict everywhere: public key and R canonical and not of small order, S below the
 * group order, and the cofactorless equation with R compared as bytes. WebCrypto and OpenSSL follow that equation;
 * the fallback for browsers without Ed25519 computes it with noble's points.
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { concatBytes } from '#lib/wire/bytes.ts'

/** A private key that cannot leave the browser, or its 32-byte seed where WebCrypto lacks the curve. */
export type SigningKey =
  | { readonly kind: 'webcrypto'; readonly privateKey: CryptoKey; readonly publicKey: Uint8Array }
  | { readonly kind: 'seed'; readonly seed: Uint8Array; readonly publicKey: Uint8Array }

export async function makeSigningKey(): Promise<SigningKey> {
  if (!(await hasNativeEd25519())) return seedToSigningKey(crypto.getRandomValues(new Uint8Array(32)))
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  return { kind: 'webcrypto', privateKey: pair.privateKey, publicKey }
}

/** For keys that travel as a seed: invites, device links and the room's access key. */
export function seedToSigningKey(seed: Uint8Array): SigningKey {
  return { kind: 'seed', seed, publicKey: ed25519.getPublicKey(seed) }
}

export async function sign(key: SigningKey, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (key.kind === 'seed') return ed25519.sign(message, key.seed) as Uint8Array<ArrayBuffer>
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, message as BufferSource))
}

/** Never throws on bad bytes. About 0.2 ms with WebCrypto, 3 ms with the fallback. */
export async function verify(
  publicKey: Uint8Array,
  signature: Uint8Array,
  message: Uint8Array
): Promise<boolean> {
  if (!isAcceptableKey(publicKey) || !isAcceptableSignature(signature)) return false
  if (!(await hasNativeEd25519())) return verifyWithNoble(publicKey, signature, message)
  const key = await importKey(publicKey)
  if (!key) return false
  return crypto.subtle.verify('Ed25519', key, signature as BufferSource, message as BufferSource)
}

/** The cofactorless equation: encode(S·B − k·A) equals R. Expects acceptable key and signature. */
export function verifyWithNoble(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean {
  const { Point } = ed25519
  try {
    const k =
      littleEndian(sha512(concatBytes(signature.subarray(0, 32), publicKey, message))) % Point.Fn.ORDER
    const s = littleEndian(signature.subarray(32))
    const kA = Point.fromBytes(publicKey).multiplyUnsafe(k)
    const r = Point.BASE.multiplyUnsafe(s).subtract(kA).toBytes()
    return r.every((byte, i) => byte === signature[i])
  } catch {
    return false
  }
}

const fieldPrime = 2n ** 255n - 19n

/** y-coordinates of the eight points of small order; their sign bit does not matter. */
const smallOrderY: ReadonlySet<bigint> = new Set([
  0n,
  1n,
  fieldPrime - 1n,
  2707385501144840649318225287225658788936804267575313519463743609750303402022n,
  55188659117513257062467267217118295137698188065244968500265048394206261417927n
])

export function isAcceptableKey(publicKey: Uint8Array): boolean {
  return publicKey.length === 32 && isAcceptablePoint(publicKey)
}

/** Of R too: some browsers refuse it when it is of small order, and some do not look. */
export function isAcceptableSignature(signature: Uint8Array): boolean {
  if (signature.length !== 64 || !isAcceptablePoint(signature.subarray(0, 32))) return false
  return littleEndian(signature.subarray(32)) < ed25519.Point.Fn.ORDER
}

function isAcceptablePoint(encoded: Uint8Array): boolean {
  const y = littleEndian(encoded) & (2n ** 255n - 1n)
  return y < fieldPrime && !smallOrderY.has(y)
}

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n
  for (let i = bytes.length - 1; i >= 0; i--) value = (value << 8n) | BigInt(bytes[i] ?? 0)
  return value
}

const maxImportedKeys = 2000
const importedKeys = new Map<string, CryptoKey | null>()

/** Kept by their bytes: a neighbourhood has few devices and importing costs half a verification. */
async function importKey(publicKey: Uint8Array): Promise<CryptoKey | null> {
  const name = publicKey.join()
  const known = importedKeys.get(name)
  if (known !== undefined) return known
  if (importedKeys.size >= maxImportedKeys) importedKeys.clear()
  const key = await crypto.subtle
    .importKey('raw', publicKey as BufferSource, 'Ed25519', false, ['verify'])
    .catch(() => null)
  importedKeys.set(name, key)
  return key
}

let native: Promise<boolean> | undefined

function hasNativeEd25519(): Promise<boolean> {
  native ??= crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']).then(
    () => true,
    () => false
  )
  return native
}
