/**
 * A neighbour asks for something or offers it. Everybody in the neighbourhood may read it.
 *
 * Acts on: nothing. Written by: any neighbour, who owns it from then on. Its expiry is when it stops being open,
 * applied when it is read. Live: while open, and while a deal on it is.
 */
import { dayMs } from '#lib/domain/expiry.ts'
import {
  allergens,
  consents,
  listingDomains,
  listingKinds,
  rhythms,
  termsOfListing,
  urgencies
} from '#lib/domain/views.ts'
import { limits } from '#lib/wire/limits.ts'
import * as v from 'valibot'
import { coarseArea, countUpTo, nameText, period } from './fields.ts'
import { recordType } from './record-type.ts'

const place = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxRouteChars))

/** Also what travels sealed in an ask and in the open when it is widened. What nobody said has no key. */
export const listingBody = v.strictObject({
  kind: v.picklist(listingKinds),
  domain: v.nullable(v.picklist(listingDomains)),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxListingChars)),
  urgency: v.picklist(urgencies),
  /** Where, roughly; never an address. */
  area: v.nullable(coarseArea),
  terms: v.picklist(termsOfListing),
  /** How many can be agreed with: people, portions, seats, slots. */
  capacity: countUpTo(limits.maxCapacity),
  when: v.exactOptional(period),
  repeats: v.exactOptional(v.picklist(rhythms)),
  route: v.exactOptional(v.strictObject({ from: place, to: place })),
  /** Each once, in alphabetical order. */
  allergens: v.exactOptional(
    v.pipe(
      v.array(v.picklist(allergens)),
      v.minLength(1),
      v.check((names) => isRising(names)),
      v.readonly()
    )
  ),
  delegation: v.exactOptional(v.strictObject({ name: nameText, consent: v.picklist(consents) }))
})

export const listing = recordType({
  type: 'listing/1',
  refs: [],
  lastsAtMostMs: limits.maxListingDays * dayMs,
  body: listingBody
})

export type Listing = v.InferOutput<typeof listingBody>

function isRising(names: readonly string[]): boolean {
  return names.every((name, at) => (names[at - 1] ?? '') < name)
}
