/**
 * What can happen to a deal, as one table: in which state, which move, by which side, leads where. A move that is
 * not in the table is kept and ignored.
 *
 * - A withdrawal beats an agreement made meanwhile: whoever comes first in the order, it ends withdrawn.
 * - The owner's two devices may both agree offline; the second agreement changes nothing.
 * - Until both sides have marked it done, either can end it; after that nothing moves.
 */
import type { DealStatus, DealView } from './views.ts'
import type { AccountId, RecordId } from './record.ts'

export type Side = 'owner' | 'responder'

/** As in DealStatus, but it matters here which side has marked it done. Superseded is not a state: see listing.ts. */
export type DealState = Exclude<DealStatus, 'doneByOne' | 'superseded'> | 'doneByOwner' | 'doneByResponder'

/** A record's type without its version; for a cancel its outcome. */
export type DealMove = 'withdraw' | 'decline' | 'agree' | 'done' | 'cancelled' | 'noShow' | 'disputed'

type Moves = Partial<Record<DealMove, Partial<Record<Side, DealState>>>>

const ends: Moves = {
  cancelled: { owner: 'cancelled', responder: 'cancelled' },
  noShow: { owner: 'noShow', responder: 'noShow' },
  disputed: { owner: 'disputed', responder: 'disputed' }
}

export const dealTable: Readonly<Record<DealState, Moves>> = {
  responded: {
    withdraw: { responder: 'withdrawn' },
    decline: { owner: 'declined' },
    agree: { owner: 'agreed' }
  },
  agreed: {
    withdraw: { responder: 'withdrawn' },
    agree: { owner: 'agreed' },
    done: { owner: 'doneByOwner', responder: 'doneByResponder' },
    ...ends
  },
  doneByOwner: { agree: { owner: 'doneByOwner' }, done: { responder: 'done' }, ...ends },
  doneByResponder: { agree: { owner: 'doneByResponder' }, done: { owner: 'done' }, ...ends },
  done: { agree: { owner: 'done' } },
  withdrawn: {},
  declined: {},
  cancelled: {},
  noShow: {},
  disputed: {}
}

/** The state a move leads to, or null when it is not allowed. */
export function nextState(state: DealState, move: DealMove, side: Side): DealState | null {
  return dealTable[state][move]?.[side] ?? null
}

/** Agreed and not ended: it takes up capacity. */
export function isUnderWay(state: DealState): boolean {
  return state === 'agreed' || state === 'doneByOwner' || state === 'doneByResponder'
}

/** A second answer of the same person belongs to this deal while it is live. */
export function isLive(state: DealState): boolean {
  return state === 'responded' || isUnderWay(state)
}

export function stateToStatus(state: DealState): DealStatus {
  return state === 'doneByOwner' || state === 'doneByResponder' ? 'doneByOne' : state
}

/** The side this account is on, or null when the deal is between others. */
export function sideOf(account: AccountId, deal: Pick<DealView, 'owner' | 'responder'>): Side | null {
  if (account === deal.owner) return 'owner'
  return account === deal.responder ? 'responder' : null
}

/** The other side's account. */
export function counterpartOf(side: Side, deal: Pick<DealView, 'owner' | 'responder'>): AccountId {
  return side === 'owner' ? deal.responder : deal.owner
}

/**
 * Whether this move would change the deal as it stands. One superseded may still move: when both mark it done, it
 * has happened and stands.
 */
export function mayMove(
  deal: Pick<DealView, 'status' | 'owner' | 'responder' | 'doneBy'>,
  move: DealMove,
  side: Side
): boolean {
  const state = statusToState(deal)
  const next = nextState(state, move, side)
  return next !== null && next !== state
}

/** The agreement that counts: what done, cancel and review refer to. Null before agreeing. */
export function agreementOf(deal: Pick<DealView, 'steps'>): RecordId | null {
  return deal.steps.find((step) => step.type === 'agree/1')?.id ?? null
}

function statusToState({ status, doneBy, owner }: Pick<DealView, 'status' | 'doneBy' | 'owner'>): DealState {
  if (status !== 'doneByOne' && status !== 'superseded') return status
  if (doneBy.length === 0) return 'agreed'
  return doneBy.includes(owner) ? 'doneByOwner' : 'doneByResponder'
}
