import { claimsOn, hasPlaceFor, isPast } from '#lib/domain/claims.ts'
import type { ClaimView } from '#lib/domain/emergency-views.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTown, minute, moment, partsOf, type Cut } from './emergencies.ts'
import { arrivalsOf } from './histories.ts'
import { accountNamed, canonical, viewOf } from './town.ts'

function claimed(capacity = 1) {
  const town = cutTown(capacity)
  const said = town.declares(town.phone, 0)
  const on = [said, town.listing] as const
  const outcome = (...records: readonly StoepRecord[]) => {
    const asked = viewOf([town.listing], town.authority)
    const all = partsOf('claim', [said, ...records], town)
    const { stand, superseded } = claimsOn(asked, all)
    return { asked, all, stand: stand.map(who), superseded: superseded.map(who) }
  }
  return { ...town, said, on, outcome }
}

const who = ({ by }: ClaimView) => by
const [youssef, fatima] = [accountNamed('youssef'), accountNamed('fatima')]

describe('a claim', () => {
  it('of who went first stands when two go for one place, on both sides of a cut', () => {
    const town = claimed()
    const his = town.claims(town.youssef, town.on, 'going', 10)
    const hers = town.claims(town.fatima, town.on, 'going', 11)
    expect(town.outcome(hers)).toMatchObject({ stand: [fatima], superseded: [] })
    expect(town.outcome(hers, his)).toMatchObject({ stand: [youssef], superseded: [fatima] })
  })

  it('of who is there stands before who went first and is still on the way', () => {
    const town = claimed()
    const records = [
      town.claims(town.youssef, town.on, 'going', 10),
      town.claims(town.fatima, town.on, 'going', 11),
      town.claims(town.fatima, town.on, 'there', 12)
    ]
    expect(town.outcome(...records)).toMatchObject({ stand: [fatima], superseded: [youssef] })
    const done = town.claims(town.fatima, town.on, 'done', 13)
    expect(town.outcome(...records, done)).toMatchObject({ stand: [fatima], superseded: [youssef] })
  })

  it('that was done stays so, whatever is said afterwards', () => {
    const town = claimed()
    const done = town.claims(town.youssef, town.on, 'done', 10)
    const back = town.claims(town.youssef, town.on, 'cannot', 11)
    expect(town.outcome(done, back).stand).toEqual([youssef])
  })

  it('given back leaves its place to the next', () => {
    const town = claimed()
    const records = [
      town.claims(town.youssef, town.on, 'going', 10),
      town.claims(town.fatima, town.on, 'going', 11),
      town.claims(town.youssef, town.on, 'cannot', 12)
    ]
    expect(town.outcome(...records)).toMatchObject({ stand: [fatima], superseded: [] })
  })

  it('holds for its minutes: until then nobody else may go, from then on one may', () => {
    const town = claimed()
    const his = town.claims(town.youssef, town.on, 'going', 0, 30)
    const { asked, all } = town.outcome(his)
    const placeAt = (at: number) => hasPlaceFor(asked, all, { from: moment(at), to: moment(at + minute) })
    expect(placeAt(30 * minute - 1)).toBe(false)
    expect(placeAt(30 * minute)).toBe(true)
    expect(all.map((claim) => [29, 30].map((at) => isPast(claim, moment(at * minute))))).toEqual([
      [false, true]
    ])
    const hers = town.claims(town.fatima, town.on, 'going', 30 * minute)
    expect(town.outcome(his, hers)).toMatchObject({ stand: [youssef, fatima], superseded: [] })
  })

  it('said again in time keeps its place, and said again too late begins anew', () => {
    const town = claimed()
    const his = town.claims(town.youssef, town.on, 'going', 0, 30)
    const again = town.claims(town.youssef, town.on, 'going', 20 * minute, 30)
    const hers = town.claims(town.fatima, town.on, 'going', 35 * minute)
    expect(town.outcome(his, again, hers)).toMatchObject({ stand: [youssef], superseded: [fatima] })
    const other = claimed()
    const late = [
      other.claims(other.youssef, other.on, 'going', 0, 30),
      other.claims(other.fatima, other.on, 'going', 35 * minute),
      other.claims(other.youssef, other.on, 'going', 40 * minute)
    ]
    expect(other.outcome(...late)).toMatchObject({ stand: [youssef, fatima], superseded: [youssef] })
  })

  it('said again for less time holds for as long as was said before', () => {
    const town = claimed()
    const his = town.claims(town.youssef, town.on, 'going', 0, 30)
    const again = town.claims(town.youssef, town.on, 'going', 5 * minute, 1)
    expect(town.outcome(his, again).all.map(({ until }) => until)).toEqual([moment(30 * minute)])
  })

  it('of who arrived after their time stands all the same', () => {
    const town = claimed()
    const his = town.claims(town.youssef, town.on, 'going', 0, 5)
    const there = town.claims(town.youssef, town.on, 'there', 10 * minute)
    const { all, stand } = town.outcome(his, there)
    expect([all.map(({ until }) => until), stand]).toEqual([[null], [youssef]])
  })

  it('of a new neighbour nobody met does not count, nor one in an emergency that is not here', () => {
    const town = claimed()
    expect(town.outcome(town.claims(town.karim, town.on, 'going', 10)).all).toEqual([])
    const elsewhere = [town.genesis, town.listing] as const
    expect(town.outcome(town.claims(town.bram, elsewhere, 'going', 10)).all).toEqual([])
  })

  it('leaves the places to those whose help was agreed on the listing itself', () => {
    const town = claimed(2)
    const response = town.bram.write('response/1', { note: null }, { refs: [town.listing], at: 200 })
    const agree = town.phone.write('agree/1', { place: null }, { refs: [town.listing, response], at: 201 })
    const asked = viewOf([town.listing, response, agree], town.authority)
    const records = [
      town.claims(town.youssef, town.on, 'going', 10),
      town.claims(town.fatima, town.on, 'going', 11)
    ]
    const { stand, superseded } = claimsOn(asked, partsOf('claim', [town.said, ...records], town))
    expect([stand.map(who), superseded.map(who)]).toEqual([[youssef], [fatima]])
  })

  it('counts in whichever emergency it was made, when each side of a cut declared one', () => {
    const town = claimed()
    const other = town.declares(town.tablet, 1)
    const his = town.claims(town.youssef, town.on, 'going', 10)
    const hers = town.claims(town.fatima, [other, town.listing], 'going', 11)
    expect(town.outcome(other, his, hers)).toMatchObject({ stand: [youssef], superseded: [fatima] })
  })
})

const people = ['phone', 'youssef', 'fatima', 'bram'] as const

interface Move {
  readonly by: (typeof people)[number]
  readonly state: 'going' | 'there' | 'done' | 'cannot'
  readonly after: number
  readonly minutes: number
}

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    by: fc.constantFrom(...people),
    state: fc.constantFrom('going', 'going', 'there', 'done', 'cannot'),
    after: fc.integer({ min: 0, max: 40 * minute }),
    minutes: fc.integer({ min: 1, max: 60 })
  }),
  { maxLength: 14 }
)

function written(town: Cut & { on: readonly [StoepRecord, StoepRecord] }, history: readonly Move[]) {
  return history.map(({ by, state, after, minutes }) => town.claims(town[by], town.on, state, after, minutes))
}

describe('claims of any history, once they have met', () => {
  it('are the same in any order, and never more at once than were asked for', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 3 }), (history, capacity) => {
        const town = claimed(capacity)
        const records = written(town, history)
        const { asked, all } = town.outcome(...records)
        const { stand, superseded } = claimsOn(asked, all)
        expect(stand.length + superseded.length).toBe(all.length)
        for (const { from } of stand) {
          const busy = stand.filter((one) => one.from <= from && !isPast(one, from))
          const onTheWay = busy.filter(({ state }) => state !== 'done').length
          expect(onTheWay).toBeLessThanOrEqual(capacity)
        }
      })
    )
  })

  it('give one outcome however they arrive', () => {
    const arriving = moves.chain((history) => {
      const town = claimed(2)
      const records = written(town, history)
      return fc.tuple(fc.constant({ town, records }), arrivalsOf(records))
    })
    fc.assert(
      fc.property(arriving, ([{ town, records }, arrivals]) => {
        const outcome = (all: readonly StoepRecord[]) => canonical(town.outcome(...all))
        expect(outcome(arrivals)).toBe(outcome(records))
      })
    )
  })

  it('leave somebody to go whenever somebody went and did not give it back', () => {
    fc.assert(
      fc.property(moves, (history) => {
        const town = claimed()
        const { all, stand } = town.outcome(...written(town, history))
        expect(stand.length > 0).toBe(all.length > 0)
      })
    )
  })
})
