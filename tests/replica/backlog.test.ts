import { expect, it } from 'vitest'
import { authorityAggregate } from '#lib/domain/aggregate.ts'
import type { Candidate } from '#lib/replica/admit.ts'
import { Backlog } from '#lib/replica/backlog.ts'

/** Only what it is sorted by. */
function waiting(type: string, ms: number, aggregate = type, body: object = {}): Candidate {
  // No key, signature or author: nothing here looks at them.
  return { aggregate, record: { type, body, clock: { ms, count: 0 } } } as unknown as Candidate
}

it('is taken in by authority, haste, listings, the rest and pictures, the newest of each first', () => {
  const backlog = new Backlog()
  const now = { kind: 'request', urgency: 'now' }
  for (const one of [
    waiting('picture/1', 9),
    waiting('message/1', 1),
    waiting('listing/1', 2),
    waiting('picture/1', 8),
    waiting('join/1', 0, authorityAggregate),
    waiting('message/1', 3),
    waiting('listing/1', 1, 'listing/1', now)
  ])
    backlog.add(one)
  const taken = [...backlog.take(6), ...backlog.take(6)]
  expect(taken.map(({ record: { type, clock } }) => `${type} ${clock.ms}`)).toEqual([
    'join/1 0',
    'listing/1 1',
    'listing/1 2',
    'message/1 3',
    'message/1 1',
    'picture/1 9',
    'picture/1 8'
  ])
})
