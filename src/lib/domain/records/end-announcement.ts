/**
 * Takes an announcement down before its day. It stays readable among the earlier ones.
 *
 * Acts on: an announcement. Written by: an ambassador; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const endAnnouncement = recordType({
  type: 'end-announcement/1',
  refs: ['announcement'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
