import { bounds } from '#lib/domain/bounds.ts'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { InputRefusal, Refusal } from '#lib/domain/refusal.ts'
import { accepted, type Result } from '#lib/domain/result.ts'
import { usualExpiry } from '#lib/domain/usual-expiry.ts'
import type { ListingDetails } from '#lib/domain/views.ts'
import type { Author } from '#lib/ports/author.ts'
import { parseDetails, type DetailsInput } from './details.ts'
import {
  parseArea,
  parseCount,
  parseDelegation,
  parseExpiry,
  parseNeededWords,
  type DelegationInput
} from './input.ts'

export interface ListingInput extends Omit<Listing, keyof ListingDetails>, DetailsInput {
  /** For whom, when it is not for oneself. */
  readonly delegation?: DelegationInput
  /** Unix ms; without it as long as is usual for its kind and urgency. */
  readonly expiresAt?: number
}

/** Asks or offers: puts a listing on the board. */
export async function postListing(
  author: Author,
  input: ListingInput,
  nowMs: number
): Promise<Result<RecordId, Refusal>> {
  const draft = listingDraft(input, nowMs)
  return draft.ok ? author.write(draft.value) : draft
}

/** A listing as it will be signed. */
export function listingDraft(input: ListingInput, nowMs: number): Result<Draft, InputRefusal> {
  const body = parseListing(input, nowMs)
  if (!body.ok) return body
  const expiresAt = parseExpiry(input.expiresAt ?? usualExpiry(body.value, nowMs), nowMs)
  if (!expiresAt.ok) return expiresAt
  return accepted({ type: 'listing/1', refs: [], expiresAt: expiresAt.value, body: body.value })
}

/** What a listing will say, in the open or sealed. */
export function parseListing(
  { kind, domain, urgency, terms, ...input }: ListingInput,
  nowMs: number
): Result<Listing, InputRefusal> {
  const text = parseNeededWords('text', input.text, bounds.listingChars)
  if (!text.ok) return text
  const area = parseArea(input.area)
  if (!area.ok) return area
  const capacity = parseCount('capacity', input.capacity, bounds.capacity)
  if (!capacity.ok) return capacity
  const details = parseDetails(input, nowMs)
  if (!details.ok) return details
  const delegation = input.delegation ? parseDelegation(input.delegation) : accepted(undefined)
  if (!delegation.ok) return delegation
  return accepted({
    kind,
    domain,
    text: text.value,
    urgency,
    area: area.value,
    terms,
    capacity: capacity.value,
    ...details.value,
    ...(delegation.value && { delegation: delegation.value })
  })
}
