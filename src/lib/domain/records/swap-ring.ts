/**
 * "Ruilrondje": somebody proposes that two to four neighbours each give the next one something. It binds when all
 * have signed (swap-sign.ts); who proposes has signed.
 *
 * Acts on: nothing. Written by: one of those in it; others' are ignored. Its expiry is until when it can be signed.
 * Live: while it can be signed, and while it is binding and not done by all.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32 } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const swapRing = recordType({
  type: 'swap-ring/1',
  refs: [],
  lastsAtMostMs: limits.maxRingDays * dayMs,
  body: v.strictObject({
    /** In giving order: each gives to the next, the last to the first. Each person gives once. */
    gifts: v.pipe(
      v.array(
        v.strictObject({
          /** Account that gives. */
          giver: bytes32,
          /** The giver's own offer, and the request of the next that it meets; one of them may be missing. */
          offer: v.nullable(bytes32),
          request: v.nullable(bytes32)
        })
      ),
      v.minLength(2),
      v.maxLength(limits.maxRingGifts),
      v.check((gifts) => gifts.every(({ offer, request }) => offer !== null || request !== null))
    )
  })
})

export type SwapRing = BodyOf<typeof swapRing>
