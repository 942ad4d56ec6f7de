/** What goes on with mine, what waits for me first. Pure: the same lists and time give the same answer. */
import { expiresSoon } from '#lib/domain/expiry.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { lastMoved, nextStep, type Onlooker } from './deal-steps.ts'

export type Need =
  | { readonly kind: 'answer' | 'done' | 'review' | 'agreed'; readonly deal: DealView }
  | { readonly kind: 'expiring'; readonly listing: ListingView }

const order = ['answer', 'done', 'review', 'expiring', 'agreed'] as const
/** A review is asked for two weeks, then no more. */
const reviewWithinMs = 14 * 24 * 60 * 60 * 1000

/** Whether it is me it waits for; what is agreed only has to be remembered. */
export function isWaiting(need: Need): boolean {
  return need.kind !== 'agreed'
}

export function needsOf(
  me: Onlooker,
  listings: readonly ListingView[],
  deals: readonly DealView[],
  nowMs: number
): readonly Need[] {
  const needs = [
    ...deals.flatMap((deal) => dealNeed(deal, me, nowMs)),
    ...listings
      .filter((listing) => expiresSoon(listing, nowMs))
      .map((listing) => ({ kind: 'expiring' as const, listing }))
  ]
  return needs.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

function dealNeed(deal: DealView, me: Onlooker, nowMs: number): Need[] {
  const next = nextStep(deal, me)
  if (next === 'agree') return [{ kind: 'answer', deal }]
  if (next === 'done') return [{ kind: deal.status === 'doneByOne' ? 'done' : 'agreed', deal }]
  if (next === 'review' && nowMs - lastMoved(deal) < reviewWithinMs) return [{ kind: 'review', deal }]
  return []
}
