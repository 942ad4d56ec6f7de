/**
 * How it went, said by one side that marked the deal done. One a side; the first counts.
 *
 * Acts on: the listing, the response and an agreement of the owner on it. Written by: either side; others' are
 * ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const reviewOutcomes = ['good', 'okay', 'bad'] as const

export const review = recordType({
  type: 'review/1',
  refs: ['listing', 'response', 'agree'],
  lastsAtMostMs: null,
  body: v.strictObject({
    outcome: v.picklist(reviewOutcomes),
    /** Everybody in the neighbourhood may read it. */
    text: textUpTo(limits.maxNoteChars)
  })
})

export type Review = BodyOf<typeof review>
