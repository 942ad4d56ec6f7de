import { expect, test } from 'vitest'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { dealStatuses, type DealStatus, type DealView, type ListingView } from '#lib/domain/views.ts'
import { connectionState } from '#lib/state/connection.ts'
import { nextStep, otherSteps } from '#lib/state/deal-steps.ts'
import { isRunning } from '#lib/state/running.ts'
import { isWaiting, needsOf } from '#lib/state/needs.ts'

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
    reviews: [],
    sealedReviews: []
  }
  return { id, listing: 'l' as RecordId, owner, responder, status, steps: [step], ...empty, ...more }
}

const review = {
  id: 'r' as RecordId,
  outcome: 'good',
  text: '',
  clock: { ms: now, count: 1 },
  oneSided: false,
  isReply: false
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

function mine(more: Partial<ListingView> = {}): ListingView {
  const id = 'l' as RecordId
  const listing = { id, owner, status: 'open', kind: 'request', urgency: 'anytime', postedAt: now, deals: [] }
  return { ...listing, details: {}, terms: 'gift', expiresAt: now + 21 * dayMs, ...more } as ListingView
}

function step(type: string, by: AccountId, ms: number) {
  return { id: `${type} ${ms}` as RecordId, type, by, clock: { ms, count: 0 }, outcome: null }
}

const agreedAt = (ms: number) => [step('response/1', responder, ms), step('agree/1', owner, ms)]
const listingNeeds = (listing: ListingView, nowMs: number) =>
  needsOf(as(owner), [listing], [], nowMs).map(({ kind }) => kind)
const dealNeeds = (account: AccountId, listing: ListingView, nowMs: number) =>
  needsOf(as(account), [], [...listing.deals], nowMs, () => listing).map(({ kind }) => kind)

test('a listing of mine that nearly expires asks for attention, and two weeks after whether it is still needed', () => {
  const listing = mine({ expiresAt: now + 3 * dayMs })
  expect(listingNeeds(listing, now)).toEqual([])
  expect(listingNeeds(listing, now + dayMs)).toEqual(['expiring'])
  expect(listingNeeds(listing, now + 3 * dayMs)).toEqual(['expired'])
  expect(listingNeeds(listing, now + 17 * dayMs - 1)).toEqual(['expired'])
  expect(listingNeeds(listing, now + 17 * dayMs)).toEqual([])
})

test('a request nobody answers is offered something else to try, until somebody does', () => {
  expect(listingNeeds(mine(), now + 3 * dayMs - 1)).toEqual([])
  expect(listingNeeds(mine(), now + 3 * dayMs)).toEqual(['unanswered'])
  expect(listingNeeds(mine({ deals: [deal('responded')] }), now + 3 * dayMs)).toEqual([])
})

test('after an agreement fell through its owner is asked whether to look further, until it is renewed', () => {
  const deals = [deal('noShow', { steps: [...agreedAt(now), step('cancel/1', owner, now + 10 * dayMs)] })]
  expect(listingNeeds(mine({ deals }), now + 10 * dayMs)).toEqual(['lookFurther'])
  const renewed = mine({ deals, expiresAt: now + 31 * dayMs })
  expect(listingNeeds(renewed, now + 11 * dayMs)).toEqual([])
  expect(listingNeeds(mine({ deals: [...deals, deal('responded')] }), now + 10 * dayMs)).toEqual([])
})

test('an agreement nobody marks asks both sides for a yes or no, for two weeks', () => {
  const listing = mine({ status: 'filled', deals: [deal('agreed', { steps: agreedAt(now) })] })
  for (const account of [owner, responder]) {
    expect(dealNeeds(account, listing, now + 14 * dayMs - 1)).toEqual(['agreed'])
    expect(dealNeeds(account, listing, now + 14 * dayMs)).toEqual(['wasItDone'])
    expect(dealNeeds(account, listing, now + 28 * dayMs)).toEqual([])
  }
})

test('who never says whether it was done is asked for two weeks, then no more', () => {
  const steps = [...agreedAt(now), step('done/1', responder, now)]
  const listing = mine({ deals: [deal('doneByOne', { doneBy: [responder], steps })] })
  expect(dealNeeds(owner, listing, now + 14 * dayMs - 1)).toEqual(['done'])
  expect(dealNeeds(owner, listing, now + 14 * dayMs)).toEqual([])
})

test('who was not chosen is told so for three days, and waits for nothing', () => {
  const other = deal('agreed', { id: 'other' as RecordId, responder: owner, steps: agreedAt(now) })
  const listing = mine({ owner: 'fatima' as AccountId, status: 'filled', deals: [deal('responded'), other] })
  const told = (nowMs: number) => needsOf(as(responder), [], [listing.deals[0]!], nowMs, () => listing)
  expect(told(now + 3 * dayMs - 1).map((need) => [need.kind, isWaiting(need)])).toEqual([
    ['notChosen', false]
  ])
  expect(told(now + 3 * dayMs)).toEqual([])
})

test('an answer asks nothing more of an owner who agreed with somebody else, or whose listing is over', () => {
  const answer = deal('responded')
  const taken = mine({ status: 'filled', deals: [answer, deal('agreed', { steps: agreedAt(now) })] })
  expect(needsOf(as(owner), [], [answer], now, () => taken)).toEqual([])
  const over = mine({ expiresAt: now, deals: [answer] })
  expect(needsOf(as(owner), [], [answer], now, () => over)).toEqual([])
})

test('what silence ended is no longer under way', () => {
  expect(isRunning(deal('agreed'))).toBe(true)
  expect(isRunning(deal('agreed'), 'unmarked')).toBe(false)
  expect(nextStep(deal('responded'), as(responder), 'notChosen')).toBe('notChosen')
  expect(nextStep(deal('responded'), as(responder), 'unanswered')).toBe('unanswered')
  const half = deal('doneByOne', { doneBy: [owner], reviews: [{ ...review, by: owner }] })
  expect(nextStep(half, as(owner), 'halfDone')).toBe('halfDone')
  expect(nextStep(half, as(responder), 'halfDone')).toBe('done')
})

test('the state of the connection is one word', () => {
  const newestMs = null
  expect(connectionState({ relay: 'level', neighbours: 2, newestMs }, 0)).toEqual({ kind: 'level' })
  expect(connectionState({ relay: 'away', neighbours: 3, newestMs }, 5)).toEqual({
    kind: 'peersOnly',
    devices: 3
  })
  expect(connectionState({ relay: 'away', neighbours: 0, newestMs }, 1)).toEqual({ kind: 'onlyHere' })
  expect(connectionState({ relay: 'away', neighbours: 0, newestMs }, 0)).toEqual({ kind: 'away' })
  expect(connectionState({ relay: 'connecting', neighbours: 0, newestMs }, 0)).toEqual({ kind: 'connecting' })
})

test('a guest is asked for everything but a review', () => {
  expect(nextStep(deal('done'), as(responder, true))).toBe('ended')
  expect(nextStep(deal('doneByOne', { doneBy: [responder] }), as(responder, true))).toBe('waitForOther')
  expect(nextStep(deal('agreed'), as(responder, true))).toBe('done')
  expect(needsOf(as(responder, true), [], [deal('done')], now)).toEqual([])
})
