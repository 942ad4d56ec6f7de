/**
 * Who answered takes it back: also when the owner agreed meanwhile, as long as nobody marked it done.
 *
 * Acts on: the listing and the response. Written by: the responder; others' are ignored. Live: while its response
 * is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const withdraw = recordType({
  type: 'withdraw/1',
  refs: ['listing', 'response'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
