import { isBookable } from '#lib/domain/booking.ts'
import { accountOf } from '#lib/domain/authority.ts'
import { balanceOf, movedOn, reversible } from '#lib/domain/hours.ts'
import { projectListing } from '#lib/domain/listing.ts'
import type { AccountId, StoepRecord } from '#lib/domain/record.ts'
import type { DealView, ListingView, Period } from '#lib/domain/views.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalsOf, asks, histories, hourBooks, lendings, type History } from './histories.ts'
import { accountNamed, canonical, viewOf } from './town.ts'

const runs = { numRuns: 400 }
const everyone = (['anneke', 'youssef', 'fatima', 'bram'] as const).map(accountNamed)
const anyHistory = fc.oneof(histories, lendings, asks, hourBooks)

const movedIn = ({ records, town }: History) => movedOn(viewOf(records, town.authority))

describe('lending, asking and giving hours in any history', () => {
  it('give the same bytes for any order, duplication and split', () => {
    const arrived = fc
      .oneof(lendings, asks, hourBooks)
      .chain((history) =>
        fc.tuple(
          fc.constant(history),
          arrivalsOf(history.records),
          fc.subarray([...history.records]),
          arrivalsOf(history.records)
        )
      )
    fc.assert(
      fc.property(arrived, ([{ town, records }, one, first, rest]) => {
        const view = canonical(viewOf(records, town.authority))
        expect(canonical(projectListing(one, town.authority))).toBe(view)
        projectListing(first, town.authority)
        expect(canonical(projectListing([...first, ...rest], town.authority))).toBe(view)
      }),
      runs
    )
  })
})

describe('hours in any history', () => {
  it('add up to zero over all neighbours', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const moved = movedIn(history)
        expect(everyone.reduce((sum, account) => sum + balanceOf(account, moved), 0)).toBe(0)
        for (const { from, to, minutes } of moved) {
          expect(from).not.toBe(to)
          expect(everyone).toEqual(expect.arrayContaining([from, to]))
          expect(Number.isSafeInteger(minutes) && minutes > 0).toBe(true)
        }
      }),
      runs
    )
  })

  it('move only in a transfer that one side wrote and the other accepted in time', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { records, town } = history
        for (const { id, from, to, minutes } of movedIn(history)) {
          const transfer = records.find((record) => record.id === id)!
          const writer = accountOf(transfer, town.authority)
          const accepts = records.filter(
            (record) =>
              record.type === 'hours-accept/1' &&
              record.refs[2] === id &&
              record.clock.ms <= (transfer.expiresAt ?? 0)
          )
          const signers = accepts.map((record) => accountOf(record, town.authority))
          expect(transfer.body).toMatchObject({ minutes })
          expect([from, to]).toContain(writer)
          expect(signers).toContain(writer === from ? to : from)
        }
      }),
      runs
    )
  })

  it.each(everyone.map((account, i) => [['anneke', 'youssef', 'fatima', 'bram'][i], account] as const))(
    'of %s move nowhere without a signature of that neighbour',
    (_, account) => {
      fc.assert(
        fc.property(anyHistory, (history) => {
          const unsigned = without(history, account, ['hours-transfer/1', 'hours-accept/1'])
          expect(movedIn(unsigned).filter(({ from, to }) => from === account || to === account)).toEqual([])
        }),
        runs
      )
    }
  )

  it('move nowhere while nobody has accepted, however much is written down', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const records = history.records.filter(({ type }) => type !== 'hours-accept/1')
        expect(movedIn({ ...history, records })).toEqual([])
      }),
      runs
    )
  })

  it('go back at most as far as they came, and from who got them', () => {
    fc.assert(
      fc.property(anyHistory, ({ records, town }) => {
        for (const { transfers } of viewOf(records, town.authority).deals)
          for (const transfer of transfers) {
            const original = transfers.find(({ id }) => id === transfer.reverses)
            expect(reversible(transfer, transfers)).toBeGreaterThanOrEqual(0)
            if (transfer.reverses !== null)
              expect(original).toMatchObject({ from: transfer.to, to: transfer.from, reverses: null })
            if (transfer.reverses !== null && transfer.status === 'accepted')
              expect(original?.status).toBe('accepted')
          }
      }),
      runs
    )
  })
})

describe('what is lent in any history', () => {
  it('is agreed for nobody beyond what there is at any moment, unless more has happened already', () => {
    fc.assert(
      fc.property(anyHistory, ({ records, town }) => {
        const view = viewOf(records, town.authority)
        const done = view.deals.filter(({ status }) => status === 'done')
        const open = view.deals.filter(isOpenAgreement)
        for (const at of momentsOf(view)) {
          const happened = countAt(at, done, view)
          expect(countAt(at, open, view)).toBeLessThanOrEqual(Math.max(0, view.capacity - happened))
        }
      }),
      runs
    )
  })

  it('is superseded only for somebody who stands at one of the same moments', () => {
    fc.assert(
      fc.property(anyHistory, ({ records, town }) => {
        const view = viewOf(records, town.authority)
        const standing = view.deals.filter((deal) => deal.status === 'done' || isOpenAgreement(deal))
        for (const deal of view.deals.filter(({ status }) => status === 'superseded')) {
          const its = momentsOf(view).filter((at) => countAt(at, [deal], view) === 1)
          expect(its.some((at) => countAt(at, standing, view) >= view.capacity)).toBe(true)
        }
      }),
      runs
    )
  })
})

/** As if this neighbour had never written anything of these types. */
function without(history: History, account: AccountId, types: readonly string[]): History {
  const { records, town } = history
  const isTheirs = (record: StoepRecord) =>
    types.includes(record.type) && accountOf(record, town.authority) === account
  return { ...history, records: records.filter((record) => !isTheirs(record)) }
}

function isOpenAgreement({ status }: DealView): boolean {
  return status === 'agreed' || status === 'doneByOne'
}

/** When it is out: a lent thing for the days named, else from when it was agreed, until it is back; a place for good. */
function outOf(deal: DealView, view: ListingView): Period {
  if (!isBookable(view)) return { from: -Infinity, to: Infinity }
  const withoutDays = { from: agreedMs(deal), to: deal.status === 'done' ? -Infinity : Infinity }
  const { from, to } = deal.when ?? withoutDays
  const last = deal.handovers.at(-1)
  return { from, to: last?.moment === 'returned' ? Math.min(to, last.clock.ms) : to }
}

function agreedMs({ steps }: DealView): number {
  return steps.find(({ type }) => type === 'agree/1')?.clock.ms ?? -Infinity
}

function countAt(at: number, deals: readonly DealView[], view: ListingView): number {
  return deals.filter((deal) => {
    const out = outOf(deal, view)
    return out.from <= at && at < out.to
  }).length
}

/** Every moment at which something may begin; between them nothing gets more. */
function momentsOf({ deals }: ListingView): number[] {
  return [0, ...deals.map((deal) => deal.when?.from ?? agreedMs(deal))]
}
