/** What the two do with a thing that is lent, and with the days of what goes from hand to hand. */
import { isFree } from '#lib/domain/places.ts'
import { whereIs } from '#lib/domain/loan.ts'
import type { Handover } from '#lib/domain/records/handover.ts'
import { refused } from '#lib/domain/result.ts'
import type { DealView, ListingView, Period } from '#lib/domain/views.ts'
import { once } from './once.ts'
import { finish, kept, readyFor, respond, withdraw, type Here, type Written } from './verbs.ts'

/** `state`: a sentence for the two of them; may be empty. */
export async function handOver(
  { stoep, home }: Here,
  shown: DealView,
  moment: Handover['moment'],
  state: string
): Written {
  const [action, author, deal] = await readyFor(home, shown, import('#lib/actions/hand-over.ts'))
  return kept(stoep, action.handOver(author, { deal, moment, state }))
}

/** It is back, and with that done for one's own side. Tried again it goes on where it stopped. */
export async function bringBack(here: Here, deal: DealView, state: string): Written {
  if (whereIs(deal) !== 'back') {
    const written = await handOver(here, deal, 'returned', state)
    if (!written.ok) return written
  }
  return finish(here, deal, 'done')
}

/**
 * Asks for other days than those that went to somebody else. The answer before ends first, because two answers of
 * one person are one deal; that is only tried for days that are free here.
 */
export async function askForOtherDays(
  here: Here,
  listing: ListingView,
  before: DealView,
  when: Period
): Written {
  if (!isFree(listing, when, before.id)) return refused({ kind: 'daysTaken' })
  const ended = await withdraw(here, before)
  if (!ended.ok) return ended
  return respond(here, await once(here.home.queries.listing(listing.id)), { when })
}
