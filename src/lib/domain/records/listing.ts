/**
 * A neighbour asks for something or offers it. Everybody in the neighbourhood may read it.
 *
 * Acts on: nothing. Written by: any neighbour, who owns it from then on. Its expiry is when it stops being open,
 * applied when it is read. Live: while open, and while a deal on it is.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import { listingDomains, listingKinds, termsOfListing, urgencies } from '#lib/domain/views.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { coarseArea, countUpTo } from './fields.ts'
import { recordType, type BodyOf } from './record-type.ts'

export const listing = recordType({
  type: 'listing/1',
  refs: [],
  lastsAtMostMs: limits.maxListingDays * dayMs,
  body: v.strictObject({
    kind: v.picklist(listingKinds),
    domain: v.nullable(v.picklist(listingDomains)),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxListingChars)),
    urgency: v.picklist(urgencies),
    /** Where, roughly; never an address. */
    area: v.nullable(coarseArea),
    terms: v.picklist(termsOfListing),
    /** How many can be agreed with: people, portions, seats, slots. */
    capacity: countUpTo(limits.maxCapacity)
  })
})

export type Listing = BodyOf<typeof listing>
