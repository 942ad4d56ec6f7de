import { dayMs, expiresSoon, isOpen, usualDurationMs } from '#lib/domain/expiry.ts'
import { describe, expect, it } from 'vitest'

const hourMs = dayMs / 24
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
