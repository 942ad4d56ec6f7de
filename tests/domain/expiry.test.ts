import {
  dayMs,
  expiredLately,
  expiresSoon,
  hourMs,
  isOpen,
  isUnanswered,
  usualDurationMs
} from '#lib/domain/expiry.ts'
import type { DealStatus, DealView, Urgency } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'

const listing = { status: 'open', kind: 'request', urgency: 'thisWeek', expiresAt: 10 * dayMs } as const

describe('how long a listing stands', () => {
  it('is shorter for a need that passes soon, and longest for an offer', () => {
    const days = (kind: 'request' | 'offer', urgency: 'now' | 'today' | 'thisWeek' | 'anytime') =>
      usualDurationMs({ kind, urgency }) / dayMs
    expect([days('request', 'now'), days('request', 'today')]).toEqual([1, 2])
    expect([days('request', 'thisWeek'), days('request', 'anytime')]).toEqual([8, 21])
    expect([days('offer', 'now'), days('offer', 'anytime')]).toEqual([60, 60])
  })

  it('ends at its expiry, and when it is filled, done or closed', () => {
    expect(isOpen(listing, 10 * dayMs - 1)).toBe(true)
    expect(isOpen(listing, 10 * dayMs)).toBe(false)
    for (const status of ['filled', 'done', 'closed'] as const)
      expect(isOpen({ ...listing, status }, 0)).toBe(false)
  })

  it('is warned about in its last quarter, two days before at most, and never after', () => {
    expect(expiresSoon(listing, 8 * dayMs - 1)).toBe(false)
    expect(expiresSoon(listing, 8 * dayMs)).toBe(true)
    expect(expiresSoon(listing, 10 * dayMs)).toBe(false)
    expect(expiresSoon({ ...listing, urgency: 'now' }, 10 * dayMs - 7 * hourMs)).toBe(false)
    expect(expiresSoon({ ...listing, urgency: 'now' }, 10 * dayMs - 6 * hourMs)).toBe(true)
  })
})

describe('what has expired', () => {
  it('is asked about for two weeks, unless it was filled, done or closed', () => {
    const isAskedOn = (day: number) => expiredLately(listing, day * dayMs)
    expect([9.9, 10, 23.9, 24].map(isAskedOn)).toEqual([false, true, true, false])
    for (const status of ['filled', 'done', 'closed'] as const)
      expect(expiredLately({ ...listing, status }, 11 * dayMs)).toBe(false)
  })
})

describe('a request nobody answers', () => {
  const asked = { ...listing, urgency: 'anytime' as Urgency, postedAt: 0, deals: [] as DealView[] }
  const withDeal = (status: DealStatus) => ({ ...asked, deals: [{ status } as DealView] })

  it.each([
    ['now', 2 * hourMs],
    ['today', 2 * hourMs],
    ['thisWeek', dayMs],
    ['anytime', 3 * dayMs]
  ] as const)('is noticed after a while that fits %s', (urgency, afterMs) => {
    const posted = { ...asked, urgency, expiresAt: usualDurationMs({ kind: 'request', urgency }) }
    expect(isUnanswered(posted, afterMs - 1)).toBe(false)
    expect(isUnanswered(posted, afterMs)).toBe(true)
  })

  it('is waited for again once it is renewed', () => {
    const renewed = { ...asked, expiresAt: 30 * dayMs }
    expect([11.9, 12].map((day) => isUnanswered(renewed, day * dayMs))).toEqual([false, true])
  })

  it('is one also when every answer was taken back or turned down', () => {
    for (const status of ['withdrawn', 'declined'] as const)
      expect(isUnanswered(withDeal(status), 4 * dayMs)).toBe(true)
    for (const status of ['responded', 'agreed', 'done', 'noShow'] as const)
      expect(isUnanswered(withDeal(status), 4 * dayMs)).toBe(false)
  })

  it('is no offer, and nothing that left the board', () => {
    expect(isUnanswered({ ...asked, kind: 'offer' }, 4 * dayMs)).toBe(false)
    expect(isUnanswered({ ...asked, status: 'closed' }, 4 * dayMs)).toBe(false)
    expect(isUnanswered(asked, 10 * dayMs)).toBe(false)
  })
})
