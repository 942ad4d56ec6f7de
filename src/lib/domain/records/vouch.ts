/**
 * A neighbour has met another in person: who came in as a guest is a member from then on.
 *
 * Acts on: the record that founded the account. Written by: a member or ambassador, not of that account; others' are
 * ignored. Live: always.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const vouch = recordType({
  type: 'vouch/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
