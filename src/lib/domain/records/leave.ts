/**
 * A person leaves the neighbourhood: what they posted closes, their name is no longer shown, what others agreed with
 * them stays.
 *
 * Acts on: the record that founded the account. Written by: that account; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const leave = recordType({
  type: 'leave/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
