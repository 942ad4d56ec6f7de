/**
 * Nobody comes in with an invite any more, from this record's clock on; who came in before stays. As with the expiry,
 * who backdates a join gets past it.
 *
 * Acts on: the invite. Written by: the account that made it, or an ambassador; others' are ignored.
 * Live: until the invite expires.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const closeInvite = recordType({
  type: 'close-invite/1',
  refs: ['invite'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
