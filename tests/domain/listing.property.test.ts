import { projectListing } from '#lib/domain/listing.ts'
import type { DealView } from '#lib/domain/views.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalsOf, histories, type History } from './histories.ts'
import { accountNamed, canonical, viewOf } from './town.ts'

const runs = { numRuns: 400 }
const owner = accountNamed('anneke')

/** The account whose device wrote it, by record; null for a stranger. */
function authorsOf({ records, town }: History) {
  return new Map(
    records.map((record) => [record.id, town.authority.devices.get(record.device)?.account ?? null])
  )
}

const takesPlace = ({ status }: DealView) =>
  status === 'agreed' || status === 'doneByOne' || status === 'done'

describe('the fold of any history of a listing', () => {
  it('gives the same bytes for any order and any duplication', () => {
    const arrived = histories.chain((history) =>
      fc.tuple(fc.constant(history), arrivalsOf(history.records), arrivalsOf(history.records))
    )
    fc.assert(
      fc.property(arrived, ([{ town, records }, one, other]) => {
        const view = projectListing(records, town.authority)
        expect(projectListing(one, town.authority)).toEqual(view)
        expect(canonical(projectListing(one, town.authority))).toBe(canonical(view))
        expect(canonical(projectListing(other, town.authority))).toBe(canonical(view))
      }),
      runs
    )
  })

  it('gives the same bytes when it was folded in parts before', () => {
    const split = histories.chain((history) =>
      fc.tuple(fc.constant(history), fc.subarray([...history.records]), arrivalsOf(history.records))
    )
    fc.assert(
      fc.property(split, ([{ town, records }, first, rest]) => {
        const view = canonical(viewOf(records, town.authority))
        projectListing(first, town.authority)
        expect(canonical(projectListing([...first, ...rest], town.authority))).toBe(view)
      }),
      runs
    )
  })

  it('changes none of the records it is given', () => {
    fc.assert(
      fc.property(histories, ({ town, records }) => {
        const before = canonical(records)
        projectListing(records, town.authority)
        expect(canonical(records)).toBe(before)
      }),
      runs
    )
  })

  it('never has more agreements under way than there is, unless more were done by both', () => {
    fc.assert(
      fc.property(histories, ({ town, records }) => {
        const { deals, capacity } = viewOf(records, town.authority)
        const done = deals.filter(({ status }) => status === 'done').length
        expect(deals.filter(takesPlace).length).toBeLessThanOrEqual(Math.max(capacity, done))
      }),
      runs
    )
  })

  it('never supersedes a deal both sides marked done, and never one while there is room', () => {
    fc.assert(
      fc.property(histories, ({ town, records }) => {
        const { deals, capacity } = viewOf(records, town.authority)
        for (const deal of deals) {
          const isEnded = ['cancelled', 'noShow', 'disputed', 'withdrawn', 'declined'].includes(deal.status)
          if (deal.doneBy.length === 2 && !isEnded) expect(deal.status).toBe('done')
        }
        const someSuperseded = deals.some(({ status }) => status === 'superseded')
        if (someSuperseded) expect(deals.filter(takesPlace).length).toBeGreaterThanOrEqual(capacity)
      }),
      runs
    )
  })

  it('lets nobody but the owner agree, decline, close or renew, and nobody but the responder withdraw', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const { records, town, listing } = history
        const authors = authorsOf(history)
        const owners = records.filter(({ id }) => authors.get(id) === owner)
        const expiries = owners.filter(({ type }) => type === 'renew/1').map(({ expiresAt }) => expiresAt)
        const view = viewOf(records, town.authority)
        expect([listing.expiresAt, ...expiries]).toContain(view.expiresAt)
        if (!owners.some(({ type }) => type === 'close/1')) expect(view.status).not.toBe('closed')
        for (const { steps, responder } of view.deals)
          for (const { type, by } of steps) {
            if (type === 'agree/1' || type === 'decline/1') expect(by).toBe(owner)
            if (type === 'withdraw/1') expect(by).toBe(responder)
          }
      }),
      runs
    )
  })

  it('shows nothing by a stranger', () => {
    fc.assert(
      fc.property(histories, ({ town, stranger, records }) => {
        const known = records.filter(({ device }) => device !== stranger.device)
        expect(canonical(viewOf(records, town.authority))).toBe(canonical(viewOf(known, town.authority)))
      }),
      runs
    )
  })

  it('attributes every step, message and review to the account whose device wrote it, one of the two sides', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const authors = authorsOf(history)
        for (const deal of viewOf(history.records, history.town.authority).deals)
          for (const { id, by } of [...deal.steps, ...deal.messages, ...deal.reviews]) {
            expect(by).toBe(authors.get(id))
            expect([deal.owner, deal.responder]).toContain(by)
          }
      }),
      runs
    )
  })

  it('has one live deal a neighbour, and one review a side of who marked it done', () => {
    fc.assert(
      fc.property(histories, ({ town, records }) => {
        const { deals } = viewOf(records, town.authority)
        const live = deals.filter((deal) =>
          ['responded', 'agreed', 'doneByOne', 'superseded'].includes(deal.status)
        )
        expect(new Set(live.map(({ responder }) => responder)).size).toBe(live.length)
        for (const { reviews, doneBy } of deals) {
          expect(new Set(reviews.map(({ by }) => by)).size).toBe(reviews.length)
          for (const { by } of reviews) expect(doneBy).toContain(by)
        }
      }),
      runs
    )
  })

  it('keeps every sealed word of the two sides of a deal', () => {
    fc.assert(
      fc.property(histories, ({ town, records }) => {
        const { deals } = viewOf(records, town.authority)
        const shown = new Set(
          deals.flatMap(({ note, messages }) => [note?.id, ...messages.map(({ id }) => id)])
        )
        for (const record of records) {
          const by = town.authority.devices.get(record.device)?.account
          const hasNote = record.type === 'response/1' && (record.body as { note: unknown }).note !== null
          if (by && by !== owner && hasNote) expect(shown).toContain(record.id)
        }
      }),
      runs
    )
  })
})
