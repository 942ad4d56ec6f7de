/**
 * One side ends an agreed deal that did not come about. It gives its capacity back.
 *
 * Acts on: the listing, the response and an agreement of the owner on it. Written by: either side; others' are
 * ignored. Live: while its response is.
 */
import * as v from 'valibot'
import { recordType, type BodyOf } from './record-type.ts'

const cancelOutcomes = ['cancelled', 'noShow', 'disputed'] as const

export const cancel = recordType({
  type: 'cancel/1',
  refs: ['listing', 'response', 'agree'],
  lastsAtMostMs: null,
  body: v.strictObject({ outcome: v.picklist(cancelOutcomes) })
})

export type Cancel = BodyOf<typeof cancel>
