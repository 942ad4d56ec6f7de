/** What goes on with mine, what waits for me first. Pure: the same lists and time give the same answer. */
import {
  dayMs,
  expiredLately,
  expiresSoon,
  isOpen,
  isUnanswered,
  usualDurationMs
} from '#lib/domain/expiry.ts'
import { isReturnNear, lenderOf, returnDueAt } from '#lib/domain/loan.ts'
import { fellThroughAt, isAsked, lapseOf, patienceMs } from '#lib/domain/lapse.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { DealView, ListingView, SwapRingView } from '#lib/domain/views.ts'
import { nextStep, type Onlooker } from './deal-steps.ts'
import { lastMoved } from './running.ts'
import { isHeld, ringStep } from './rings.ts'

export type Need = DealNeed | ReturnNeed | ListingNeed | RingNeed

export interface DealNeed {
  readonly kind: 'answer' | 'done' | 'wasItDone' | 'review' | 'agreed' | 'notChosen' | 'superseded'
  readonly deal: DealView
}

/** A thing on loan is to be back soon: I bring it, or the other does. */
export interface ReturnNeed {
  readonly kind: 'bringBack' | 'comesBack'
  readonly deal: DealView
  /** Unix ms; the end of its last day. */
  readonly dueAt: number
}

/** A listing has one need at most: that of its place on the board. */
export interface ListingNeed {
  readonly kind: 'expired' | 'lookFurther' | 'expiring' | 'unanswered'
  readonly listing: ListingView
}

/** Somebody proposes a swap ring to me, or one of mine binds and what I get has not come. */
export interface RingNeed {
  readonly kind: 'ring' | 'ringBinding'
  readonly ring: SwapRingView
}

const order = [
  'answer',
  'done',
  'superseded',
  'ring',
  'wasItDone',
  'bringBack',
  'lookFurther',
  'expired',
  'review',
  'expiring',
  'comesBack',
  'notChosen',
  'unanswered',
  'ringBinding',
  'agreed'
] as const
/** A review is asked for two weeks, then no more. */
const reviewWithinMs = 14 * dayMs
/** Whether a swap ring worked out is asked so long after it could be signed, then no more. */
const ringAskedMs = 28 * dayMs
/** That somebody else was chosen is told for a few days. */
const toldWithinMs = 3 * dayMs

/** Whether yes, or no, can be said on the spot. */
export type Answerable =
  | (DealNeed & { readonly kind: 'done' | 'wasItDone' })
  | (ListingNeed & { readonly kind: 'lookFurther' | 'expired' | 'expiring' })

export function isAnswerable(need: Need): need is Answerable {
  return answerable.has(need.kind)
}

const answerable: ReadonlySet<string> = new Set(['done', 'wasItDone', 'lookFurther', 'expired', 'expiring'])

/** Whether it is me it waits for; the others only have to be known. */
export function isWaiting({ kind }: Need): boolean {
  return !onlyTold.has(kind)
}

const onlyTold: ReadonlySet<string> = new Set([
  'agreed',
  'comesBack',
  'notChosen',
  'unanswered',
  'ringBinding'
])

/** `listingOf`: what a deal of mine is about, when this device has it. */
export function needsOf(
  me: Onlooker,
  listings: readonly ListingView[],
  deals: readonly DealView[],
  nowMs: number,
  listingOf: (deal: DealView) => ListingView | undefined = () => undefined,
  rings: readonly SwapRingView[] = []
): readonly Need[] {
  const needs: Need[] = [
    ...deals.flatMap((deal) => dealNeed(deal, listingOf(deal) ?? null, me, nowMs)),
    ...rings.flatMap((ring) => ringNeed(ring, me, nowMs)),
    ...listings.flatMap((listing) => (isHeld(listing, rings) ? [] : listingNeed(listing, nowMs)))
  ]
  return needs.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
}

/** Without swap rings in which one of these people has a part: what they propose or do there asks nothing of me. */
export function withoutRingsOf(people: readonly AccountId[], needs: readonly Need[]): readonly Need[] {
  const isIn = ({ gifts }: SwapRingView) => gifts.some(({ giver }) => people.includes(giver))
  return needs.filter((need) => !('ring' in need) || !isIn(need.ring))
}

function dealNeed(
  deal: DealView,
  listing: ListingView | null,
  me: Onlooker,
  nowMs: number
): (DealNeed | ReturnNeed)[] {
  const lapse = lapseOf(deal, listing, nowMs)
  const need = (kind: DealNeed['kind'], isNow = true) => (isNow ? [{ kind, deal }] : [])
  switch (nextStep(deal, me, lapse)) {
    case 'agree':
      return need('answer')
    case 'done':
      return (
        returnNeed(deal, listing, me, nowMs) ??
        need(deal.status === 'doneByOne' ? 'done' : 'agreed', lapse === null)
      )
    case 'wasItDone':
      return need('wasItDone', isAsked(deal, listing, nowMs))
    case 'review':
      return need('review', nowMs - lastMoved(deal) < reviewWithinMs)
    case 'notChosen':
      return need('notChosen', deal.responder === me.account && nowMs - takenAt(listing) < toldWithinMs)
    default:
      return need('superseded', deal.status === 'superseded' && nowMs - lastMoved(deal) < patienceMs)
  }
}

function returnNeed(
  deal: DealView,
  listing: ListingView | null,
  { account }: Onlooker,
  nowMs: number
): ReturnNeed[] | null {
  const dueAt = listing && returnDueAt(deal, listing)
  if (!listing || dueAt === null || !isReturnNear(dueAt, nowMs)) return null
  return [{ kind: lenderOf(deal, listing) === account ? 'comesBack' : 'bringBack', deal, dueAt }]
}

function ringNeed(ring: SwapRingView, { account }: Onlooker, nowMs: number): RingNeed[] {
  const step = ringStep(ring, account, nowMs)
  if (step === 'sign') return [{ kind: 'ring', ring }]
  const isTold = nowMs < ring.expiresAt + ringAskedMs
  return step === 'done' && isTold ? [{ kind: 'ringBinding', ring }] : []
}

/** Unix ms of the last agreement on it. */
function takenAt(listing: ListingView | null): number {
  const steps = listing?.deals.flatMap((deal) => deal.steps) ?? []
  return Math.max(0, ...steps.filter(({ type }) => type === 'agree/1').map(({ clock }) => clock.ms))
}

function listingNeed(listing: ListingView, nowMs: number): ListingNeed[] {
  const kind = listingNeeds.find(([, applies]) => applies(listing, nowMs))?.[0]
  return kind ? [{ kind, listing }] : []
}

type Applies = (listing: ListingView, nowMs: number) => boolean

/** The first that applies. */
const listingNeeds: readonly (readonly [ListingNeed['kind'], Applies])[] = [
  ['lookFurther', needsAnother],
  ['expired', expiredLately],
  ['expiring', expiresSoon],
  ['unanswered', isUnanswered]
]

/** What was agreed fell through lately, nobody else answers, and it has not been renewed since. */
export function needsAnother(listing: ListingView, nowMs: number): boolean {
  const fellThrough = fellThroughAt(listing)
  const hasAnswer = isOpen(listing, nowMs) && listing.deals.some(({ status }) => status === 'responded')
  if (fellThrough === null || listing.status !== 'open' || hasAnswer) return false
  const isRenewed = listing.expiresAt >= fellThrough + usualDurationMs(listing)
  return !isRenewed && nowMs - fellThrough < patienceMs
}
