/**
 * A neighbour has read these house rules and accepts them.
 *
 * Acts on: the rules. Written by: anybody who is in, for themselves. Live: while the account is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const acceptRules = recordType({
  type: 'accept-rules/1',
  refs: ['rules'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
