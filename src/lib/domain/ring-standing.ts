/**
 * A swap ring beside the listings in it: whether it can be made and signed, and whether a deal went before it. Light:
 * nothing here folds.
 */
import { bounds } from './bounds.ts'
import { isOpen } from './expiry.ts'
import { heldIn, pledgeKey, pledgesIn } from './pledge.ts'
import type { RecordId } from './record.ts'
import type { MoveRefusal } from './refusal.ts'
import type { ListingView, SwapGift, SwapRingView } from './views.ts'

export type RingListings = ReadonlyMap<RecordId, ListingView>

/** Can still be signed. */
export function isRingOpen(
  { status, expiresAt }: Pick<SwapRingView, 'status' | 'expiresAt'>,
  nowMs: number
): boolean {
  return status === 'proposed' && nowMs < expiresAt
}

/**
 * Null when these gifts can go round now: two to four people, each once, with listings of theirs that are open and
 * that none of these rings holds.
 */
export function whyNoRing(
  gifts: readonly SwapGift[],
  listings: RingListings,
  rings: readonly SwapRingView[],
  nowMs: number
): MoveRefusal | null {
  const givers = new Set(gifts.map(({ giver }) => giver))
  const isRound = gifts.every(({ receiver }, at) => receiver === gifts[(at + 1) % gifts.length]?.giver)
  const isSized = gifts.length >= 2 && gifts.length <= bounds.ringGifts && givers.size === gifts.length
  if (!isRound || !isSized || gifts.some(isEmpty)) return { kind: 'noRing' }
  const pledges = pledgesIn({ gifts })
  if (new Set(pledges.map(({ listing }) => listing)).size < pledges.length) return { kind: 'noRing' }
  const held = heldIn(rings)
  for (const pledge of pledges) {
    const { owner, listing } = pledge
    const view = listings.get(listing)
    if (!view || !isOpen(view, nowMs) || held.has(pledgeKey(pledge))) return { kind: 'taken' }
    if (view.owner !== owner || view.visibility !== 'neighbourhood') return { kind: 'noRing' }
  }
  return gifts.every((gift) => isOfItsKind(gift, listings)) ? null : { kind: 'noRing' }
}

/**
 * Listings of a proposed ring that are here and cannot go round any more, because they were filled, closed, expired
 * or went into another ring.
 */
export function goneFrom(
  ring: SwapRingView,
  listings: RingListings,
  rings: readonly SwapRingView[],
  nowMs: number
): RecordId[] {
  if (ring.status !== 'proposed') return []
  const held = heldIn(rings)
  return pledgesIn(ring)
    .filter((pledge) => {
      const view = listings.get(pledge.listing)
      return view !== undefined && (!isOpen(view, nowMs) || held.has(pledgeKey(pledge)))
    })
    .map(({ listing }) => listing)
}

/**
 * Listings of a binding ring that deals have filled as well, on some other device: everybody in it sees that, and
 * its owner says what goes on. Deals and ring both stand; the same on every device that has the same records.
 */
export function clashesIn(ring: SwapRingView, listings: RingListings): RecordId[] {
  if (ring.status !== 'binding') return []
  return pledgesIn(ring)
    .filter(({ owner, listing }) => {
      const view = listings.get(listing)
      return view?.owner === owner && (view.status === 'filled' || view.status === 'done')
    })
    .map(({ listing }) => listing)
}

function isEmpty({ offer, request }: SwapGift): boolean {
  return offer === null && request === null
}

function isOfItsKind({ offer, request }: SwapGift, listings: RingListings): boolean {
  const kindOf = (id: RecordId | null) => (id === null ? null : listings.get(id)?.kind)
  return (kindOf(offer) ?? 'offer') === 'offer' && (kindOf(request) ?? 'request') === 'request'
}
