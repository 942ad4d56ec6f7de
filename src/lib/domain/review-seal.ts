/**
 * A review that is written down before it is opened: its bytes, and the hash that binds its writer to them. A fresh
 * salt keeps others from finding the words by trying likely ones.
 */
import { bytesToText, textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import * as v from 'valibot'
import { bounds } from './bounds.ts'
import { textUpTo } from './records/fields.ts'
import { reviewOutcomes, type Review } from './records/review.ts'

export interface SaltedReview extends Review {
  /** 32 random bytes. */
  readonly salt: Uint8Array
}

const saltChars = 43
const prefix = utf8('stoep/1/review\0')
const fromJson = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictTuple([
    v.pipe(v.string(), v.length(saltChars)),
    v.picklist(reviewOutcomes),
    textUpTo(bounds.reviewChars)
  ])
)

/** JSON `[salt in base64url, outcome, text]` in UTF-8. */
export function reviewToBytes({ salt, outcome, text }: SaltedReview): Uint8Array {
  return utf8(JSON.stringify([bytesToText(salt), outcome, text]))
}

/** Null when it is anything but a review within bounds. */
export function bytesToReview(bytes: Uint8Array): SaltedReview | null {
  const parsed = v.safeParse(fromJson, new TextDecoder().decode(bytes))
  if (!parsed.success) return null
  const [saltText, outcome, text] = parsed.output
  const salt = textToBytes(saltText)
  return salt && { salt, outcome, text }
}

/** SHA-256 over "stoep/1/review\0" || reviewToBytes, 32 bytes. */
export function reviewHash(review: SaltedReview): Uint8Array {
  return sha256.create().update(prefix).update(reviewToBytes(review)).digest()
}
