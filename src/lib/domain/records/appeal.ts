/**
 * Who wrote what was hidden asks for another look, by another ambassador. One a decision, and none on a decision that
 * answers an appeal.
 *
 * Acts on: the decision. Written by: the account that wrote what was decided about; others' are ignored.
 * Live: while the decision is.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const appeal = recordType({
  type: 'appeal/1',
  refs: ['decision'],
  lastsAtMostMs: null,
  body: v.strictObject({ text: textUpTo(limits.maxNoteChars) })
})

export type Appeal = BodyOf<typeof appeal>
