/**
 * A few words between the two sides of a deal.
 *
 * Acts on: the listing and the response. Written by: either side; others' are ignored. Live: while its response is.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType } from './record-type.ts'

export const message = recordType({
  type: 'message/1',
  refs: ['listing', 'response'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** UTF-8 text, sealed to both sides. */
    text: sealedBytes
  })
})
