import { createDecipheriv } from 'node:crypto'
import { feedContext, feedNonceBytes, feedTagBytes, unpadFeed } from '#lib/wire/calendar-feed.ts'

/**
 * The one place where a relay opens anything: with the key of the address it is asked at, while it answers (ADR 46). The
 * text, or null when this key does not open it.
 */
export function openFeed(sealed: Uint8Array, id: Uint8Array, key: Uint8Array): string | null {
  const end = sealed.length - feedTagBytes
  const opening = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, feedNonceBytes), {
    authTagLength: feedTagBytes
  })
  opening.setAAD(feedContext(id)).setAuthTag(sealed.subarray(end))
  const padded = opening.update(sealed.subarray(feedNonceBytes, end))
  try {
    opening.final()
  } catch {
    return null
  }
  return unpadFeed(padded)
}
