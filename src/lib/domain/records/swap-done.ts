/**
 * One of those in a binding swap ring says that what it was to get has come.
 *
 * Acts on: the ring. Written by: one of those in it; others' are ignored. Live: while the ring is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const swapDone = recordType({
  type: 'swap-done/1',
  refs: ['ring'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
