import { enough, massOf } from '#lib/domain/critical-mass.ts'
import { dayMs, hourMs } from '#lib/domain/expiry.ts'
import { fewestTold, pulseOf, pulseWeeks, suppressed } from '#lib/domain/pulse.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const now = Date.UTC(2026, 5, 1)
const ago = (days: number) => now - days * dayMs

let count = 0
function listing(changes: Partial<ListingView> = {}): ListingView {
  return {
    id: `listing ${count++}` as RecordId,
    owner: 'anneke' as AccountId,
    kind: 'request',
    visibility: 'neighbourhood',
    sealed: null,
    domain: 'help',
    text: 'Wie helpt?',
    urgency: 'anytime',
    area: null,
    terms: 'gift',
    capacity: 1,
    details: {},
    postedAt: ago(5),
    expiresAt: now + dayMs,
    status: 'open',
    deals: [],
    ...changes
  }
}

function answered(at: number, status: DealView['status'] = 'responded'): Pick<ListingView, 'deals'> {
  const step = { id: 'step' as RecordId, type: 'response/1', by: 'youssef' as AccountId, outcome: null }
  const parties = { owner: 'anneke' as AccountId, responder: 'youssef' as AccountId, doneBy: [] }
  const none = { messages: [], note: null, when: null, transfers: [], handovers: [], place: null }
  const id = 'deal' as RecordId
  const steps = [{ ...step, clock: { ms: at, count: 0 } }]
  const deal = { id, listing: id, status, steps, ...parties, ...none, reviews: [], sealedReviews: [] }
  return { deals: [deal] }
}

describe('the pulse of a neighbourhood', () => {
  it('counts what was asked lately, what was answered, in time, and worked out', () => {
    const pulse = pulseOf(
      [
        listing(answered(ago(5) + 3 * hourMs, 'done')),
        listing(answered(ago(1))),
        listing(),
        listing({ postedAt: now - hourMs }),
        listing({ kind: 'offer', domain: 'meal' })
      ],
      [],
      now
    )
    expect(pulse).toMatchObject({ requests: 4, offers: 1, answered: 2, answeredInTime: 1, due: 3, solved: 1 })
    expect(pulse.medianAnswerMs).toBe(3 * hourMs)
    expect(pulse.byDomain).toEqual({ help: 4, skill: 0, item: 0, ride: 0, meal: 1, space: 0 })
    expect(pulse.offered).toEqual(['meal'])
  })

  it('leaves out what was asked privately, and what is long ago', () => {
    const old = listing({ postedAt: ago(7 * pulseWeeks + 1) })
    const pulse = pulseOf([old, listing({ visibility: 'person' })], [], now)
    expect(pulse).toMatchObject({ requests: 0, answered: 0, due: 0, neverAnswered: 1 })
  })

  it('tells of people whom nobody ever answered, however long ago', () => {
    const fatima = { owner: 'fatima' as AccountId }
    const pulse = pulseOf(
      [listing(), listing(answered(ago(1))), listing({ ...fatima, postedAt: 0 })],
      [],
      now
    )
    expect(pulse.neverAnswered).toBe(1)
  })

  it('counts who is here, and who is new, not who left or was put out', () => {
    const members = [
      { since: ago(1) },
      { since: 0 },
      { since: 0, left: true },
      { since: 0, removed: true }
    ] as const
    expect(pulseOf([], members, now)).toMatchObject({ neighbours: 2, newcomers: 1 })
  })

  it('takes an answer from before the question, by another clock, as at once', () => {
    expect(pulseOf([listing(answered(ago(6)))], [], now).medianAnswerMs).toBe(0)
  })

  it('puts everything of those weeks in exactly one week', () => {
    const days = fc.array(fc.integer({ min: 0, max: 7 * pulseWeeks * 24 - 1 }))
    fc.assert(
      fc.property(days, (hours) => {
        const all = hours.map((each) => listing({ postedAt: now - each * hourMs }))
        const { weeks, requests } = pulseOf(all, [], now)
        expect(weeks.reduce((sum, week) => sum + week.requests, 0)).toBe(requests)
        expect(weeks.length).toBe(pulseWeeks)
      })
    )
  })

  it('tells no number of people that is so small that one may know who', () => {
    expect([0, 1, fewestTold - 1, fewestTold].map(suppressed)).toEqual([0, null, null, fewestTold])
  })
})

describe('critical mass', () => {
  const quiet = { neighbours: 0, offered: [], due: 0, answeredInTime: 0 } as const

  it('is people, then offers, then answers, each until there is enough', () => {
    expect(massOf(quiet).map(({ goal, isReached }) => [goal, isReached])).toEqual([
      ['neighbours', false],
      ['offers', false],
      ['answers', false]
    ])
    const busy = { neighbours: enough.neighbours, offered: ['help', 'item', 'meal', 'ride'] as const }
    expect(massOf({ ...busy, due: 4, answeredInTime: 3 }).every(({ isReached }) => isReached)).toBe(true)
    expect(massOf({ ...busy, due: 4, answeredInTime: 2 }).at(-1)).toMatchObject({ has: 50, isReached: false })
  })

  it('does not say how often answers come before three were due', () => {
    expect(massOf({ ...quiet, due: 2, answeredInTime: 2 }).at(-1)).toMatchObject({
      has: null,
      isReached: false
    })
  })
})
