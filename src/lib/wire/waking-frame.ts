/**
 * The frames of the relay protocol (frame.ts) by which a device asks to be woken through a push service, and wakes
 * others. The relay knows of a tag only whether it is the same as another in that room (keys/wake-tags.ts).
 *
 * | byte | frame       | from   | fields                                                                             |
 * |------|-------------|--------|------------------------------------------------------------------------------------|
 * | 0x0c | subscribe   | client | count 1, tag 16 each, p256dh 65, auth 16 (RFC 8291), endpoint rest                 |
 * | 0x0d | unsubscribe | client | endpoint rest                                                                      |
 * | 0x0e | wake        | client | tag 16, one or more, rest                                                          |
 * | 0x0f | noted       | relay  | uint code: 0 when it is done, else why not (relay-codes.ts)                        |
 *
 * - An endpoint is the address at a push service, of printable ASCII. A second subscribe with the same endpoint takes
 *   the place of the first.
 * - Each of the three is answered by one `noted`, in order, after the acks of earlier pushes. A no voids no pushes.
 * - A wake goes to every subscription of the room that has one of its tags, soon and coalesced; nobody is told who.
 * - A relay that wakes nobody answers `/push-key` with 404 and knows none of these frames, or says `noWaking`.
 */
import { limits } from './limits.ts'
import { concatBytes, utf8 } from './bytes.ts'

export interface PushSubscriptionKeys {
  /** Address at a push service, printable ASCII. */
  readonly endpoint: string
  /** The device's key for payloads: an uncompressed P-256 point, 65 bytes. */
  readonly p256dh: Uint8Array
  /** 16 bytes. */
  readonly auth: Uint8Array
}

export type WakingFrame =
  | ({ readonly type: 'subscribe'; readonly tags: readonly Uint8Array[] } & PushSubscriptionKeys)
  | { readonly type: 'unsubscribe'; readonly endpoint: string }
  | { readonly type: 'wake'; readonly tags: readonly Uint8Array[] }

export const wakeTagBytes = 16
const p256dhBytes = 65
const authBytes = 16
const { maxTags, maxWakeTags, maxEndpointChars } = limits.waking

/** The bytes behind the type. Throws RangeError on what does not fit: a bug of the caller. */
export function wakingFields(frame: WakingFrame): Uint8Array[] {
  switch (frame.type) {
    case 'subscribe':
      return [
        Uint8Array.of(frame.tags.length),
        ...tagFields(frame.tags, maxTags),
        sized(frame.p256dh, p256dhBytes),
        sized(frame.auth, authBytes),
        endpointField(frame.endpoint)
      ]
    case 'unsubscribe':
      return [endpointField(frame.endpoint)]
    case 'wake':
      return tagFields(frame.tags, maxWakeTags)
  }
}

export function readSubscribe(body: Uint8Array): WakingFrame | null {
  const [count = 0] = body
  const keysAt = 1 + count * wakeTagBytes
  const tags = readTags(body.subarray(1, keysAt), maxTags)
  const endpoint = readEndpoint(body.subarray(keysAt + p256dhBytes + authBytes))
  if (tags?.length !== count || endpoint === null) return null
  const p256dh = body.subarray(keysAt, keysAt + p256dhBytes)
  const auth = body.subarray(keysAt + p256dhBytes, keysAt + p256dhBytes + authBytes)
  return { type: 'subscribe', tags, p256dh, auth, endpoint }
}

export function readUnsubscribe(body: Uint8Array): WakingFrame | null {
  const endpoint = readEndpoint(body)
  return endpoint === null ? null : { type: 'unsubscribe', endpoint }
}

export function readWake(body: Uint8Array): WakingFrame | null {
  const tags = readTags(body, maxWakeTags)
  return tags && { type: 'wake', tags }
}

function tagFields(tags: readonly Uint8Array[], atMost: number): Uint8Array[] {
  if (tags.length === 0 || tags.length > atMost) throw new RangeError(`${tags.length} tags`)
  return [concatBytes(...tags.map((tag) => sized(tag, wakeTagBytes)))]
}

function endpointField(endpoint: string): Uint8Array {
  const bytes = utf8(endpoint)
  if (readEndpoint(bytes) === null) throw new RangeError('not the address of a push service')
  return bytes
}

function sized(bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw new RangeError(`${bytes.length} bytes where ${length} belong`)
  return bytes
}

/** One to `atMost`, and nothing behind them. */
function readTags(bytes: Uint8Array, atMost: number): Uint8Array[] | null {
  const count = bytes.length / wakeTagBytes
  if (!Number.isInteger(count) || count === 0 || count > atMost) return null
  return Array.from({ length: count }, (_, at) => bytes.subarray(at * wakeTagBytes, (at + 1) * wakeTagBytes))
}

function readEndpoint(bytes: Uint8Array): string | null {
  if (bytes.length === 0 || bytes.length > maxEndpointChars) return null
  return bytes.every((byte) => byte > 0x20 && byte < 0x7f) ? String.fromCharCode(...bytes) : null
}
