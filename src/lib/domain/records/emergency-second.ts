/**
 * So it is, or: so it still is. Two beside who said it first make it an emergency, one ambassador does too; each time
 * it is said again it lasts longer (domain/emergency-now.ts).
 *
 * Acts on: an emergency. Written by: who was met in person; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const emergencySecond = recordType({
  type: 'emergency-second/1',
  refs: ['emergency'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
