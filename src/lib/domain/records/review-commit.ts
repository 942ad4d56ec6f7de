/**
 * A review that cannot be read yet and cannot be changed any more, so that nobody answers the other's in revenge.
 * The first of a side counts; one written after the other side's was opened is a reply and scores nothing.
 *
 * Acts on: the listing, the response and an agreement of the owner on it. Written by: either side; others' are
 * ignored. Live: always.
 */
import * as v from 'valibot'
import { bytes32, sealedBytes } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const reviewCommit = recordType({
  type: 'review-commit/1',
  refs: ['listing', 'response', 'agree'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** SHA-256 over what review-reveal/1 opens (domain/review-seal.ts). */
    hash: bytes32,
    /** The same sealed to the writer's own devices, so that any of them can open it later. */
    own: sealedBytes
  })
})

export type ReviewCommit = BodyOf<typeof reviewCommit>
