/**
 * One of those in a swap ring signs it. Binding once all have.
 *
 * Acts on: the ring. Written by: one of those in it; others' are ignored. Live: while the ring is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const swapSign = recordType({
  type: 'swap-sign/1',
  refs: ['ring'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
