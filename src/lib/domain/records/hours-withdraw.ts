/**
 * Who wrote hours down takes that back, as long as the other side has not signed.
 *
 * Acts on: the listing, the response and the transfer. Written by: the side that wrote the transfer; others' are
 * ignored. Live: while the transfer is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const hoursWithdraw = recordType({
  type: 'hours-withdraw/1',
  refs: ['listing', 'response', 'transfer'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
