/**
 * One listing with its deals, folded from the records of its aggregate.
 *
 * Two agreements for one place, made on the owner's two devices while offline:
 *
 *     phone    listing(1) ── agree A ──────────╮
 *     tablet   listing(1) ────────── agree B ──┴─►  A agreed, B superseded: A came first in the order
 *     phone    listing(1) ── agree A ──────────────╮
 *     tablet   listing(1) ── agree B ── done, done ┴─►  B done, A superseded: what has happened stands
 *
 * Which are superseded follows from the whole set each time. Should A be cancelled later, B stands again.
 */
import { accountOf, certifiedAmong, mayReview, type Authority } from './authority.ts'
import { isUnderWay, stateToStatus } from './deal.ts'
import { foldDeals, type DealDraft, type Signed } from './deal-fold.ts'
import { inOrder } from './order.ts'
import type { AccountId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord, type KnownRecordOf } from './records/known.ts'
import type { DealView, ListingView, ReviewView } from './views.ts'

/**
 * From the records of one aggregate, in any order, with duplicates. Null while the listing itself is not among them
 * or its author is not certified. Records of devices that are not certified, and moves that are not allowed, are
 * ignored.
 */
export function projectListing(records: readonly StoepRecord[], authority: Authority): ListingView | null {
  const ordered = knownAmong(inOrder(certifiedAmong(records, authority)))
  const listing = ordered.find((record) => record.type === 'listing/1')
  const owner = listing && accountOf(listing, authority)
  if (!listing || !owner) return null
  const signed = signedOn(listing, ordered, authority)
  const drafts = foldDeals(signed, owner)
  const superseded = supersededAmong(drafts, listing.body.capacity)
  const { kind, domain, text, urgency, area, terms, capacity } = listing.body
  return {
    id: listing.id,
    owner,
    kind,
    domain,
    text,
    urgency,
    area,
    terms,
    capacity,
    postedAt: listing.clock.ms,
    expiresAt: expiryOf(listing, signed, owner),
    status: statusOf(drafts, capacity, signed, owner),
    deals: drafts.map((draft) =>
      draftToView(draft, listing, owner, superseded.has(draft), (by) => mayReview(by, authority))
    )
  }
}

type Listing = KnownRecordOf<'listing/1'>

function signedOn(listing: Listing, ordered: readonly KnownRecord[], authority: Authority): Signed[] {
  return ordered.flatMap((record) => {
    const by = record.refs[0] === listing.id ? accountOf(record, authority) : null
    return by ? [{ record, by }] : []
  })
}

/** Done ones take their places first; of the others those agreed first get what is left. */
function supersededAmong(drafts: readonly DealDraft[], capacity: number): ReadonlySet<DealDraft> {
  const left = Math.max(0, capacity - drafts.filter(({ state }) => state === 'done').length)
  const underWay = drafts.filter(({ state }) => isUnderWay(state))
  underWay.sort((a, b) => (a.agreedAt ?? 0) - (b.agreedAt ?? 0))
  return new Set(underWay.slice(left))
}

function expiryOf(listing: Listing, signed: readonly Signed[], owner: AccountId): number {
  const renewed = signed.findLast(({ record, by }) => record.type === 'renew/1' && by === owner)
  return renewed?.record.expiresAt ?? listing.expiresAt ?? listing.clock.ms
}

function statusOf(
  drafts: readonly DealDraft[],
  capacity: number,
  signed: readonly Signed[],
  owner: AccountId
): ListingView['status'] {
  const done = drafts.filter(({ state }) => state === 'done').length
  if (done >= capacity) return 'done'
  const close = signed.find(({ record, by }) => record.type === 'close/1' && by === owner)?.record
  if (close?.type === 'close/1') return close.body.reason === 'done' ? 'done' : 'closed'
  const underWay = drafts.filter(({ state }) => isUnderWay(state)).length
  return done + underWay >= capacity ? 'filled' : 'open'
}

function draftToView(
  draft: DealDraft,
  listing: Listing,
  owner: AccountId,
  isSuperseded: boolean,
  mayReview: (account: AccountId) => boolean
): DealView {
  const { id, responder, state, doneBy, steps, messages, note, place } = draft
  return {
    id,
    listing: listing.id,
    owner,
    responder,
    status: isSuperseded ? 'superseded' : stateToStatus(state),
    doneBy,
    steps,
    messages,
    note,
    place,
    reviews: reviewsOf(draft).filter(({ by }) => mayReview(by))
  }
}

/** The first of each side that has marked the deal done. */
function reviewsOf({ reviews, doneBy }: DealDraft): ReviewView[] {
  const oneSided = doneBy.length < 2
  return reviews
    .filter(({ by }, at) => doneBy.includes(by) && reviews.findIndex((other) => other.by === by) === at)
    .map(({ record, by }) => ({ id: record.id, by, ...record.body, clock: record.clock, oneSided }))
}
