/**
 * A review that is written down before it is opened: its bytes, and the hash that binds its writer to them. A fresh
 * salt keeps others from finding the words by trying likely ones.
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { decode, encode } from 'cborg'
import * as v from 'valibot'
import { canonicalProblem } from '#lib/wire/canonical.ts'
import { utf8 } from '#lib/wire/bytes.ts'
import { bounds } from './bounds.ts'
import { bytes32, textUpTo } from './records/fields.ts'
import { reviewOutcomes, type Review } from './records/review.ts'

export interface SaltedReview extends Review {
  /** 32 random bytes. */
  readonly salt: Uint8Array
}

const prefix = utf8('stoep/1/review\0')
const tuple = v.strictTuple([bytes32, v.picklist(reviewOutcomes), textUpTo(bounds.reviewChars)])

/** Strict CBOR of `[salt, outcome, text]`. */
export function reviewToBytes({ salt, outcome, text }: SaltedReview): Uint8Array {
  return encode([salt, outcome, text])
}

/** Null when it is anything but a review within bounds. */
export function bytesToReview(bytes: Uint8Array): SaltedReview | null {
  if (canonicalProblem(bytes)) return null
  const parsed = v.safeParse(tuple, decode(bytes))
  if (!parsed.success) return null
  const [salt, outcome, text] = parsed.output
  return { salt, outcome, text }
}

/** SHA-256 over "stoep/1/review\0" || reviewToBytes, 32 bytes. */
export function reviewHash(review: SaltedReview): Uint8Array {
  return sha256.create().update(prefix).update(reviewToBytes(review)).digest()
}
