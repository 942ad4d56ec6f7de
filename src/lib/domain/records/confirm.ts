/**
 * The time to say no is over, by the clock of who approved, and nobody did.
 *
 * Acts on: the restore record. Written by: who approved it; others' are ignored. Live: while the restore record is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const confirm = recordType({
  type: 'confirm/1',
  refs: ['restore'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
