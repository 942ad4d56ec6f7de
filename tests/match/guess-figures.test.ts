import { listingDomains, listingKinds, urgencies } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { guessFigures, heldBackLines, readGuessLines } from '../bench/support/guess-figures.ts'

const ladder = {
  text: 'Heeft iemand een ladder te leen dit weekend?',
  kind: 'request',
  domain: 'item',
  urgency: 'thisWeek'
} as const

describe('figures of guessing', () => {
  it('count the fields read right as shares of the lines', () => {
    const wrong = { ...ladder, kind: 'offer', urgency: 'now' } as const
    expect(guessFigures([ladder, wrong])).toEqual({ kind: 0.5, domain: 1, urgency: 0.5 })
  })

  it('stay above what is reached on sentences nothing was fitted to', () => {
    const { kind, domain, urgency } = guessFigures(heldBackLines())
    expect(kind).toBeGreaterThan(0.8)
    expect(domain).toBeGreaterThan(0.78)
    expect(urgency).toBeGreaterThan(0.9)
  })
})

describe('the sentences that hints are fitted to', () => {
  it('say a known kind, work and urgency, each sentence once', () => {
    const lines = readGuessLines('guess/sentences.jsonl')
    for (const { kind, domain, urgency } of lines) {
      expect(listingKinds).toContain(kind)
      expect(listingDomains).toContain(domain)
      expect(urgencies).toContain(urgency)
    }
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length)
  })
})
