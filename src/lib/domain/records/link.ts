/**
 * Lets one more device of the same person in, once.
 *
 * Acts on: nothing. Written by: a device of that person. Live: while a device that counts refers to it, or until
 * it expires.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32 } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const link = recordType({
  type: 'link/1',
  refs: [],
  lastsAtMostMs: limits.maxInviteDays * dayMs,
  body: v.strictObject({
    /** One-time Ed25519 public key; the seed travels in the QR. */
    key: bytes32,
    /** X25519 key made of the same seed, to seal the epoch's secret to; without it the link brings none. */
    sealingKey: v.optional(bytes32)
  })
})

export type Link = BodyOf<typeof link>
