/**
 * Somebody the neighbourhood trusts to look has seen something about a neighbour. No copy is kept of what was seen.
 *
 * Acts on: the record that founded the account it is about. Written by: an ambassador, or who an ambassador trusts
 * with it (trust-issuer/1), not about themselves; others' are ignored. Live: until it expires.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { textUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const claims = [
  'identity',
  'bankName',
  'chamberOfCommerce',
  'conduct',
  'liability',
  'tradeRegistration',
  'diploma',
  'firstAid'
] as const
export type Claim = (typeof claims)[number]

export const attest = recordType({
  type: 'attest/1',
  refs: ['founding'],
  lastsAtMostMs: limits.maxAttestDays * dayMs,
  body: v.strictObject({
    claim: v.picklist(claims),
    /** Unix ms of the day it was seen. */
    seenOn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    /** A number or title that may be public, such as that of the chamber of commerce; may be empty. */
    detail: textUpTo(limits.maxClaimChars)
  })
})

export type Attest = BodyOf<typeof attest>
