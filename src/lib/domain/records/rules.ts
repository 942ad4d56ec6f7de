/**
 * The house rules, whole. The latest of an ambassador counts; those before it are the history.
 *
 * Acts on: the genesis. Written by: an ambassador; others' are ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const rules = recordType({
  type: 'rules/1',
  refs: ['genesis'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** One rule a line. */
    text: textUpTo(limits.maxRulesChars)
  })
})

export type Rules = BodyOf<typeof rules>
