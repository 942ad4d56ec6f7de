/**
 * It is over.
 *
 * Acts on: an emergency. Written by: an ambassador, or who said it first as long as no ambassador said so too; others'
 * are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const emergencyEnd = recordType({
  type: 'emergency-end/1',
  refs: ['emergency'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
