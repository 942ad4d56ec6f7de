/**
 * One side says it has happened; the deal is done when both have.
 *
 * Acts on: the listing, the response and an agreement of the owner on it. Written by: either side; others' are
 * ignored. Live: while its response is.
 */
import * as v from 'valibot'
import { recordType, type BodyOf } from './record-type.ts'

const doneOutcomes = ['done', 'partly'] as const

export const done = recordType({
  type: 'done/1',
  refs: ['listing', 'response', 'agree'],
  lastsAtMostMs: null,
  body: v.strictObject({ outcome: v.picklist(doneOutcomes) })
})

export type Done = BodyOf<typeof done>
