/** What a neighbour has done for others, for a plain sentence ("hielp 5 buren"). */
import type { AccountId, RecordId } from './record.ts'
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

/** A finished deal, as help: one for each deal of the listing that both sides marked done. */
export interface Help extends Helped {
  /** That of the deal. */
  readonly id: RecordId
  readonly listing: RecordId
}

export function helpsOn({ id, kind, deals }: Pick<ListingView, 'id' | 'kind' | 'deals'>): Help[] {
  return deals
    .filter((deal) => deal.status === 'done')
    .map((deal) => ({ id: deal.id, listing: id, ...helpIn(kind, deal) }))
}

/** From the help given in all deals that are done; the same two may be among them many times. */
export function standingOf(account: AccountId, helps: readonly Helped[]): Standing {
  const helped = new Set(helps.filter((help) => help.helper === account).map((help) => help.helped))
  const wasHelpedBy = new Set(helps.filter((help) => help.helped === account).map((help) => help.helper))
  return { helped: helped.size, wasHelpedBy: wasHelpedBy.size }
}
