/**
 * A few words of an ambassador to everybody, until a day.
 *
 * Acts on: the genesis. Written by: an ambassador; others' are ignored. Live: always.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const announcement = recordType({
  type: 'announcement/1',
  refs: ['genesis'],
  lastsAtMostMs: limits.maxAnnouncementDays * dayMs,
  body: v.strictObject({
    text: v.pipe(textUpTo(limits.maxAnnouncementChars), v.minLength(1))
  })
})

export type Announcement = BodyOf<typeof announcement>
