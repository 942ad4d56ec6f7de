/**
 * Says no to what would otherwise happen: to a succession, or to somebody's claim to an account.
 *
 * Acts on: a succeed/1 or restore/1 record. Written by: an ambassador for the first, a device of that account for the
 * second; others' are ignored. Live: while what it acts on is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const object = recordType({
  type: 'object/1',
  refs: ['proposal'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
