/**
 * What was attested no longer holds.
 *
 * Acts on: the record that founded the account it is about, and the attest or endorse record. Written by: who wrote
 * that, or an ambassador; others' are ignored. Live: while what it takes back is.
 */
import * as v from 'valibot'
import { recordType } from './record-type.ts'

export const revokeAttest = recordType({
  type: 'revoke-attest/1',
  refs: ['founding', 'attestation'],
  lastsAtMostMs: null,
  body: v.strictObject({})
})
