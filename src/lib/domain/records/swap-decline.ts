/**
 * One of those in a swap ring says no, also after signing, as long as not all have signed. Then it is void.
 *
 * Acts on: the ring. Written by: one of those in it; others' are ignored. Live: while the ring is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const swapDecline = recordType({
  type: 'swap-decline/1',
  refs: ['ring'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
