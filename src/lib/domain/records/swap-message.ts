/**
 * A few words between those in a swap ring: when, where, who.
 *
 * Acts on: the ring. Written by: one of those in it; others' are ignored. Live: while the ring is.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType } from './record-type.ts'

export const swapMessage = recordType({
  type: 'swap-message/1',
  refs: ['ring'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** UTF-8 text, sealed to all of them. */
    text: sealedBytes
  })
})
