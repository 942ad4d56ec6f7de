/** What is worth a notification: what others did that waits for me or that I want to know. Pure. */
import { dayMs, hourMs, isOpen } from '#lib/domain/expiry.ts'
import type { CallView, EmergencyView } from '#lib/domain/emergency-views.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import type { NoticeKind, NoticeWord, Notifying, Told } from '#lib/ports/pocket.ts'
import { otherParty } from './deal-steps.ts'
import type { DealNeed, Need } from './needs.ts'

export interface Notice {
  /** The same at every look: what was told once stays told. */
  readonly key: string
  readonly kind: NoticeKind
  readonly word: NoticeWord
  readonly by: AccountId
  /** What it is about; null where this device has no words for it. */
  readonly listing: ListingView | null
  readonly deal: DealView | null
  /** What it says where it is about no listing. */
  readonly text?: string
  /** Path of the page about it. */
  readonly href: string
  /** What can be done about it at once. */
  readonly can: 'agree' | 'finish' | null
}

export interface Happenings {
  readonly me: AccountId
  readonly needs: readonly Need[]
  readonly deals: readonly DealView[]
  /** Open listings of others that anybody here may read. */
  readonly others: readonly ListingView[]
  /** What was asked of me alone or of me among a few, opened. */
  readonly asked: readonly ListingView[]
  readonly listingOf: (deal: DealView) => ListingView | undefined
  /** The one there is now. */
  readonly emergency: EmergencyView | null
  /** Its words were hidden by an ambassador: nobody is told of it any more. */
  readonly isHidden: boolean
  /** In which I am asked now. */
  readonly calls: readonly CallView[]
  readonly nowMs: number
}

/** A message that has lain for longer is found on its page, not told. */
const messageForMs = 3 * dayMs
/** Who asks something for now asks it of who looks soon. */
const urgentForMs = 2 * hourMs

/** Most pressing first. */
export function noticesOf(happenings: Happenings): readonly Notice[] {
  const { needs, deals, others, asked } = happenings
  return [
    ...happenings.calls.map((call) => noticeOfCall(call, happenings)),
    ...noticeOfEmergency(happenings),
    ...needs.flatMap((need) => noticeOfNeed(need, happenings)),
    ...asked.map((listing) => noticeOfListing(listing, 'asked', 'answers')),
    ...others
      .filter((one) => isUrgent(one, happenings))
      .map((one) => noticeOfListing(one, 'urgent', 'urgent')),
    ...deals.flatMap((deal) => noticeOfMessage(deal, happenings))
  ]
}

const kindOfNeed: Readonly<Partial<Record<Need['kind'], NoticeKind>>> = {
  answer: 'answers',
  ring: 'answers',
  ringBinding: 'answers',
  agreed: 'deals',
  done: 'deals',
  notChosen: 'deals',
  superseded: 'deals'
}

/** Of those that only time brought about nobody is told: they wait in the app. */
function noticeOfNeed(need: Need, happenings: Happenings): Notice[] {
  const kind = kindOfNeed[need.kind]
  if (kind === undefined) return []
  if ('ring' in need) return [noticeOfRing(need.ring, need.kind, kind)]
  return 'deal' in need && !('dueAt' in need) ? noticeOfDeal(need, kind, happenings) : []
}

function noticeOfRing(
  { id, proposer }: { id: string; proposer: AccountId },
  word: NoticeWord & Need['kind'],
  kind: NoticeKind
): Notice {
  return {
    key: `${word} ${id}`,
    kind,
    word,
    by: proposer,
    listing: null,
    deal: null,
    href: `/ring/${id}`,
    can: null
  }
}

function noticeOfDeal(need: DealNeed, kind: NoticeKind, { me, listingOf }: Happenings): Notice[] {
  const { deal } = need
  const word = wordOfDeal[need.kind]
  // Who agreed knows it.
  if (word === undefined || (word === 'agreed' && deal.owner === me)) return []
  const isAnswer = word === 'answer'
  return [
    {
      ...{ key: `${word} ${deal.id}`, kind, word, deal, by: otherParty(deal, me) },
      listing: listingOf(deal) ?? null,
      href: isAnswer ? `/listing/${deal.listing}` : `/deal/${deal.id}`,
      can: isAnswer ? 'agree' : word === 'done' ? 'finish' : null
    }
  ]
}

const wordOfDeal: Readonly<Partial<Record<DealNeed['kind'], NoticeWord>>> = {
  answer: 'answer',
  agreed: 'agreed',
  done: 'done',
  notChosen: 'notChosen',
  superseded: 'superseded'
}

function noticeOfListing(listing: ListingView, word: 'asked' | 'urgent', kind: NoticeKind): Notice {
  const { id, owner } = listing
  return {
    key: `${word} ${id}`,
    kind,
    word,
    by: owner,
    listing,
    deal: null,
    href: `/listing/${id}`,
    can: null
  }
}

function isUrgent(listing: ListingView, { me, nowMs }: Happenings): boolean {
  const { owner, kind, urgency, postedAt } = listing
  const isFresh = nowMs - postedAt < urgentForMs
  return owner !== me && kind === 'request' && urgency === 'now' && isFresh && isOpen(listing, nowMs)
}

function noticeOfMessage(deal: DealView, { me, listingOf, nowMs }: Happenings): Notice[] {
  const last = deal.messages.at(-1)
  if (!last || last.by === me || nowMs - last.clock.ms > messageForMs) return []
  return [
    {
      ...{ key: `message ${last.id}`, kind: 'deals', word: 'message', by: last.by, deal, can: null },
      listing: listingOf(deal) ?? null,
      href: `/deal/${deal.id}`
    }
  ]
}

/** In an exercise under that name. */
function noticeOfCall({ id, by, what }: CallView, { emergency }: Happenings): Notice {
  const about = { listing: null, deal: null, text: what }
  const word = emergency?.isExercise ? 'exercise' : 'urgent'
  return { key: `call ${id}`, kind: 'urgent', word, by, href: '/emergency', can: null, ...about }
}

/** Also of an exercise, in words that say so. */
function noticeOfEmergency({ emergency, isHidden, me, nowMs }: Happenings): Notice[] {
  const isFresh = emergency && nowMs - (emergency.declaredAt ?? 0) < urgentForMs
  if (!isFresh || isHidden || emergency.by === me) return []
  const { id, by, isExercise, what } = emergency
  return [
    {
      ...{
        key: `emergency ${id}`,
        kind: 'urgent',
        word: isExercise ? 'exercise' : 'emergency',
        by,
        text: what
      },
      ...{ listing: null, deal: null, href: '/emergency', can: null }
    }
  ]
}

/** Those this person wants to hear of and has not seen. */
export function untold(
  notices: readonly Notice[],
  { kinds }: Notifying,
  told: readonly Told[],
  nowMs: number
): readonly Notice[] {
  const silenced = new Set(
    told.filter(({ againAt }) => againAt === null || nowMs < againAt).map(({ key }) => key)
  )
  return notices.filter(({ key, kind }) => kinds.includes(kind) && !silenced.has(key))
}

/** Whether this hour of the day, by this device's clock, is one in which nothing makes a sound. */
export function isQuiet({ quiet }: Notifying, hour: number): boolean {
  if (!quiet || quiet.from === quiet.until) return false
  const { from, until } = quiet
  return from < until ? from <= hour && hour < until : hour >= from || hour < until
}
