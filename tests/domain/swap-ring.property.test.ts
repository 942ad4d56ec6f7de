import { accountOf } from '#lib/domain/authority.ts'
import { pledgeKey, pledgesIn } from '#lib/domain/pledge.ts'
import type { AccountId, StoepRecord } from '#lib/domain/record.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalsOf } from './histories.ts'
import { accountNamed, aTown, bytesOf, canonical, Phone, type Town } from './town.ts'

const runs = { numRuns: 400 }
const people = ['anneke', 'youssef', 'fatima', 'bram'] as const
type Person = (typeof people)[number]

interface Step {
  readonly what: 'propose' | 'sign' | 'decline' | 'done' | 'message'
  readonly by: number
  /** Who gives, in giving order; some of them twice. */
  readonly givers: readonly Person[]
  /** Whose listing each gives: seldom somebody else's. */
  readonly owners: readonly number[]
  readonly listings: readonly number[]
  readonly isRequest: boolean
  readonly ring: number
  readonly at: number
}

const step = fc.record<Step>({
  what: fc.constantFrom(
    'propose',
    'propose',
    'sign',
    'sign',
    'sign',
    'sign',
    'sign',
    'decline',
    'done',
    'message'
  ),
  by: fc.nat(5),
  givers: fc.oneof(
    { weight: 5, arbitrary: fc.shuffledSubarray([...people], { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...people), { minLength: 2, maxLength: 4 }) }
  ),
  owners: fc.array(fc.nat(15), { minLength: 4, maxLength: 4 }),
  listings: fc.array(fc.nat(1), { minLength: 4, maxLength: 4 }),
  isRequest: fc.nat(3).map((n) => n === 0),
  ring: fc.nat(4),
  at: fc.nat(300)
})

interface Rings {
  readonly town: Town
  readonly stranger: Phone
  readonly records: readonly StoepRecord[]
}

const someRings: fc.Arbitrary<Rings> = fc
  .array(step, { minLength: 1, maxLength: 60, size: 'max' })
  .map(ringsOf)

function ringsOf(line: readonly Step[]): Rings {
  const town = aTown()
  const stranger = new Phone('stranger')
  stranger.neighbourhood = town.genesis.id
  const phones = [town.phone, town.youssef, town.fatima, town.bram, town.tablet, stranger]
  const records: StoepRecord[] = []
  for (const one of line) records.push(write(one, phones[one.by] ?? stranger, records))
  return { town, stranger, records }
}

function write(one: Step, by: Phone, records: readonly StoepRecord[]): StoepRecord {
  const { what, ring, at } = one
  const rings = records.filter(({ type }) => type === 'swap-ring/1')
  const about = rings[rings.length - 1 - (ring % Math.max(1, rings.length))]
  if (what === 'propose' || !about)
    return by.write('swap-ring/1', { gifts: giftsOf(one) }, { at, expires: at + 200 })
  const around = { refs: [about], at }
  switch (what) {
    case 'sign':
      return by.write('swap-sign/1', {}, around)
    case 'decline':
      return by.write('swap-decline/1', {}, around)
    case 'done':
      return by.write('swap-done/1', {}, around)
    case 'message':
      return by.write('swap-message/1', { text: bytesOf(`hoi ${at}`) }, around)
  }
}

function giftsOf({ givers, owners, listings, isRequest }: Step) {
  return givers.map((giver, at) => {
    const receiver = givers[(at + 1) % givers.length] ?? giver
    const owner = people[owners[at] ?? 9] ?? (isRequest ? receiver : giver)
    const listing = bytesOf(listingName(owner, listings[at] ?? 0))
    const what = isRequest ? { offer: null, request: listing } : { offer: listing, request: null }
    return { giver: bytesOf(`account ${giver}`), ...what }
  })
}

const listingName = (owner: Person, number: number) => `listing ${number} of ${owner}`

const trueOwners = new Map(
  people.flatMap((owner) =>
    [0, 1].map((number) => [bytesToText(bytesOf(listingName(owner, number))), accountNamed(owner)] as const)
  )
)

const standing = ({ status }: SwapRingView) => status === 'binding' || status === 'done'

const viewsOf = ({ records, town }: Rings) => projectSwapRings(records, town.authority)

/** Pledges of what is theirs to give. */
const honestPledges = (ring: SwapRingView) =>
  pledgesIn(ring).filter(({ owner, listing }) => trueOwners.get(listing) === owner)

describe('swap rings in any history', () => {
  it('are the same bytes for any order, duplication and split', () => {
    const arrived = someRings.chain((rings) =>
      fc.tuple(
        fc.constant(rings),
        arrivalsOf(rings.records),
        fc.subarray([...rings.records]),
        arrivalsOf(rings.records)
      )
    )
    fc.assert(
      fc.property(arrived, ([rings, one, first, rest]) => {
        const view = canonical(viewsOf(rings))
        expect(canonical(viewsOf({ ...rings, records: one }))).toBe(view)
        viewsOf({ ...rings, records: first })
        expect(canonical(viewsOf({ ...rings, records: [...first, ...rest] }))).toBe(view)
      }),
      runs
    )
  })

  it('never take a listing twice from who owns it', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const taken = viewsOf(rings)
          .filter(standing)
          .flatMap((ring) => honestPledges(ring).map(pledgeKey))
        expect(new Set(taken).size).toBe(taken.length)
      }),
      runs
    )
  })

  it('bind nobody who did not sign in time, and nobody who said no before the others had signed', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        for (const ring of viewsOf(rings).filter(standing)) {
          expect(new Set(ring.signedBy)).toEqual(new Set(ring.gifts.map(({ giver }) => giver)))
          for (const signer of ring.signedBy) expect(signersOf(ring, rings)).toContain(signer)
          expect(ring.declinedBy).toEqual([])
        }
      }),
      runs
    )
  })

  it.each(people)('with %s bind only with a signature of that neighbour', (person) => {
    const account = accountNamed(person)
    fc.assert(
      fc.property(someRings, ({ records, town, stranger }) => {
        const signatures = ['swap-ring/1', 'swap-sign/1']
        const unsigned = records.filter(
          (record) => !signatures.includes(record.type) || accountOf(record, town.authority) !== account
        )
        const rings = viewsOf({ records: unsigned, town, stranger })
        const isIn = ({ gifts }: SwapRingView) => gifts.some(({ giver }) => giver === account)
        expect(rings.filter((ring) => standing(ring) && isIn(ring))).toEqual([])
      }),
      runs
    )
  })

  it('are superseded only by one that stands and in which somebody pledged the same', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const views = viewsOf(rings)
        const taken = new Set(views.filter(standing).flatMap((ring) => pledgesIn(ring).map(pledgeKey)))
        for (const ring of views.filter(({ status }) => status === 'superseded'))
          expect(pledgesIn(ring).some((pledge) => taken.has(pledgeKey(pledge)))).toBe(true)
      }),
      runs
    )
  })

  it('show nothing by a stranger', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        const known = rings.records.filter(({ device }) => device !== rings.stranger.device)
        expect(canonical(viewsOf(rings))).toBe(canonical(viewsOf({ ...rings, records: known })))
      }),
      runs
    )
  })

  it('have two to four people, each of whom gives once', () => {
    fc.assert(
      fc.property(someRings, (rings) => {
        for (const { gifts, proposer } of viewsOf(rings)) {
          const givers = gifts.map(({ giver }) => giver)
          expect(new Set(givers).size).toBe(givers.length)
          expect(givers).toContain(proposer)
          expect(gifts.map(({ receiver }) => receiver)).toEqual([...givers.slice(1), givers[0]])
        }
      }),
      runs
    )
  })
})

/** Who proposed it, and all that signed it before it expired. */
function signersOf(ring: SwapRingView, { records, town }: Rings): (AccountId | null)[] {
  const signatures = records.filter(
    ({ type, refs, clock }) => type === 'swap-sign/1' && refs[0] === ring.id && clock.ms <= ring.expiresAt
  )
  return [ring.proposer, ...signatures.map((record) => accountOf(record, town.authority))]
}
