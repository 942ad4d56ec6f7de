/**
 * An ambassador steps back and is a member again; what was decided before stands.
 *
 * Acts on: the record that founded the account. Written by: that account; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const resign = recordType({
  type: 'resign/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
