/**
 * A trustee or ambassador has seen that the person who wants back in is who they say. From then on the account's own
 * devices have time to say no.
 *
 * Acts on: the restore record. Written by: a trustee of that account or an ambassador; others' are ignored.
 * Live: while the restore record is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const approve = recordType({
  type: 'approve/1',
  refs: ['restore'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
