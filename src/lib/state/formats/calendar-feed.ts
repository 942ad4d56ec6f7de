/**
 * My deals as a calendar program follows them (docs/adr/0046-a-calendar-that-follows.md): times alone. No words of a
 * deal or its listing, no name and no place are in it; an event is called the same as any other and leads to the app.
 */
import type { DealView, ListingView, Period } from '#lib/domain/views.ts'
import { calendarOf, dealToEvent, timeOfEvent } from './calendar.ts'
import { textValue } from './content-lines.ts'

export interface FeedDeal {
  readonly deal: Pick<DealView, 'when' | 'status' | 'steps'>
  readonly listing: Pick<ListingView, 'details'>
  /** By which it goes in this feed and in no other. */
  readonly mark: string
  /** Leads to the deal in the app. */
  readonly url: string
}

export interface FeedManner {
  /** What the calendar and every event are called. */
  readonly title: string
  /** Unix ms. */
  readonly nowMs: number
  /** What is over stays for so long. */
  readonly pastMs: number
  /** Those that end last are shown. */
  readonly maxEvents: number
}

/** How often a program is asked to look. */
const refreshHours = 4

/** Always a calendar, also of nothing: the program that follows it drops what is no longer in it. */
export function dealsToFeed(
  deals: readonly FeedDeal[],
  { title, nowMs, pastMs, maxEvents }: FeedManner
): string {
  const timed = deals.flatMap((row) => {
    const when = timeOfEvent(row.deal, row.listing)
    return when ? { ...row, endsAt: endOf(when, row.listing) } : []
  })
  const shown = timed
    .filter(({ endsAt }) => endsAt >= nowMs - pastMs)
    .sort((a, b) => b.endsAt - a.endsAt || (a.mark < b.mark ? -1 : 1))
    .slice(0, maxEvents)
  const events = shown.flatMap(({ deal, listing, mark, url }) =>
    dealToEvent(deal, listing, { uid: mark, url, summary: title })
  )
  const name = textValue(title)
  return calendarOf(events, [
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `REFRESH-INTERVAL;VALUE=DURATION:PT${refreshHours}H`,
    `X-PUBLISHED-TTL:PT${refreshHours}H`
  ])
}

/** What comes back has no end. */
function endOf({ to }: Period, { details }: FeedDeal['listing']): number {
  return details.repeats === undefined ? to : Number.POSITIVE_INFINITY
}
