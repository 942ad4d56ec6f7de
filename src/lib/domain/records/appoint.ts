/**
 * An ambassador wants a member to be one too. It happens when as many as the genesis asks for want it.
 *
 * Acts on: the record that founded the account. Written by: an ambassador; others' are ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const appoint = recordType({
  type: 'appoint/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
