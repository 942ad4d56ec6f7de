/**
 * The owner agrees with one who answered. It takes one of the listing's capacity.
 *
 * Acts on: the listing and the response. Written by: the listing's owner; others' are ignored. Live: while its
 * response is.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType } from './record-type.ts'

export const agree = recordType({
  type: 'agree/1',
  refs: ['listing', 'response'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Exact address and phone for the responder alone: JSON `{place, phone}` in UTF-8, sealed. */
    place: v.nullable(sealedBytes)
  })
})
