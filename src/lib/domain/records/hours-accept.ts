/**
 * The second signature under hours: from now on they count. It beats a withdrawal, whichever came first.
 *
 * Acts on: the listing, the response and the transfer. Written by: the side that did not write the transfer; others'
 * are ignored. Live: while the transfer is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const hoursAccept = recordType({
  type: 'hours-accept/1',
  refs: ['listing', 'response', 'transfer'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
