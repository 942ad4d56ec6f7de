/**
 * How it went, for the ambassadors only: what should not be public and should not be kept quiet either.
 *
 * Acts on: the listing and the response. Written by: either side of the deal; others' are ignored.
 * Live: while its response is.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const privateWord = recordType({
  type: 'private-word/1',
  refs: ['listing', 'response'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** UTF-8 text, sealed to the ambassadors. */
    text: sealedBytes
  })
})

export type PrivateWord = BodyOf<typeof privateWord>
