/**
 * Chosen listings as proposals of the ValueFlows vocabulary (https://www.valueflo.ws), in JSON-LD 1.1 with the whole
 * context inside. A listing is named by the hash it has here (RFC 6920), which says nothing to who lacks it; its owner
 * has no name, only how to be reached.
 */
import { toDate } from '#lib/domain/to-date.ts'
import type { ListingDomain, ListingView } from '#lib/domain/views.ts'
import { roughPlace, type Contact } from './public-listing.ts'
import { titleOf } from './title.ts'

const context = {
  '@version': 1.1,
  vf: 'https://w3id.org/valueflows/ont/vf#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  name: 'vf:name',
  note: 'skos:note',
  created: { '@id': 'dcterms:created', '@type': 'xsd:dateTime' },
  hasEnd: { '@id': 'vf:hasEnd', '@type': 'xsd:dateTime' },
  purpose: { '@id': 'vf:purpose', '@type': '@id' },
  action: { '@id': 'vf:action', '@type': '@id' },
  publishes: { '@id': 'vf:publishes', '@type': '@id' },
  provider: { '@id': 'vf:provider', '@type': '@id' },
  receiver: { '@id': 'vf:receiver', '@type': '@id' },
  eligibleLocation: { '@id': 'vf:eligibleLocation', '@type': '@id' },
  lat: { '@id': 'geo:lat', '@type': 'xsd:double' },
  long: { '@id': 'geo:long', '@type': 'xsd:double' },
  mbox: { '@id': 'foaf:mbox', '@type': '@id' },
  page: { '@id': 'foaf:page', '@type': '@id' }
}

const actions: Readonly<Record<ListingDomain, string>> = {
  help: 'vf:deliverService',
  skill: 'vf:deliverService',
  ride: 'vf:deliverService',
  space: 'vf:deliverService',
  item: 'vf:transfer',
  meal: 'vf:transfer'
}

export function listingsToValueFlows(listings: readonly ListingView[], contact: Contact): string {
  const graph = listings.map((listing) => listingToProposal(listing, contact))
  return JSON.stringify({ '@context': context, '@graph': graph }, null, 2)
}

function listingToProposal(listing: ListingView, contact: Contact) {
  const { kind, text, postedAt, expiresAt } = listing
  const id = `ni:///sha-256;${listing.id}`
  const place = roughPlace(listing)
  const owner = { type: 'vf:Person', ...contactOf(contact) }
  return {
    id,
    type: 'vf:Proposal',
    name: titleOf(text),
    purpose: `vf:${kind}`,
    created: toDate(postedAt).toISOString(),
    hasEnd: toDate(expiresAt).toISOString(),
    ...(place && {
      eligibleLocation: { type: 'geo:SpatialThing', lat: place.latitude, long: place.longitude }
    }),
    publishes: {
      id: `${id}#intent`,
      type: 'vf:Intent',
      action: actionOf(listing),
      [kind === 'offer' ? 'provider' : 'receiver']: owner,
      note: text
    }
  }
}

function actionOf({ domain, terms }: ListingView): string {
  if (domain === 'item' && terms === 'lend') return 'vf:transferCustody'
  return domain ? actions[domain] : 'vf:deliverService'
}

function contactOf(contact: Contact) {
  return 'email' in contact ? { mbox: `mailto:${encodeURI(contact.email)}` } : { page: contact.page }
}
