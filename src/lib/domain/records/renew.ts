/**
 * The owner lets a listing stand longer (or shorter): its own expiry replaces the listing's. The latest counts.
 *
 * Acts on: the listing. Written by: its owner; others' are ignored. Live: the latest, while its listing is.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const renew = recordType({
  type: 'renew/1',
  refs: ['listing'],
  lastsAtMostMs: limits.maxListingDays * dayMs,
  body: v.strictObject({})
})
