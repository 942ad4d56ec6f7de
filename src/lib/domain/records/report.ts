/**
 * Somebody finds that a house rule was broken. Ambassadors decide.
 *
 * Acts on: a listing, a response, a message, a review, what was said in the open in an emergency, or the record that
 * founded an account. Written by: anybody who is in; about something of one's own it is ignored. Live: while what it acts on is.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { sealedBytes, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const report = recordType({
  type: 'report/1',
  refs: ['target'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** The house rule that was broken, in words; may be empty. */
    rule: textUpTo(limits.maxRuleChars),
    /** What happened, as domain/report-note.ts has it, sealed to the ambassadors; null when nothing was said. */
    note: v.nullable(sealedBytes)
  })
})

export type Report = BodyOf<typeof report>
