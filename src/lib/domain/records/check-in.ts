/**
 * How it is with somebody. In the open it says no more than that they said something; the latest of each counts.
 *
 * Acts on: an emergency. Written by: anybody who is in, about themselves. Live: always.
 */
import * as v from 'valibot'
import { sealedBytes } from './fields.ts'
import { recordType } from './record-type.ts'

export const checkIn = recordType({
  type: 'check-in/1',
  refs: ['emergency'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** As domain/check-in.ts has it, sealed to the callers. */
    said: sealedBytes
  })
})
