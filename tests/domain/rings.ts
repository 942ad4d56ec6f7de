/** Swap rings and the listings in them, made by hand. */
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingKind, ListingView, SwapGift, SwapRingView } from '#lib/domain/views.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { accountNamed, aListing, bytesOf, dayMs, start } from './town.ts'

export const people = [
  accountNamed('anneke'),
  accountNamed('youssef'),
  accountNamed('fatima'),
  accountNamed('bram')
] as const

/** The one offer, and the one request, of somebody. */
export function listingOf(owner: AccountId, kind: ListingKind): ListingView {
  const id = bytesToText(bytesOf(`${kind} of ${owner}`)) as RecordId
  const { domain, text, urgency, area, terms, capacity } = aListing
  const said = { domain, text, urgency, area, terms, capacity, details: {} }
  const times = { postedAt: start, expiresAt: start + 7 * dayMs }
  return {
    id,
    owner,
    kind,
    visibility: 'neighbourhood',
    sealed: null,
    ...said,
    ...times,
    status: 'open',
    deals: []
  }
}

/** Each gives an offer to the next, which meets a request; the last gives to the first. */
export function giftsRound(who: readonly AccountId[]) {
  const gifts = who.map((giver, at): SwapGift => {
    const receiver = who[(at + 1) % who.length] ?? giver
    const [offer, request] = [listingOf(giver, 'offer'), listingOf(receiver, 'request')]
    return { giver, receiver, offer: offer.id, request: request.id }
  })
  const listings = who.flatMap((each) => [listingOf(each, 'offer'), listingOf(each, 'request')])
  return { gifts, listings }
}

/** Proposed by the first. */
export function aRing(who: readonly AccountId[]): SwapRingView {
  const proposer = who[0] ?? people[0]
  return {
    id: bytesToText(bytesOf(`ring of ${who.join(' ')}`)) as RecordId,
    proposer,
    gifts: giftsRound(who).gifts,
    signedBy: [proposer],
    declinedBy: [],
    doneBy: [],
    messages: [],
    status: 'proposed',
    proposedAt: start,
    expiresAt: start + 7 * dayMs
  }
}

export function byId(listings: readonly ListingView[]): ReadonlyMap<RecordId, ListingView> {
  return new Map(listings.map((listing) => [listing.id, listing]))
}
