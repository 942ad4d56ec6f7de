/**
 * What an ambassador decides about something, with the reason, for all to read. The latest counts; none about
 * something of their own. What is hidden opens with a tap: nothing is deleted.
 *
 * Acts on: a listing, a response, a message, a review or the record that founded an account. Written by: an
 * ambassador; others' are ignored. Live: while what it acts on is.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { bytes32, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const decisionOutcomes = ['hidden', 'shown', 'nothingWrong'] as const

export const decision = recordType({
  type: 'decision/1',
  refs: ['target'],
  lastsAtMostMs: null,
  body: v.strictObject({
    outcome: v.picklist(decisionOutcomes),
    rule: textUpTo(limits.maxRuleChars),
    reason: textUpTo(limits.maxNoteChars),
    /** The id of the appeal it answers; left out when it answers none. */
    appeal: v.optional(bytes32)
  })
})

export type Decision = BodyOf<typeof decision>
