/**
 * What a neighbour says about themselves. The latest counts, whole.
 *
 * Acts on: the genesis or join record that founded the account. Written by: that account; others' are ignored.
 * Live: the latest.
 */
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { coarseArea, nameText, textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const profile = recordType({
  type: 'profile/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({
    name: nameText,
    about: textUpTo(limits.maxAboutChars),
    area: v.nullable(coarseArea)
  })
})

export type Profile = BodyOf<typeof profile>
