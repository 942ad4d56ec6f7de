/**
 * A listing that travels sealed (records/ask.ts): its body as JSON in UTF-8. What comes out of a seal was written by
 * somebody else's device and is checked here.
 */
import * as v from 'valibot'
import { listingBody, type Listing } from './records/listing.ts'
import { detailsOf } from './said.ts'
import type { ListingView } from './views.ts'

const fromJson = v.pipe(v.string(), v.parseJson(), listingBody)

export function listingToBytes(listing: Listing): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(listing))
}

/** Null when it is anything but a listing within bounds. */
export function bytesToListing(bytes: Uint8Array): Listing | null {
  const parsed = v.safeParse(fromJson, decoded(bytes))
  return parsed.success ? parsed.output : null
}

/**
 * The listing as who can open it sees it. Null when the inside is not of the kind and number the outside says, which
 * deals are counted by.
 */
export function openedListing(outside: ListingView, inside: Listing): ListingView | null {
  if (inside.kind !== outside.kind || inside.capacity !== outside.capacity) return null
  const { domain, text, urgency, area, terms } = inside
  return { ...outside, domain, text, urgency, area, terms, details: detailsOf(inside) }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
