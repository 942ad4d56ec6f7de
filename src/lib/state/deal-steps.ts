/** Which step of a deal is mine, and what else I could do. Pure; the rules themselves are domain/deal.ts. */
import type { Lapse } from '#lib/domain/lapse.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { hasReviewed } from '#lib/domain/review-turn.ts'
import type { DealView } from '#lib/domain/views.ts'

/** The one big button, or what to wait for, or how it ended. */
export type NextStep =
  | 'agree'
  | 'done'
  /** Nobody said anything for long: was it done, yes or no. */
  | 'wasItDone'
  | 'review'
  | 'waitForOwner'
  | 'waitForOther'
  | 'notChosen'
  | 'unanswered'
  /** It stands as I said; the other said nothing. */
  | 'halfDone'
  | 'ended'

/** Whose steps are asked for. A guest does everything but review. */
export interface Onlooker {
  readonly account: AccountId
  readonly isGuest: boolean
}

export type OtherStep = 'withdraw' | 'decline' | 'partly' | 'cancel' | 'noShow' | 'disputed'

/** `lapse`: what silence made of it (domain/lapse.ts). */
export function nextStep(
  deal: DealView,
  { account: me, isGuest }: Onlooker,
  lapse: Lapse | null = null
): NextStep {
  const hasSpoken = isGuest || hasReviewed(deal, me)
  switch (deal.status) {
    case 'responded':
      if (lapse === 'notChosen' || lapse === 'unanswered') return lapse
      return deal.owner === me ? 'agree' : 'waitForOwner'
    case 'agreed':
      return lapse === 'unmarked' ? 'wasItDone' : 'done'
    case 'doneByOne':
      if (!deal.doneBy.includes(me)) return 'done'
      if (!hasSpoken) return 'review'
      return lapse === 'halfDone' ? 'halfDone' : 'waitForOther'
    case 'done':
      return hasSpoken ? 'ended' : 'review'
    default:
      return 'ended'
  }
}

export function otherSteps(deal: DealView, me: AccountId): readonly OtherStep[] {
  if (deal.status === 'responded') return deal.owner === me ? ['decline'] : ['withdraw']
  if (deal.status === 'agreed') return ['partly', 'cancel', 'noShow', 'disputed']
  if (deal.status !== 'doneByOne') return []
  return deal.doneBy.includes(me) ? ['disputed'] : ['partly', 'noShow', 'disputed']
}

export function otherParty(deal: DealView, me: AccountId): AccountId {
  return deal.owner === me ? deal.responder : deal.owner
}
