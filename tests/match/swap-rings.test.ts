import { maxRingMembers, swapRings, type SwapMember } from '#lib/match/swap-rings.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { devWorlds, ringQuality } from '../bench/support/match-quality.ts'

const ids = (members: readonly SwapMember[]) => swapRings(members).map((ring) => ring.members)

const anna = { id: 'anna', has: ['Spaanse les'], wants: ['boormachine te leen'] }
const bas = { id: 'bas', has: ['oppas voor honden'], wants: ['Spaans leren'] }
const cor = { id: 'cor', has: ['boormachine'], wants: ['someone to look after my dog'] }

/** Members who have and want something out of a few things, so that rings abound. */
const things = [
  'Spaanse les',
  'boormachine',
  'hond uitlaten',
  'pianoles',
  'taart bakken',
  'wasmachine repareren'
]
const member = fc.record({
  has: fc.uniqueArray(fc.constantFrom(...things), { minLength: 1, maxLength: 3 }),
  wants: fc.uniqueArray(fc.constantFrom(...things), { minLength: 1, maxLength: 3 })
})
const world = fc
  .array(member, { minLength: 2, maxLength: 12 })
  .map((members) => members.map((one, n) => ({ ...one, id: `m${n}` })))

describe('swap rings', () => {
  it('close when each has what the next one wants', () => {
    expect(ids([anna, bas, cor])).toEqual([['anna', 'bas', 'cor']])
  })
  it('do not close when one link is missing', () => {
    expect(ids([anna, bas, { ...cor, wants: ['pianoles'] }])).toEqual([])
  })
  it('name what is given in each step', () => {
    expect(
      swapRings([anna, bas, cor])[0]?.steps.map(({ giver, receiver }) => `${giver} ${receiver}`)
    ).toEqual(['anna bas', 'bas cor', 'cor anna'])
  })
  it('go to two who can help each other before three who can', () => {
    const dora = { id: 'dora', has: ['boormachine'], wants: ['Spaanse les'] }
    expect(ids([anna, bas, cor, dora])).toEqual([['anna', 'dora']])
  })
  it('need two: nobody swaps with themselves', () => {
    expect(ids([{ id: 'solo', has: ['pianoles'], wants: ['pianoles'] }])).toEqual([])
  })
  it('never use a has or a want twice, nor a member twice in one ring', () => {
    fc.assert(
      fc.property(world, (members) => {
        const rings = swapRings(members)
        const used = rings.flatMap(({ steps }) =>
          steps.flatMap((step) => [`has ${step.giver} ${step.has}`, `want ${step.receiver} ${step.want}`])
        )
        expect(new Set(used).size).toBe(used.length)
        for (const ring of rings) {
          expect(new Set(ring.members).size).toBe(ring.members.length)
          expect(ring.members.length).toBeLessThanOrEqual(maxRingMembers)
        }
      }),
      { numRuns: 40 }
    )
  })
  it('are the same in whatever order the members come', () => {
    fc.assert(
      fc.property(
        world.chain((members) =>
          fc.tuple(fc.constant(members), fc.shuffledSubarray(members, { minLength: members.length }))
        ),
        ([members, shuffled]) => {
          expect(swapRings(shuffled)).toEqual(swapRings(members))
        }
      ),
      { numRuns: 40 }
    )
  })
  it('are found in a neighbourhood of two thousand', () => {
    const worlds = devWorlds().flatMap(({ members }) => members)
    const many = Array.from({ length: 2_000 }, (_, n) => {
      const { has = [], wants = [] } = worlds[(n * 7) % worlds.length] ?? {}
      return { id: `n${n}`, has, wants }
    })
    expect(swapRings(many).length).toBeGreaterThan(100)
  })
})

describe('the judged worlds', () => {
  it('are solved at least as well as we have promised to keep', () => {
    const { precision, recall } = ringQuality()
    expect(precision).toBeGreaterThan(0.92)
    expect(recall).toBeGreaterThan(0.92)
  })
})
