/**
 * A neighbour can tell that another has a skill: they worked together, or saw a small piece of work done as a proof.
 *
 * Acts on: the record that founded the account it is about. Written by: a member or ambassador, not about themselves;
 * others' are ignored. Live: always.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { recordType, type BodyOf } from './record-type.ts'

export const endorsementGrounds = ['workedTogether', 'sawProof'] as const

export const endorse = recordType({
  type: 'endorse/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({
    skill: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxSkillChars)),
    on: v.picklist(endorsementGrounds),
    /** The writer says to have this skill too: a proof seen by one who has it weighs more. */
    hasItToo: v.boolean()
  })
})

export type Endorse = BodyOf<typeof endorse>
