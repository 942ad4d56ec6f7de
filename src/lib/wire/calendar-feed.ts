/**
 * A person's deals as a calendar program reads them at the relay (docs/adr/0046-a-calendar-that-follows.md).
 *
 * - id: SHA-256("stoep/1/calendar\0" ‖ token)[0..16], so that only who has the token can write under it; 22 characters
 *   of base64url in an address.
 * - token and key: 32 random bytes each. The token stays on the device; the key stands in the address that a calendar
 *   program has, as 43 characters.
 * - padded: length 4, big-endian ‖ iCalendar text in UTF-8 ‖ zeros up to a multiple of 4096, so that the size of what
 *   is kept hardly tells how many deals there are.
 * - sealed: nonce 12 ‖ AES-256-GCM(key, padded, aad = "stoep/1/calendar\0" ‖ id), tag 16 at its end.
 *
 * | request                                                     | answered with                                      |
 * |-------------------------------------------------------------|----------------------------------------------------|
 * | PUT /calendar/<id>, sealed; authorization: Bearer <token>    | 201 begun, 204 renewed                             |
 * | DELETE /calendar/<id>; authorization: Bearer <token>         | 204, also when there is none                       |
 * | GET or HEAD /calendar/<id>/<key>.ics                         | 200 with the text, 304; 404 for a wrong id or key  |
 *
 * A wrong token: 403. Too large: 413. Too often: 429. No place left: 507. A relay that keeps no calendars says 404 to
 * all of it, and an older one 405.
 */
import { bytesToText, concatBytes, textToBytes, utf8 } from './bytes.ts'
import { limits } from './limits.ts'

export const feedIdBytes = 16
export const feedSecretBytes = 32
export const feedNonceBytes = 12
export const feedTagBytes = 16
const lengthBytes = 4
const blockBytes = 4096
const prefix = utf8('stoep/1/calendar\0')
const frameBytes = feedNonceBytes + feedTagBytes

/** The most a relay takes. */
export const maxSealedFeedBytes = frameBytes + limits.calendar.maxFeedBytes + lengthBytes

/** Its SHA-256 begins with the id. */
export function feedIdMessage(token: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(prefix, token)
}

/** What a sealed feed is bound to beside its key. */
export function feedContext(id: Uint8Array): Uint8Array<ArrayBuffer> {
  return concatBytes(prefix, id)
}

/** Throws RangeError on more than a feed may hold: a bug of the caller. */
export function padFeed(text: string): Uint8Array<ArrayBuffer> {
  const bytes = utf8(text)
  if (bytes.length > limits.calendar.maxFeedBytes) throw new RangeError(`${bytes.length} bytes of calendar`)
  const padded = new Uint8Array(Math.ceil((lengthBytes + bytes.length) / blockBytes) * blockBytes)
  new DataView(padded.buffer).setUint32(0, bytes.length)
  padded.set(bytes, lengthBytes)
  return padded
}

/** Null when it is anything but a padded calendar. */
export function unpadFeed(padded: Uint8Array): string | null {
  if (padded.length < lengthBytes) return null
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  const bytes = padded.subarray(lengthBytes, lengthBytes + length)
  if (bytes.length !== length) return null
  const text = new TextDecoder().decode(bytes)
  return text.startsWith('BEGIN:VCALENDAR\r\n') ? text : null
}

/** Whether these bytes have the size of a sealed feed. */
export function isSealedFeedSize(bytes: number): boolean {
  return bytes > frameBytes && bytes <= maxSealedFeedBytes && (bytes - frameBytes) % blockBytes === 0
}

/** Where a device writes it. */
export function feedPath(id: Uint8Array): string {
  return `${feedRoot}${bytesToText(id)}`
}

/** Where a calendar program reads it. */
export function feedReadPath(id: Uint8Array, key: Uint8Array): string {
  return `${feedPath(id)}/${bytesToText(key)}.ics`
}

/** Paths of feeds begin with it. */
export const feedRoot = '/calendar/'

export interface FeedPath {
  readonly id: Uint8Array
  /** Of who reads it; null where it is written. */
  readonly key: Uint8Array<ArrayBuffer> | null
}

/** Null for any other path. */
export function parseFeedPath(path: string): FeedPath | null {
  const [, idText = '', keyText] = /^\/calendar\/([\w-]{22})(?:\/([\w-]{43})\.ics)?$/.exec(path) ?? []
  const id = textToBytes(idText)
  const key = keyText === undefined ? null : textToBytes(keyText)
  if (id?.length !== feedIdBytes || (keyText !== undefined && key === null)) return null
  return { id, key }
}

export function tokenToHeader(token: Uint8Array): string {
  return `Bearer ${bytesToText(token)}`
}

/** Null when it is none. */
export function headerToToken(header: string): Uint8Array | null {
  const token = textToBytes(/^Bearer ([\w-]{43})$/.exec(header)?.[1] ?? '')
  return token?.length === feedSecretBytes ? token : null
}
