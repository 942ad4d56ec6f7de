/**
 * Chosen listings as Murmurations profiles, schema offers_wants_schema-v0.1.0 of the Murmurations library
 * (https://murmurations.network). An index reads a profile from an address of its own, so one listing gives one
 * profile; more give a list of profiles.
 */
import type { ListingDomain, ListingView, Terms } from '#lib/domain/views.ts'
import { roughPlace, type Contact } from './public-listing.ts'
import { titleOf } from './title.ts'

const schema = 'offers_wants_schema-v0.1.0'
const itemTypes: Readonly<Record<ListingDomain, 'good' | 'service'>> = {
  help: 'service',
  skill: 'service',
  ride: 'service',
  space: 'service',
  item: 'good',
  meal: 'good'
}
/** What is not one of theirs is told by a tag alone. */
const transactionTypes: Readonly<Record<Terms, readonly string[]>> = {
  gift: ['receive-donate'],
  lend: ['borrow-lend'],
  swap: [],
  hours: [],
  costs: []
}

export function listingsToMurmurations(listings: readonly ListingView[], contact: Contact): string {
  const profiles = listings.map((listing) => listingToProfile(listing, contact))
  return JSON.stringify(profiles.length === 1 ? profiles[0] : profiles, null, 2)
}

function listingToProfile(listing: ListingView, contact: Contact) {
  const { kind, domain, terms, text, expiresAt } = listing
  const place = roughPlace(listing)
  return {
    linked_schemas: [schema],
    exchange_type: kind === 'offer' ? 'offer' : 'want',
    ...(domain && { item_type: itemTypes[domain] }),
    transaction_type: transactionTypes[terms],
    tags: domain ? [domain, terms] : [terms],
    title: titleOf(text),
    description: text,
    ...(place && { geolocation: { lat: place.latitude, lon: place.longitude } }),
    geographic_scope: 'local',
    contact_details: 'email' in contact ? { email: contact.email } : { contact_form: contact.page },
    expires_at: Math.floor(expiresAt / 1000)
  }
}
