/** The notices of this moment, outside a page: read once, opened where this device can. */
import { bounds } from '#lib/domain/bounds.ts'
import { emergencyNow } from '#lib/domain/emergency-now.ts'
import { caseAmong } from '#lib/domain/same-words.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Home } from '#lib/ports/app.ts'
import { callingNow, callsFor } from './calls.ts'
import { isWaiting, needsOf, withoutRingsOf } from './needs.ts'
import { noticesOf, type Notice } from './notices.ts'
import { first } from './once.ts'
import { openListing } from './opened-once.ts'

export interface NoticesNow {
  readonly notices: readonly Notice[]
  /** How many things wait for this person. */
  readonly waiting: number
}

type Here = Pick<Home, 'queries' | 'openPrivate' | 'pocket'>

/** Of the board as many as anybody reads; what is asked for now stands at its head. */
const boardRows = 50

/** `me`: who looks. Leaves out people they blocked. */
export async function noticesNow(home: Here, me: AccountId, nowMs: number): Promise<NoticesNow> {
  const { queries, pocket } = home
  const blocked = await first(pocket.watch('blocked'))
  const isBlocked = (...people: AccountId[]) => people.some((person) => blocked.includes(person))
  const deals = (await first(queries.myDeals())).filter(
    ({ owner, responder }) => !isBlocked(owner, responder)
  )
  const mine = await opened(home, await first(queries.myListings()))
  const listings = [...mine, ...(await othersOf(home, me, deals))]
  const asked = (await first(queries.asked()))
    .filter((one) => isForMe(one, me, nowMs) && !isBlocked(one.owner))
    .slice(0, bounds.askedRead)
  const [members, rings, board, emergencies, calling, cases] = await Promise.all([
    first(queries.members()),
    first(queries.swapRings()),
    first(queries.board({ limit: boardRows }, nowMs)),
    first(queries.emergency('emergency')),
    callingNow(queries),
    first(queries.cases())
  ])
  const isGuest = members.find(({ account }) => account === me)?.role === 'guest'
  const listingOf = (deal: DealView) => listings.find(({ id }) => id === deal.listing)
  const all = needsOf({ account: me, isGuest }, mine, deals, nowMs, listingOf, rings)
  const needs = withoutRingsOf(blocked, all)
  const emergency = emergencyNow(emergencies, nowMs)
  const others = board.map(({ listing }) => listing)
  return {
    notices: noticesOf({
      ...{ me, needs, deals, others, asked: await opened(home, asked), listingOf, nowMs },
      emergency,
      isHidden: emergency !== null && caseAmong([emergency.id], cases)?.isHidden === true,
      calls: callsFor(me, calling, emergency, nowMs)
    }),
    waiting: needs.filter(isWaiting).length
  }
}

async function opened(home: Here, listings: readonly ListingView[]): Promise<readonly ListingView[]> {
  const all = await Promise.all(listings.map((listing) => openListing(home, listing)))
  return all.filter((listing) => listing !== null)
}

async function othersOf(
  home: Here,
  me: AccountId,
  deals: readonly DealView[]
): Promise<readonly ListingView[]> {
  const ids = new Set(deals.filter(({ owner }) => owner !== me).map(({ listing }) => listing))
  const found = await Promise.all([...ids].map((id) => first(home.queries.listing(id))))
  return opened(
    home,
    found.filter((listing) => listing !== null)
  )
}

function isForMe(listing: ListingView, me: AccountId, nowMs: number): boolean {
  const isAnswered = listing.deals.some(({ responder, status }) => responder === me && status !== 'withdrawn')
  return listing.owner !== me && !isAnswered && isOpen(listing, nowMs)
}
