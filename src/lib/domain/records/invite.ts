/**
 * Lets a few people in. Whoever holds the seed of its key may join until it expires or is used up.
 *
 * Acts on: nothing. Written by: a member or ambassador; of others it counts for nothing.
 * Live: while a join that counts refers to it, or until it expires.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, countUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const invite = recordType({
  type: 'invite/1',
  refs: [],
  lastsAtMostMs: limits.maxInviteDays * dayMs,
  body: v.strictObject({
    /** One-time Ed25519 public key; the seed travels in the link. */
    key: bytes32,
    /** X25519 key made of the same seed, to seal the epoch's secret to; without it the invite brings none. */
    sealingKey: v.optional(bytes32),
    uses: countUpTo(limits.maxInviteUses),
    /** Handed over in person: who joins is a member at once, otherwise a guest. */
    met: v.boolean()
  })
})

export type Invite = BodyOf<typeof invite>
