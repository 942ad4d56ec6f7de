/**
 * The owner says no, thank you.
 *
 * Acts on: the listing and the response. Written by: the listing's owner; others' are ignored. Live: while its
 * response is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const decline = recordType({
  type: 'decline/1',
  refs: ['listing', 'response'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
