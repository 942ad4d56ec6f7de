/**
 * The keys of one file (wire/bundle.ts): derived by HKDF-SHA-256 from the secret of a room with the file's salt, so
 * that no two files share one. In a backup one random secret takes the place of the rooms' secrets; it is sealed to the
 * key of the person's twelve words (phrase.ts) by HPKE, which needs their public half only. That is an Ed25519 key; the
 * X25519 key that belongs to it is used here, as in libsodium. Using both is safe with HPKE's key derivation (Thormarker,
 * "On using the same key pair for Ed25519 and an X25519 based KEM", 2021).
 */
import { ed25519 } from '@noble/curves/ed25519.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { RoomKind } from '#lib/ports/rooms.ts'
import type { ChunkSeal } from '#lib/ports/sealing.ts'
import { bundleRoomMarkBytes, chunkContext, chunkNonce } from '#lib/wire/bundle.ts'
import { concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { isAcceptableKey, type SigningKey } from './ed25519.ts'
import { importSeed, ownSuite } from './private-seal.ts'

/** By what who has the secret knows that the file is for them; 16 bytes. */
export function bundleRoomMark(secret: Uint8Array, kind: RoomKind, salt: Uint8Array): Uint8Array {
  return hkdf(sha256, secret, salt, utf8(`stoep/1/${kind}/bundle-mark`), bundleRoomMarkBytes)
}

/** `head` as it stands in the file. */
export async function makeChunkSeal(
  secret: Uint8Array,
  kind: RoomKind,
  salt: Uint8Array,
  head: Uint8Array
): Promise<ChunkSeal> {
  const derived = hkdf(sha256, secret, salt, utf8(`stoep/1/${kind}/bundle`), 32)
  const uses: KeyUsage[] = ['encrypt', 'decrypt']
  const aes = await crypto.subtle.importKey('raw', derived as BufferSource, 'AES-GCM', false, uses)
  const parametersOf = (...[chunk, number]: Parameters<ChunkSeal['seal']>) => ({
    name: 'AES-GCM',
    iv: chunkNonce(number),
    additionalData: chunkContext(head, chunk)
  })
  return {
    async seal(...chunk) {
      return new Uint8Array(
        await crypto.subtle.encrypt(parametersOf(...chunk), aes, chunk[2] as BufferSource)
      )
    },
    open: (...chunk) =>
      crypto.subtle.decrypt(parametersOf(...chunk), aes, chunk[2] as BufferSource).then(
        (content) => new Uint8Array(content),
        () => null
      )
  }
}

/** 80 bytes. Throws when `phraseKey`, the public half of the words, is no key. */
export async function wrapForPhrase(
  fileSecret: Uint8Array,
  phraseKey: Uint8Array,
  salt: Uint8Array
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isAcceptableKey(phraseKey)) throw new Error('the key of twelve words is an acceptable one')
  const suite = await ownSuite()
  const bytes = bufferOf(ed25519.utils.toMontgomery(phraseKey))
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes)
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: infoOf(salt) }, bufferOf(fileSecret))
  return concatBytes(new Uint8Array(enc), new Uint8Array(ct))
}

/** The file's secret, or null when it was sealed to other words. `phrase`: as `phraseToKey` gives it. */
export async function openWithPhrase(
  wrap: Uint8Array,
  phrase: SigningKey,
  salt: Uint8Array
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (phrase.kind !== 'seed') return null
  const suite = await ownSuite()
  const recipientKey = await importSeed(suite, ed25519.utils.toMontgomerySecret(phrase.seed))
  const enc = bufferOf(wrap.subarray(0, 32))
  return suite.open({ recipientKey, enc, info: infoOf(salt) }, bufferOf(wrap.subarray(32))).then(
    (secret) => new Uint8Array(secret),
    () => null
  )
}

function infoOf(salt: Uint8Array): ArrayBuffer {
  return concatBytes(utf8('stoep/1/backup\0'), salt).buffer
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer as ArrayBuffer
}
