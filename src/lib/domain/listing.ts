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
import { isFull, isUsedUp, supersededAmong } from './booking.ts'
import { stateToStatus } from './deal.ts'
import { foldDeals, type DealDraft, type Signed } from './deal-fold.ts'
import { foldTransfers } from './hours.ts'
import { inOrder } from './order.ts'
import { saidIn, type Posted } from './said.ts'
import { helpIn } from './standing.ts'
import type { AccountId, StoepRecord } from './record.ts'
import { knownAmong, type KnownRecord } from './records/known.ts'
import { pictureOf } from './picture.ts'
import { foldReviews } from './reviews.ts'
import type { DealView, ListingView } from './views.ts'

/**
 * From the records of one aggregate, in any order, with duplicates. Null while the listing itself is not among them
 * or its author is not certified. Records of devices that are not certified, and moves that are not allowed, are
 * ignored.
 */
export function projectListing(records: readonly StoepRecord[], authority: Authority): ListingView | null {
  const ordered = knownAmong(inOrder(certifiedAmong(records, authority)))
  const posted = ordered.find(isPosted)
  const owner = posted && accountOf(posted, authority)
  if (!posted || !owner) return null
  const signed = signedOn(posted, ordered, authority)
  const drafts = foldDeals(signed, owner)
  const said = saidIn(posted, signed, owner)
  const superseded = supersededAmong(drafts, said)
  const mayBeHeard = (by: AccountId) => mayReview(by, authority)
  const status = statusNow(statusOf(drafts, said, superseded, signed, owner), owner, authority)
  const picture = pictureOf(signed, { owner, status, visibility: said.visibility }, authority)
  return {
    id: posted.id,
    owner,
    ...said,
    postedAt: posted.clock.ms,
    expiresAt: expiryOf(posted, signed, owner),
    status,
    ...(picture && { picture }),
    deals: drafts.map((draft) =>
      draftToView(draft, { id: posted.id, kind: said.kind, owner }, superseded.has(draft), mayBeHeard)
    )
  }
}

function isPosted(record: KnownRecord): record is Posted {
  return record.type === 'listing/1' || record.type === 'ask/1'
}

function signedOn(listing: Posted, ordered: readonly KnownRecord[], authority: Authority): Signed[] {
  return ordered.flatMap((record) => {
    const by = record.refs[0] === listing.id ? accountOf(record, authority) : null
    return by ? [{ record, by }] : []
  })
}

function expiryOf(listing: Posted, signed: readonly Signed[], owner: AccountId): number {
  const renewed = signed.findLast(({ record, by }) => record.type === 'renew/1' && by === owner)
  return renewed?.record.expiresAt ?? listing.expiresAt ?? listing.clock.ms
}

/** Nobody answers who is not here any more. */
function statusNow(
  status: ListingView['status'],
  owner: AccountId,
  { formerAccounts }: Authority
): ListingView['status'] {
  return status === 'open' && formerAccounts.has(owner) ? 'closed' : status
}

function statusOf(
  drafts: readonly DealDraft[],
  said: Pick<ListingView, 'kind' | 'domain' | 'terms' | 'capacity'>,
  superseded: ReadonlySet<DealDraft>,
  signed: readonly Signed[],
  owner: AccountId
): ListingView['status'] {
  if (isUsedUp(drafts, said)) return 'done'
  const close = signed.find(({ record, by }) => record.type === 'close/1' && by === owner)?.record
  if (close?.type === 'close/1') return close.body.reason === 'done' ? 'done' : 'closed'
  return isFull(drafts, said, superseded) ? 'filled' : 'open'
}

function draftToView(
  draft: DealDraft,
  listing: Pick<ListingView, 'id' | 'kind' | 'owner'>,
  isSuperseded: boolean,
  mayReview: (account: AccountId) => boolean
): DealView {
  const { id, responder, state, doneBy, steps, messages, note, place, when, handovers, hours } = draft
  const parties = { owner: listing.owner, responder }
  const said = foldReviews(
    draft.reviews.filter(({ by }) => mayReview(by)),
    doneBy
  )
  return {
    id,
    listing: listing.id,
    ...parties,
    status: isSuperseded ? 'superseded' : stateToStatus(state),
    doneBy,
    steps,
    messages,
    note,
    place,
    when,
    handovers,
    transfers: foldTransfers(hours, parties, helpIn(listing.kind, parties)),
    reviews: said.reviews,
    sealedReviews: said.sealed
  }
}
