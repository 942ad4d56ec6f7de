/**
 * People on the roster who can do something are wanted, so many of them. The nearest are asked first, and others when
 * they cannot or do not answer (domain/calling.ts).
 *
 * Acts on: an emergency. Written by: an ambassador, one of the three who said together that there is one, or one who
 * calls round for it; others' are ignored. Live: always.
 */
import { skills } from '#lib/domain/emergency-views.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { coarseArea, countUpTo, textUpTo } from './fields.ts'
import { recordType } from './record-type.ts'

export const call = recordType({
  type: 'call/1',
  refs: ['emergency'],
  lastsAtMostMs: null,
  body: v.strictObject({
    skill: v.picklist(skills),
    /** What has to be done, in a sentence. */
    what: v.pipe(textUpTo(limits.maxCallChars), v.minLength(1)),
    count: countUpTo(limits.maxCallPeople),
    /** Near where, roughly; null when not said. */
    area: v.nullable(coarseArea)
  })
})
