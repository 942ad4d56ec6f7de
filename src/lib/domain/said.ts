/** What a listing says, and to whom: as posted, or as widened later by its owner. */
import type { Signed } from './deal-fold.ts'
import type { AccountId } from './record.ts'
import type { KnownRecordOf } from './records/known.ts'
import type { Listing } from './records/listing.ts'
import type { ListingDetails, ListingView, SealedNote, Visibility } from './views.ts'

export type Posted = KnownRecordOf<'listing/1'> | KnownRecordOf<'ask/1'>

export type Said = Pick<
  ListingView,
  'kind' | 'visibility' | 'sealed' | 'domain' | 'text' | 'urgency' | 'area' | 'terms' | 'capacity' | 'details'
>

/**
 * `signed`: the records that act on it, in order. To ask and to offer are never exchanged by widening, because the
 * hours already signed for say who helped whom.
 */
export function saidIn(posted: Posted, signed: readonly Signed[], owner: AccountId): Said {
  if (posted.type === 'listing/1') return saidOpenly(posted.body)
  const widened = signed.flatMap(({ record, by }) =>
    record.type === 'widen/1' && by === owner ? [record] : []
  )
  const open = widened.findLast(
    ({ body }) => body.visibility === 'neighbourhood' && body.listing.kind === posted.body.kind
  )
  if (open?.body.visibility === 'neighbourhood') return saidOpenly(open.body.listing)
  const trusted = widened.findLast(({ body }) => body.visibility === 'trusted')
  if (trusted?.body.visibility === 'trusted')
    return saidPrivately(posted, 'trusted', { ...noteOf(trusted, owner), sealed: trusted.body.sealed })
  return saidPrivately(posted, posted.body.visibility, {
    ...noteOf(posted, owner),
    sealed: posted.body.sealed
  })
}

/** What nobody said stays out. */
export function detailsOf({ when, repeats, route, allergens, delegation }: ListingDetails): ListingDetails {
  return {
    ...(when && { when }),
    ...(repeats && { repeats }),
    ...(route && { route }),
    ...(allergens && { allergens }),
    ...(delegation && { delegation })
  }
}

function saidOpenly(body: Listing): Said {
  const { kind, domain, text, urgency, area, terms, capacity } = body
  const details = detailsOf(body)
  return {
    kind,
    visibility: 'neighbourhood',
    sealed: null,
    domain,
    text,
    urgency,
    area,
    terms,
    capacity,
    details
  }
}

/** What others can tell: that it was asked, and for how many. */
function saidPrivately({ body }: KnownRecordOf<'ask/1'>, visibility: Visibility, sealed: SealedNote): Said {
  const { kind, capacity } = body
  const unsaid = {
    domain: null,
    text: '',
    urgency: 'anytime',
    area: null,
    terms: 'gift',
    details: {}
  } as const
  return { kind, visibility, sealed, capacity, ...unsaid }
}

function noteOf({ id, clock }: Pick<SealedNote, 'id' | 'clock'>, by: AccountId) {
  return { id, clock, by }
}
