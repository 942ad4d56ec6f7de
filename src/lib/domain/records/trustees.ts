/**
 * Who may help a person back in after losing every device. The latest counts, whole; without one only ambassadors may.
 *
 * Acts on: the record that founded the account. Written by: that account; others' are ignored. Live: the latest.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32 } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const trustees = recordType({
  type: 'trustees/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({
    accounts: v.pipe(v.array(bytes32), v.maxLength(limits.maxTrustees)),
    /** Ed25519 key made of the twelve words, for who chose to have them. */
    phraseKey: v.nullable(bytes32)
  })
})

export type Trustees = BodyOf<typeof trustees>
