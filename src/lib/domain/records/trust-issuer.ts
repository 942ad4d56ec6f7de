/**
 * An ambassador says who else may attest what: the community nurse first aid, the bookkeeper a chamber's number. The
 * latest about an account counts, whole; an empty list takes it back.
 *
 * Acts on: the record that founded the issuer's account. Written by: an ambassador; others' are ignored.
 * Live: the latest.
 */
import * as v from 'valibot'
import { claims } from './attest.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const trustIssuer = recordType({
  type: 'trust-issuer/1',
  refs: ['founding'],
  lastsAtMostMs: null,
  body: v.strictObject({ claims: v.pipe(v.array(v.picklist(claims)), v.maxLength(claims.length)) })
})

export type TrustIssuer = BodyOf<typeof trustIssuer>
