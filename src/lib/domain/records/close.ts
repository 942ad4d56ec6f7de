/**
 * The owner takes a listing off the board. Deals already made on it go on. The first counts.
 *
 * Acts on: the listing. Written by: its owner; others' are ignored. Live: while its listing is.
 */
import * as v from 'valibot'
import { recordType, type BodyOf } from './record-type.ts'

const closeReasons = ['done', 'noLonger'] as const

export const close = recordType({
  type: 'close/1',
  refs: ['listing'],
  lastsAtMostMs: null,
  body: v.strictObject({ reason: v.picklist(closeReasons) })
})

export type Close = BodyOf<typeof close>
