/**
 * What a device listens to at the relay, to be woken: one tag for each kind of thing it wants to hear of. Whoever has
 * the key of the epoch can name the tags of any account; the relay, which has not, sees only that two are the same.
 *
 *   wake key = HKDF-SHA-256(epoch secret, "stoep/1/epoch/wake")
 *   tag      = HMAC-SHA-256(wake key, kind "\0" account)[0..16]; without an account for what is everybody's
 */
import { hkdf } from '@noble/hashes/hkdf.js'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { AccountId } from '#lib/domain/record.ts'
import type { NoticeKind } from '#lib/ports/pocket.ts'
import { concatBytes, utf8 } from '#lib/wire/bytes.ts'
import { wakeTagBytes } from '#lib/wire/waking-frame.ts'

/** `secret`: of an epoch, 32 bytes. */
export function wakeTag(secret: Uint8Array, kind: NoticeKind, account: AccountId | null): Uint8Array {
  const key = hkdf(sha256, secret, undefined, utf8('stoep/1/epoch/wake'), 32)
  return hmac(sha256, key, concatBytes(utf8(`${kind}\0`), utf8(account ?? ''))).subarray(0, wakeTagBytes)
}
