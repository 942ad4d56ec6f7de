/**
 * Who can help out in an emergency, and with what: said beforehand. The latest counts, whole; with no skill left
 * nobody is asked any more.
 *
 * Acts on: the genesis. Written by: who was met in person, about themselves; others' are ignored. Live: the latest.
 */
import { skills } from '#lib/domain/emergency-views.ts'
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const roster = recordType({
  type: 'roster/1',
  refs: ['genesis'],
  lastsAtMostMs: null,
  body: v.strictObject({
    /** Each once, in alphabetical order. */
    skills: v.pipe(
      v.array(v.picklist(skills)),
      v.check((names) => names.every((name, at) => (names[at - 1] ?? '') < name))
    )
  })
})
