/**
 * "Ik help", or "Graag" to an offer: a neighbour answers a listing, and a deal begins that bears this record's id.
 *
 * Acts on: the listing. Written by: any neighbour but its owner. Live: while its listing is open, and while the
 * deal is under way or has a review.
 */
import * as v from 'valibot'
import { period, sealedBytes } from './fields.ts'
import { recordType } from './record-type.ts'

export const response = recordType({
  type: 'response/1',
  refs: ['listing'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** A sentence for the owner alone: UTF-8 text, sealed. */
    note: v.nullable(sealedBytes),
    /** The days or hours wanted, of a thing or room that several use in turn. */
    when: v.exactOptional(period)
  })
})
