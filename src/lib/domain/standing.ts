/** What a neighbour has done for others, for a plain sentence ("hielp 5 buren"). */
import type { AccountId } from './record.ts'
import type { DealView, ListingKind, ListingView } from './views.ts'

export interface Helped {
  readonly helper: AccountId
  readonly helped: AccountId
}

export interface Standing {
  /** Different neighbours this one helped, in deals both sides marked done. */
  readonly helped: number
  /** Different neighbours who helped this one. */
  readonly wasHelpedBy: number
}

/** Who helped whom: to a request the responder comes to help; an offer is its owner's help. */
export function helpIn(kind: ListingKind, deal: Pick<DealView, 'owner' | 'responder'>): Helped {
  return kind === 'request'
    ? { helper: deal.responder, helped: deal.owner }
    : { helper: deal.owner, helped: deal.responder }
}

export function standingOf(
  account: AccountId,
  listings: readonly Pick<ListingView, 'kind' | 'deals'>[]
): Standing {
  const done = listings.flatMap(({ kind, deals }) =>
    deals.filter((deal) => deal.status === 'done').map((deal) => helpIn(kind, deal))
  )
  const helped = new Set(done.filter((help) => help.helper === account).map((help) => help.helped))
  const wasHelpedBy = new Set(done.filter((help) => help.helped === account).map((help) => help.helper))
  return { helped: helped.size, wasHelpedBy: wasHelpedBy.size }
}
