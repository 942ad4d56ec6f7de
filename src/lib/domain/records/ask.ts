/**
 * A listing for one person or for those one trusts. Everybody sees that something was asked, only they can read
 * what. It can be widened later (widen.ts) and is answered like any other.
 *
 * Acts on: nothing. Written by: any neighbour, who owns it from then on. Expiry and live as of a listing.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { listingKinds } from '#lib/domain/views.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { countUpTo, sealedBytes } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const ask = recordType({
  type: 'ask/1',
  refs: [],
  lastsAtMostMs: limits.maxListingDays * dayMs,
  body: v.strictObject({
    kind: v.picklist(listingKinds),
    capacity: countUpTo(limits.maxCapacity),
    visibility: v.picklist(['person', 'trusted']),
    /** The body of a listing as JSON in UTF-8, sealed to those it is for. */
    sealed: sealedBytes
  })
})

export type Ask = BodyOf<typeof ask>
