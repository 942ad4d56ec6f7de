/**
 * How a neighbourhood is doing: what was asked and what came of it. Counted on the device from what everybody here may
 * read; nothing about one person follows from it (`suppressed`). Pure: time is an argument.
 */
import { dayMs } from './expiry.ts'
import type { AccountId } from './record.ts'
import { listingDomains, type ListingDomain, type ListingView, type MemberView } from './views.ts'

/** A need that is answered within this time was answered in time. */
export const answeredInTimeMs = 2 * dayMs

/** How many weeks are told one by one, the last one still going on. */
export const pulseWeeks = 12
const weekMs = 7 * dayMs

/** Counts of people below this are not told. */
export const fewestTold = 3

export interface PulseWeek {
  /** Unix ms of its first moment; the last week ends now. */
  readonly from: number
  readonly requests: number
  readonly offers: number
  /** Of those requests, now. */
  readonly answered: number
  readonly newcomers: number
}

/** What was posted in the last `pulseWeeks`, and what has come of it by now. */
export interface Pulse {
  readonly neighbours: number
  readonly newcomers: number
  readonly requests: number
  readonly offers: number
  /** Requests somebody answered, also when they took it back. */
  readonly answered: number
  readonly answeredInTime: number
  /** Requests whose time for an answer is over, or that were answered in it: what `answeredInTime` is a share of. */
  readonly due: number
  /** Requests of which a deal was marked done by both sides. */
  readonly solved: number
  /** Ms to the first answer, of those answered: half were quicker. Null when none was answered. */
  readonly medianAnswerMs: number | null
  /** People who asked, and whom nobody ever answered. */
  readonly neverAnswered: number
  readonly byDomain: Readonly<Record<ListingDomain, number>>
  /** Domains of which something is offered now. */
  readonly offered: readonly ListingDomain[]
  /** The oldest first. */
  readonly weeks: readonly PulseWeek[]
}

type Asked = Pick<
  ListingView,
  'owner' | 'kind' | 'domain' | 'postedAt' | 'expiresAt' | 'status' | 'deals' | 'visibility'
>
type Member = Pick<MemberView, 'since' | 'left' | 'removed'>

/** `listings`: all there ever were, as far as this device has them; what is asked privately does not count. */
export function pulseOf(all: readonly Asked[], members: readonly Member[], nowMs: number): Pulse {
  const since = nowMs - pulseWeeks * weekMs
  const listings = all.filter(({ visibility }) => visibility === 'neighbourhood')
  const recent = listings.filter(({ postedAt }) => postedAt >= since)
  const requests = recent.filter(({ kind }) => kind === 'request')
  const here = members.filter(({ left, removed }) => !left && !removed)
  const waits = requests.flatMap((request) => waitedMs(request) ?? [])
  const inTime = waits.filter((ms) => ms <= answeredInTimeMs).length
  return {
    neighbours: here.length,
    newcomers: here.filter((member) => member.since >= since).length,
    requests: requests.length,
    offers: recent.length - requests.length,
    answered: waits.length,
    answeredInTime: inTime,
    due: requests.filter((request) => isDue(request, nowMs)).length,
    solved: requests.filter(({ deals }) => deals.some(({ status }) => status === 'done')).length,
    medianAnswerMs: median(waits),
    neverAnswered: neverAnsweredIn(listings).size,
    byDomain: countByDomain(recent),
    offered: listingDomains.filter((domain) => listings.some((one) => isOfferedNow(one, domain, nowMs))),
    weeks: weeksOf(recent, here, nowMs)
  }
}

/** A count of people as others may read it: null when so few that one might know who they are. */
export function suppressed(people: number): number | null {
  return people === 0 || people >= fewestTold ? people : null
}

/** Ms from asking to the first answer; null while there is none. Clocks of two devices differ: never below 0. */
function waitedMs({ postedAt, deals }: Asked): number | null {
  const answers = deals.flatMap(({ steps }) => steps[0]?.clock.ms ?? [])
  return answers.length === 0 ? null : Math.max(0, Math.min(...answers) - postedAt)
}

function isDue(request: Asked, nowMs: number): boolean {
  const waited = waitedMs(request)
  return (waited !== null && waited <= answeredInTimeMs) || nowMs - request.postedAt > answeredInTimeMs
}

function neverAnsweredIn(listings: readonly Asked[]): ReadonlySet<AccountId> {
  const requests = listings.filter(({ kind }) => kind === 'request')
  const answered = new Set(requests.filter(({ deals }) => deals.length > 0).map(({ owner }) => owner))
  return new Set(requests.map(({ owner }) => owner).filter((owner) => !answered.has(owner)))
}

function countByDomain(listings: readonly Asked[]): Record<ListingDomain, number> {
  const counts = { help: 0, skill: 0, item: 0, ride: 0, meal: 0, space: 0 }
  for (const { domain } of listings) if (domain) counts[domain] += 1
  return counts
}

function isOfferedNow(listing: Asked, domain: ListingDomain, nowMs: number): boolean {
  const { kind, status, expiresAt } = listing
  return kind === 'offer' && listing.domain === domain && status === 'open' && nowMs < expiresAt
}

function weeksOf(recent: readonly Asked[], members: readonly Member[], nowMs: number): PulseWeek[] {
  return Array.from({ length: pulseWeeks }, (_, at) => {
    const from = nowMs - (pulseWeeks - at) * weekMs
    const isIn = (ms: number) => ms >= from && (ms < from + weekMs || at === pulseWeeks - 1)
    const posted = recent.filter(({ postedAt }) => isIn(postedAt))
    const requests = posted.filter(({ kind }) => kind === 'request')
    return {
      from,
      requests: requests.length,
      offers: posted.length - requests.length,
      answered: requests.filter(({ deals }) => deals.length > 0).length,
      newcomers: members.filter(({ since }) => isIn(since)).length
    }
  })
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}
