import { describe, expect, it } from 'vitest'
import { isDue, isTopReached, ladderAfter, nextRung, withLadder, type Ladder } from '#lib/state/ladder.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { DealStatus, ListingView } from '#lib/domain/views.ts'
import { underWay, withStatus } from '../actions/desk.ts'
import { accountNamed, dayMs, start } from '../domain/town.ts'

const [anneke, youssef, fatima] = ['anneke', 'youssef', 'fatima'].map(accountNamed) as [
  AccountId,
  AccountId,
  AccountId
]
const dueAt = start + 1000
const ladder: Ladder = { listing: 'ask' as RecordId, to: [youssef], afterMs: 7000, nextAt: dueAt }

function asked(visibility: ListingView['visibility'] = 'person'): ListingView {
  return { ...underWay('asked').view, visibility, expiresAt: start + dayMs }
}
function answered(status: DealStatus): ListingView {
  const { view, deal } = underWay('answered')
  return { ...view, visibility: 'person', expiresAt: start + dayMs, deals: [{ ...deal, status }] }
}

describe('the next rung', () => {
  it('is the people I trust, with those who could read it already', () => {
    expect(nextRung(asked(), [youssef], [fatima])).toEqual({ to: 'trusted', accounts: [youssef, fatima] })
  })

  it('is the neighbourhood when I trust nobody else, or they have been asked', () => {
    expect(nextRung(asked(), [youssef], [])).toEqual({ to: 'neighbourhood' })
    expect(nextRung(asked(), [youssef], [youssef, anneke])).toEqual({ to: 'neighbourhood' })
    expect(nextRung(asked('trusted'), [youssef], [fatima])).toEqual({ to: 'neighbourhood' })
  })
})

describe('a rung', () => {
  it('is due from its time on, however late a device wakes, and never before', () => {
    expect(isDue(ladder, asked(), dueAt - 1)).toBe(false)
    expect(isDue(ladder, asked(), dueAt)).toBe(true)
    expect(isDue(ladder, asked(), start + dayMs - 1)).toBe(true)
    expect(isDue({ ...ladder, nextAt: null }, asked(), dueAt)).toBe(false)
  })

  it('waits while somebody who answered has not been chosen or turned down', () => {
    expect(isDue(ladder, answered('responded'), dueAt)).toBe(false)
    expect(isDue(ladder, answered('declined'), dueAt)).toBe(true)
    expect(isDue(ladder, answered('withdrawn'), dueAt)).toBe(true)
  })

  it('is not climbed once somebody agreed, it is over, or everybody can read it', () => {
    for (const status of ['agreed', 'doneByOne', 'done'] as const)
      expect([status, isTopReached(answered(status), dueAt)]).toEqual([status, true])
    expect(isDue(ladder, answered('agreed'), dueAt)).toBe(false)
    expect(isDue(ladder, withStatus(asked(), 'closed'), dueAt)).toBe(false)
    expect(isDue(ladder, asked(), start + dayMs)).toBe(false)
    expect(isDue(ladder, asked('neighbourhood'), dueAt)).toBe(false)
  })

  it('gets its own time, counted from when it was reached', () => {
    const late = dueAt + 100_000
    const rung = { to: 'trusted', accounts: [youssef, fatima] } as const
    expect(ladderAfter(ladder, rung, late)).toEqual({
      ...ladder,
      to: [youssef, fatima],
      nextAt: late + 7000
    })
    expect(ladderAfter(ladder, { to: 'neighbourhood' }, late)).toBeNull()
  })
})

it('keeps one ladder a listing, and no more than there is room for', () => {
  expect(withLadder([ladder], { ...ladder, nextAt: null })).toEqual([{ ...ladder, nextAt: null }])
  const many = Array.from({ length: 51 }, (_, i) => ({ ...ladder, listing: `ask ${i}` as RecordId }))
  const kept = many.reduce<readonly Ladder[]>(withLadder, [])
  expect(kept).toHaveLength(50)
  expect(kept.at(-1)?.listing).toBe('ask 50')
})
