/**
 * What there is to be had somewhere in an emergency, or no longer is: the latest about one kind at one place counts.
 *
 * Acts on: an emergency. Written by: who was met in person; that it is gone by anybody who is in. Live: always.
 */
import { supplies } from '#lib/domain/emergency-views.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { coarseArea, textUpTo } from './fields.ts'
import { recordType } from './record-type.ts'

export const supply = recordType({
  type: 'supply/1',
  refs: ['emergency'],
  lastsAtMostMs: null,
  body: v.strictObject({
    kind: v.picklist(supplies),
    /** A place anybody may know, in words; with its kind it names what is there. */
    where: v.pipe(textUpTo(limits.maxWhereChars), v.minLength(1)),
    /** Where, roughly; null when not said. */
    area: v.nullable(coarseArea),
    isThere: v.boolean()
  })
})
