/**
 * Deals with a time as an iCalendar file (RFC 5545). Everything follows from the records and the calendar of this
 * device: the same deal gives the same event, with the same UID and a SEQUENCE that grows with each step of it, so that
 * importing it again changes it; what was called off comes as such. The exact place is not in it, because a calendar
 * often lies at a company: the event leads back to the deal.
 */
import type { DealView, ListingView, Period, Rhythm } from '#lib/domain/views.ts'
import { isWholeDays } from '#lib/state/period-fields.ts'
import { timeCalledOff, timeOfDeal } from './deal-time.ts'
import { contentLines, textValue, utcMoment } from './content-lines.ts'
import { titleOf } from './title.ts'

export interface CalendarDeal {
  readonly deal: Pick<DealView, 'id'> & TimedDeal
  readonly listing: Pick<ListingView, 'text'> & TimedListing
  /** Of the other side. */
  readonly name: string
  /** Where the deal can be seen. */
  readonly url: string
}

/** Null when none of these was agreed and has a time: a calendar of nothing is none. */
export function dealsToCalendar(deals: readonly CalendarDeal[]): string | null {
  const events = deals.flatMap(({ deal, listing, name, url }) =>
    dealToEvent(deal, listing, {
      uid: deal.id,
      url,
      summary: summaryOf(listing.text, name),
      description: listing.text
    })
  )
  return events.length === 0 ? null : calendarOf(events)
}

/** `about`: lines of the calendar as a whole. */
export function calendarOf(events: readonly string[], about: readonly string[] = []): string {
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Stoep//Stoep//EN', 'CALSCALE:GREGORIAN']
  return contentLines([...head, ...about, ...events, 'END:VCALENDAR'])
}

/** What an event says of a deal, beside its time. */
export interface EventWords {
  /** The same as long as the deal exists. */
  readonly uid: string
  readonly url: string
  readonly summary: string
  readonly description?: string
}

type TimedDeal = Pick<DealView, 'when' | 'status' | 'steps'>
type TimedListing = Pick<ListingView, 'details'>

/** When an event stands in a calendar: to come, or called off after it was agreed. Null when it does not. */
export function timeOfEvent(deal: TimedDeal, listing: TimedListing): Period | null {
  return timeOfDeal(deal, listing) ?? timeCalledOff(deal, listing)
}

/** Its lines; none when it does not stand in a calendar. */
export function dealToEvent(deal: TimedDeal, listing: TimedListing, said: EventWords): string[] {
  const when = timeOfEvent(deal, listing)
  if (!when) return []
  const changedAt = utcMoment(Math.max(0, ...deal.steps.map(({ clock }) => clock.ms)))
  const { repeats } = listing.details
  const { uid, url, summary, description } = said
  return [
    'BEGIN:VEVENT',
    `UID:stoep-${uid}`,
    `DTSTAMP:${changedAt}`,
    `LAST-MODIFIED:${changedAt}`,
    `SEQUENCE:${deal.steps.length}`,
    ...timeLines(when, repeats !== undefined),
    ...(repeats ? [`RRULE:${ruleOf(repeats, when.from)}`] : []),
    `SUMMARY:${textValue(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${textValue(description)}`]),
    `URL:${url}`,
    `STATUS:${timeOfDeal(deal, listing) ? 'CONFIRMED' : 'CANCELLED'}`,
    'END:VEVENT'
  ]
}

function summaryOf(text: string, name: string): string {
  return [titleOf(text), name && `(${name})`].filter(Boolean).join(' ')
}

/**
 * Whole days are days. A time that comes back is written as the clock on the wall says, without a zone: an hour in UTC
 * would move when summer time begins.
 */
function timeLines(when: Period, comesBack: boolean): string[] {
  if (isWholeDays(when))
    return [`DTSTART;VALUE=DATE:${localDay(when.from)}`, `DTEND;VALUE=DATE:${localDay(when.to)}`]
  const moment = comesBack ? wallMoment : utcMoment
  return [`DTSTART:${moment(when.from)}`, `DTEND:${moment(when.to)}`]
}

/** Every 31st is every last day of a month. A month without a 29th or 30th has none. */
function ruleOf(repeats: Rhythm, from: number): string {
  if (repeats === 'weekly') return 'FREQ=WEEKLY'
  if (repeats === 'biweekly') return 'FREQ=WEEKLY;INTERVAL=2'
  return new Date(from).getDate() === 31 ? 'FREQ=MONTHLY;BYMONTHDAY=-1' : 'FREQ=MONTHLY'
}

function localDay(ms: number): string {
  const at = new Date(ms)
  return [pad(at.getFullYear(), 4), pad(at.getMonth() + 1), pad(at.getDate())].join('')
}

function wallMoment(ms: number): string {
  const at = new Date(ms)
  return `${localDay(ms)}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map((part) => pad(part)).join('')}`
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0')
}
