import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import { dayMs } from '#lib/domain/expiry.ts'

/** A day in winter, nine o'clock in Amsterdam. */
export const nowMs = Date.UTC(2026, 11, 1, 8)
export const idOf = (letter: string) => letter.repeat(43) as RecordId
export const anneke = 'a'.repeat(43) as AccountId
export const youssef = 'y'.repeat(43) as AccountId

export function aListing(changes: Partial<ListingView> = {}): ListingView {
  return {
    id: idOf('L'),
    owner: anneke,
    kind: 'request',
    visibility: 'neighbourhood',
    sealed: null,
    domain: 'help',
    text: 'Wie kan mijn pakje aannemen?',
    urgency: 'anytime',
    area: 'u173zm',
    terms: 'gift',
    capacity: 1,
    details: {},
    postedAt: nowMs,
    expiresAt: nowMs + 20 * dayMs,
    status: 'open',
    deals: [],
    ...changes
  }
}

export function aDeal(changes: Partial<DealView> = {}): DealView {
  const step = (type: string, by: AccountId, ms: number) => ({
    ...{ id: idOf('S'), type, by, outcome: null },
    clock: { ms, count: 0 }
  })
  return {
    id: idOf('D'),
    listing: idOf('L'),
    owner: anneke,
    responder: youssef,
    status: 'agreed',
    doneBy: [],
    steps: [step('response/1', youssef, nowMs), step('agree/1', anneke, nowMs + 60_000)],
    messages: [],
    note: null,
    when: null,
    transfers: [],
    handovers: [],
    place: null,
    reviews: [],
    sealedReviews: [],
    ...changes
  }
}
