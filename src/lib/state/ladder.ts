/**
 * The ladder of asking: one neighbour, then people I trust, then the neighbourhood. Which rung is due, pure; the time
 * is an argument. It is looked at when one of my devices wakes, so a rung may come later than planned, never earlier.
 *
 *     person ── afterMs ──► trusted ── afterMs ──► neighbourhood
 *        ╰──── nobody else is trusted: afterMs ────────►╯
 */
import { dayMs, hourMs, isOpen } from '#lib/domain/expiry.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Ladder } from '#lib/ports/pocket.ts'

export type { Ladder } from '#lib/ports/pocket.ts'

export type Rung =
  { readonly to: 'trusted'; readonly accounts: readonly AccountId[] } | { readonly to: 'neighbourhood' }

/** How long a rung may get, in ms. */
export const rungWaits = { hours: 2 * hourMs, day: dayMs, days: 3 * dayMs } as const
export type RungWait = keyof typeof rungWaits

/** The next rung up, whether or not it is due. Who could read it goes on reading it. */
export function nextRung(
  { visibility, owner }: Pick<ListingView, 'visibility' | 'owner'>,
  asked: readonly AccountId[],
  trusted: readonly AccountId[]
): Rung {
  const more = trusted.filter((account) => account !== owner && !asked.includes(account))
  if (visibility !== 'person' || more.length === 0) return { to: 'neighbourhood' }
  return { to: 'trusted', accounts: [...asked, ...more] }
}

/** Its listing is over or agreed, or everybody may read it. */
export function isTopReached(listing: ListingView, nowMs: number): boolean {
  return (
    listing.visibility === 'neighbourhood' ||
    !isOpen(listing, nowMs) ||
    listing.deals.some(({ status }) => agreedStatuses.has(status))
  )
}

/** Whoever answered is chosen or not before more people are asked. */
export function isDue(ladder: Ladder, listing: ListingView, nowMs: number): boolean {
  const { nextAt } = ladder
  if (nextAt === null || nowMs < nextAt || isTopReached(listing, nowMs)) return false
  return listing.deals.every(({ status }) => status !== 'responded')
}

export function ladderAfter(ladder: Ladder, rung: Rung, nowMs: number): Ladder | null {
  if (rung.to === 'neighbourhood') return null
  return { ...ladder, to: rung.accounts, nextAt: ladder.afterMs === null ? null : nowMs + ladder.afterMs }
}

/** One ladder a listing; the newest are kept. */
export function withLadder(ladders: readonly Ladder[], ladder: Ladder): readonly Ladder[] {
  return [...withoutLadder(ladders, ladder.listing), ladder].slice(-bounds.ladders)
}

export function withoutLadder(ladders: readonly Ladder[], listing: Ladder['listing']): readonly Ladder[] {
  return ladders.filter((other) => other.listing !== listing)
}

const agreedStatuses: ReadonlySet<string> = new Set(['agreed', 'doneByOne', 'done'])
