import { agreementOf, mayMove, sideOf, type DealMove } from '#lib/domain/deal.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { MoveRefusal } from '#lib/domain/refusal.ts'
import { accepted, refused, type Result } from '#lib/domain/result.ts'
import type { DealView } from '#lib/domain/views.ts'

type Refs = Result<readonly RecordId[], MoveRefusal>

/** What a move refers to while nothing needs to be agreed; refused when it does not fit this deal or this side. */
export function refsToMove(account: AccountId, deal: DealView, move: DealMove): Refs {
  const side = sideOf(account, deal)
  if (!side) return refused({ kind: 'notYours' })
  return mayMove(deal, move, side) ? accepted([deal.listing, deal.id]) : refused({ kind: 'dealMovedOn' })
}

/** The same for a move on an agreed deal: it also refers to the agreement. */
export function refsToMoveAgreed(account: AccountId, deal: DealView, move: DealMove): Refs {
  const refs = refsToMove(account, deal, move)
  return refs.ok ? withAgreement(deal) : refs
}

/** Listing, response and agreement; refused when there is none. */
export function withAgreement(deal: DealView): Refs {
  const agreement = agreementOf(deal)
  return agreement ? accepted([deal.listing, deal.id, agreement]) : refused({ kind: 'dealMovedOn' })
}
