/**
 * Opens a review. It counts when it fits that side's first commit.
 *
 * Acts on: the listing, the response, the agreement and the review-commit record. Written by: who committed; others'
 * are ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'
import { reviewOutcomes } from './review.ts'

export const reviewReveal = recordType({
  type: 'review-reveal/1',
  refs: ['listing', 'response', 'agree', 'commit'],
  lastsAtMostMs: null,
  body: v.strictObject({
    salt: bytes32,
    outcome: v.picklist(reviewOutcomes),
    /** Everybody in the neighbourhood may read it. */
    text: textUpTo(limits.maxNoteChars)
  })
})

export type ReviewReveal = BodyOf<typeof reviewReveal>
