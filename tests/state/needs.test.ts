import { expect, test } from 'vitest'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { dealStatuses, type DealStatus, type DealView, type ListingView } from '#lib/domain/views.ts'
import { connectionState } from '#lib/state/connection.ts'
import { nextStep, otherSteps } from '#lib/state/deal-steps.ts'
import { needsOf } from '#lib/state/needs.ts'

const owner = 'owner' as AccountId
const responder = 'responder' as AccountId
const as = (account: AccountId, isGuest = false) => ({ account, isGuest })
const now = Date.UTC(2026, 5, 1)
const dayMs = 24 * 60 * 60 * 1000

function deal(status: DealStatus, more: Partial<DealView> = {}): DealView {
  const step = {
    id: 's' as RecordId,
    type: 'response/1',
    by: responder,
    clock: { ms: now, count: 0 },
    outcome: null
  }
  const id = `deal ${status}` as RecordId
  const empty = {
    doneBy: [],
    messages: [],
    note: null,
    when: null,
    transfers: [],
    handovers: [],
    place: null,
    reviews: []
  }
  return { id, listing: 'l' as RecordId, owner, responder, status, steps: [step], ...empty, ...more }
}

const review = {
  id: 'r' as RecordId,
  outcome: 'good',
  text: '',
  clock: { ms: now, count: 1 },
  oneSided: false
} as const

test('the owner chooses, the other waits', () => {
  expect(nextStep(deal('responded'), as(owner))).toBe('agree')
  expect(nextStep(deal('responded'), as(responder))).toBe('waitForOwner')
})

test('who has said it is done tells how it went, and then waits for the other', () => {
  const half = deal('doneByOne', { doneBy: [owner] })
  expect(nextStep(half, as(responder))).toBe('done')
  expect(nextStep(half, as(owner))).toBe('review')
  expect(nextStep({ ...half, reviews: [{ ...review, by: owner }] }, as(owner))).toBe('waitForOther')
})

test('what has ended has no steps left', () => {
  for (const status of dealStatuses.filter(
    (each) => !['responded', 'agreed', 'doneByOne', 'done'].includes(each)
  )) {
    expect(nextStep(deal(status), as(owner))).toBe('ended')
    expect(otherSteps(deal(status), owner)).toEqual([])
  }
})

test('an answer comes before a half-done deal, that before a review, and what is agreed last', () => {
  const deals = [deal('done'), deal('doneByOne', { doneBy: [responder] }), deal('responded'), deal('agreed')]
  expect(needsOf(as(owner), [], deals, now).map(({ kind }) => kind)).toEqual([
    'answer',
    'done',
    'review',
    'agreed'
  ])
})

test('a review is asked for two weeks long', () => {
  expect(needsOf(as(owner), [], [deal('done')], now + 13 * dayMs)).toHaveLength(1)
  expect(needsOf(as(owner), [], [deal('done')], now + 15 * dayMs)).toEqual([])
})

test('a listing of mine that nearly expires asks for attention, one that has expired does not', () => {
  const listing = {
    status: 'open',
    kind: 'request',
    urgency: 'anytime',
    expiresAt: now + dayMs
  } as ListingView
  expect(needsOf(as(owner), [listing], [], now)).toEqual([{ kind: 'expiring', listing }])
  expect(needsOf(as(owner), [listing], [], now + dayMs)).toEqual([])
})

test('the state of the connection is one word', () => {
  const newestMs = null
  expect(connectionState({ relay: 'level', neighbours: 2, newestMs }, 0)).toEqual({ kind: 'level' })
  expect(connectionState({ relay: 'away', neighbours: 3, newestMs }, 5)).toEqual({
    kind: 'peersOnly',
    devices: 3
  })
  expect(connectionState({ relay: 'away', neighbours: 0, newestMs }, 0)).toEqual({ kind: 'onlyHere' })
  expect(connectionState({ relay: 'connecting', neighbours: 0, newestMs }, 0)).toEqual({ kind: 'connecting' })
})

test('a guest is asked for everything but a review', () => {
  expect(nextStep(deal('done'), as(responder, true))).toBe('ended')
  expect(nextStep(deal('doneByOne', { doneBy: [responder] }), as(responder, true))).toBe('waitForOther')
  expect(nextStep(deal('agreed'), as(responder, true))).toBe('done')
  expect(needsOf(as(responder, true), [], [deal('done')], now)).toEqual([])
})
