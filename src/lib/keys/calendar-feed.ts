/** The keys of one feed of deals (wire/calendar-feed.ts), all derived by HKDF-SHA-256 from one secret of the device. */
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { RecordId } from '#lib/domain/record.ts'
import { bytesToText, concatBytes, utf8 } from '#lib/wire/bytes.ts'
import {
  feedContext,
  feedIdBytes,
  feedIdMessage,
  feedNonceBytes,
  feedSecretBytes,
  padFeed
} from '#lib/wire/calendar-feed.ts'

export interface FeedKeys {
  /** 16 bytes; under it the relay keeps the feed. */
  readonly id: Uint8Array
  /** Shown to the relay by who writes. */
  readonly token: Uint8Array
  /** Opens the feed; in the address. */
  readonly key: Uint8Array
  /** Of what a deal is called in the feed. Never leaves the device. */
  readonly markKey: Uint8Array
}

/** The secret is 32 random bytes. */
export function deriveFeed(secret: Uint8Array): FeedKeys {
  const derive = (purpose: string) =>
    hkdf(sha256, secret, undefined, utf8(`stoep/1/calendar/${purpose}`), feedSecretBytes)
  const token = derive('token')
  const id = sha256(feedIdMessage(token)).slice(0, feedIdBytes)
  return { id, token, key: derive('key'), markKey: derive('mark') }
}

/** Another nonce each time; `text` is bounded by `limits.calendar.maxFeedBytes`. */
export async function sealFeed(
  { id, key }: Pick<FeedKeys, 'id' | 'key'>,
  text: string
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(feedNonceBytes))
  const aes = await crypto.subtle.importKey('raw', key as BufferSource, 'AES-GCM', false, ['encrypt'])
  const parameters = { name: 'AES-GCM', iv, additionalData: feedContext(id) }
  return concatBytes(iv, new Uint8Array(await crypto.subtle.encrypt(parameters, aes, padFeed(text))))
}

/** By which a deal goes in one feed; 22 characters. Two people's feeds do not show by it that they share a deal. */
export function dealMark(markKey: Uint8Array, deal: RecordId): string {
  return bytesToText(hmac(sha256, markKey, utf8(deal)).subarray(0, 16))
}
