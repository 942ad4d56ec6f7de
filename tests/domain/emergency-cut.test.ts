import { foldAuthority } from '#lib/domain/authority.ts'
import { claimsOn, hasPlaceFor } from '#lib/domain/claims.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cutTown, minute, moment, partsOf } from './emergencies.ts'
import { aListing, canonical, joinBody, Phone, viewOf } from './town.ts'

const sides = 3
const perSide = 10

/** Thirty neighbours who were all met, and what was asked before the cut, each for one or two. */
function crowd(capacities: readonly number[]) {
  const town = cutTown()
  const invite = town.records.find(({ type }) => type === 'invite/1')
  const people = Array.from({ length: sides * perSide }, (_, i) => new Phone(`neighbour ${i}`))
  const joins = people.map((each) => {
    each.neighbourhood = town.genesis.id
    return each.write('join/1', joinBody(each.name), { refs: invite ? [invite] : [], at: 6 })
  })
  const asked = capacities.map((capacity, i) =>
    town.bram.write('listing/1', { ...aListing, urgency: 'now', capacity }, { at: 50 + i, expires: 1e9 })
  )
  const authority = foldAuthority([...town.records, ...joins])
  return { ...town, people, asked, authority, said: town.declares(town.phone, 0) }
}

/** In this order each goes to the first place where, as far as they know, somebody is still wanted. */
function helpOneSide(
  town: ReturnType<typeof crowd>,
  helpers: readonly Phone[],
  arrives: ReadonlySet<string>
) {
  const known: StoepRecord[] = [town.said]
  helpers.forEach((each, turn) => {
    const at = minute + turn * 1000
    const claims = partsOf('claim', known, town)
    const isFree = (listing: StoepRecord) =>
      hasPlaceFor(viewOf([listing], town.authority), claims, {
        from: moment(at),
        to: moment(at + 30 * minute)
      })
    const listing = town.asked.find(isFree)
    if (!listing) return
    known.push(town.claims(each, [town.said, listing], 'going', at))
    if (arrives.has(each.name)) known.push(town.claims(each, [town.said, listing], 'there', at + 5 * minute))
  })
  return known
}

const histories = fc.record({
  capacities: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 5 }),
  order: fc.shuffledSubarray(
    Array.from({ length: sides * perSide }, (_, i) => i),
    { minLength: sides * perSide }
  ),
  arriving: fc.array(fc.integer({ min: 0, max: sides * perSide - 1 }))
})

it('on each side of two cuts nobody goes for nothing and everybody is helped; once all met, no more go than were asked for', () => {
  fc.assert(
    fc.property(histories, ({ capacities, order, arriving }) => {
      const town = crowd(capacities)
      const arrives = new Set(arriving.map((i) => `neighbour ${i}`))
      const known = Array.from({ length: sides }, (_, side) =>
        helpOneSide(
          town,
          order.filter((i) => i % sides === side).flatMap((i) => town.people[i] ?? []),
          arrives
        )
      )
      const outcomes = (records: readonly StoepRecord[]) =>
        town.asked.map((listing) =>
          claimsOn(viewOf([listing], town.authority), partsOf('claim', records, town))
        )
      for (const side of known)
        outcomes(side).forEach(({ stand, superseded }, i) => {
          expect([stand.length, superseded.length]).toEqual([capacities[i], 0])
        })
      const met = outcomes(known.flat())
      met.forEach(({ stand, superseded }, i) => {
        expect(stand.length).toBe(capacities[i])
        expect(stand.length + superseded.length).toBe(sides * (capacities[i] ?? 0))
      })
      expect(canonical(outcomes([...known].reverse().flat()))).toBe(canonical(met))
    }),
    { numRuns: 25 }
  )
})
