/**
 * The next rung of asking: more people may read it, or the whole neighbourhood. The widest counts; of equals the
 * latest.
 *
 * Acts on: the ask. Written by: its owner; others' are ignored. Live: while the ask is.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { listingBody } from './listing.ts'
import { recordType } from './record-type.ts'

export const widen = recordType({
  type: 'widen/1',
  refs: ['ask'],
  lastsAtMostMs: null,
  body: v.variant('visibility', [
    v.strictObject({ visibility: v.literal('trusted'), sealed: sealedBytes }),
    v.strictObject({ visibility: v.literal('neighbourhood'), listing: listingBody })
  ])
})
