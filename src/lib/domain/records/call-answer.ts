/**
 * Somebody who was called comes, or cannot; the latest of each counts. Or it is enough: nobody more is asked.
 *
 * Acts on: the emergency and the call. Written by: who was met in person, about themselves; `enough` by who called or
 * an ambassador, others' are ignored. Live: always.
 */
import { callWords } from '#lib/domain/emergency-views.ts'
import * as v from 'valibot'
import { recordType, type BodyOf } from './record-type.ts'

export const callAnswer = recordType({
  type: 'call-answer/1',
  refs: ['emergency', 'call'],
  lastsAtMostMs: null,
  body: v.strictObject({ said: v.picklist(callWords) })
})

export type CallAnswer = BodyOf<typeof callAnswer>
