import { bounds } from '#lib/domain/bounds.ts'
import { nextState, stateToStatus, type DealState } from '#lib/domain/deal.ts'
import { pictureSize } from '#lib/domain/picture-size.ts'
import { usualDurationMs } from '#lib/domain/expiry.ts'
import { dealStatuses, listingDomains, listingKinds, termsOfListing, urgencies } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { demoListings, type DemoListing } from '../../scripts/demo/listings.ts'
import { demoPictures } from '../../scripts/demo/pictures.ts'
import { demoPeople, type DemoPerson } from '../../scripts/demo/people.ts'
import { demoDeals, demoTending, type DemoDeal, type DemoStep } from '../../scripts/demo/story.ts'

const listings: readonly DemoListing[] = Object.values(demoListings)
const people = Object.entries<DemoPerson>(demoPeople)
const hourMs = 60 * 60 * 1000

const seen = (field: 'kind' | 'domain' | 'urgency' | 'terms') => new Set(listings.map((one) => one[field]))

/** Where the table of domain/deal.ts takes this story; an illegal step stands out as null. */
function replay(deal: DemoDeal): DealState | null {
  return deal.steps.reduce<DealState | null>(
    (state, step) => (state === null ? null : stateAfter(state, step)),
    'responded'
  )
}

function stateAfter(state: DealState, step: DemoStep): DealState | null {
  if (step.do === 'message' || step.do === 'review') return state
  if (step.do === 'withdraw') return nextState(state, 'withdraw', 'responder')
  if (step.do === 'agree' || step.do === 'decline') return nextState(state, step.do, 'owner')
  return nextState(state, step.do === 'cancel' ? step.outcome : 'done', step.by)
}

describe('the demo neighbourhood', () => {
  it('has twelve neighbours and sixty listings, half asked and half offered', () => {
    expect(people).toHaveLength(12)
    expect(listings).toHaveLength(60)
    expect(listings.filter(({ kind }) => kind === 'request')).toHaveLength(30)
  })

  it('shows every kind, domain, urgency and kind of terms', () => {
    expect(seen('kind')).toEqual(new Set(listingKinds))
    expect(seen('domain')).toEqual(new Set(listingDomains))
    expect(seen('urgency')).toEqual(new Set(urgencies))
    expect(seen('terms')).toEqual(new Set(termsOfListing))
  })

  it('shows pictures with three things, small enough for a record', () => {
    const pictures = Object.values(demoPictures)
    expect(pictures).toHaveLength(3)
    for (const { bytes, ...size } of pictures) expect(size).toMatchObject(pictureSize(bytes) ?? {})
    expect(Math.max(...pictures.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(bounds.pictureBytes)
  })

  it('lets nobody in before the neighbour who invited them', () => {
    const days = new Map(people.map(([key, person]) => [key, person.joinedDaysAgo]))
    const early = people.filter(
      ([, { invitedBy, joinedDaysAgo }]) => invitedBy !== null && (days.get(invitedBy) ?? 0) <= joinedDaysAgo
    )
    expect(early).toEqual([])
    expect(people.filter(([, { invitedBy }]) => invitedBy === null)).toHaveLength(1)
  })

  it('stays within what a neighbour may write', () => {
    const long = listings.filter(
      ({ text, capacity }) => text.length > bounds.listingChars || capacity > bounds.capacity
    )
    expect(long).toEqual([])
    expect(
      people.filter(
        ([, { name, about }]) => name.length > bounds.nameChars || about.length > bounds.aboutChars
      )
    ).toEqual([])
  })

  it('has no listing that is over before the demo starts', () => {
    expect(listings.filter((one) => one.hoursAgo * hourMs >= usualDurationMs(one))).toEqual([])
  })
})

describe('the demo story', () => {
  it('shows a deal in every state', () => {
    expect(new Set(demoDeals.map(({ ends }) => ends))).toEqual(new Set(dealStatuses))
  })

  it.each(demoDeals)('ends $ends: $responder on $on', (deal) => {
    const state = replay(deal)
    expect(state && stateToStatus(state)).toBe(deal.ends === 'superseded' ? 'agreed' : deal.ends)
  })

  it('supersedes only beyond capacity', () => {
    for (const { on } of demoDeals.filter(({ ends }) => ends === 'superseded')) {
      const standing = demoDeals.filter((deal) => deal.on === on && deal.ends === 'agreed')
      expect(standing).toHaveLength(demoListings[on].capacity)
    }
  })

  it('has nobody answer themselves, or before the question, or in the future', () => {
    const minutesOf = (deal: DemoDeal) => deal.steps.reduce((sum, { minutes }) => sum + minutes, 0)
    const impossible = demoDeals.filter((deal) => {
      const listing: DemoListing = demoListings[deal.on]
      const isEarly = deal.hoursAgo >= listing.hoursAgo
      return deal.responder === listing.by || isEarly || minutesOf(deal) >= deal.hoursAgo * 60
    })
    expect(impossible).toEqual([])
    expect(demoTending.filter(({ on, hoursAgo }) => hoursAgo >= demoListings[on].hoursAgo)).toEqual([])
  })
})
