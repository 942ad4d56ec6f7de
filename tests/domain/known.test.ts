import type { StoepRecord } from '#lib/domain/record.ts'
import { checkBody, recordTypes, type KnownType } from '#lib/domain/records/known.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emergencyAlsoRight, emergencyBodies, emergencyWrong } from './known-emergency-bodies.ts'
import { exchangeAlsoRight, exchangeBodies, exchangeWrong } from './known-bodies.ts'
import { trustAlsoRight, trustBodies, trustWrong, type Fields } from './known-trust-bodies.ts'
import { aListing, aTown, bytesOf, dayMs, start } from './town.ts'

/** A right body of every type. */
const bodies: Readonly<Record<KnownType, Fields>> = {
  ...exchangeBodies,
  ...trustBodies,
  ...emergencyBodies
}
/** Other right bodies: each with what may be said and need not be, or said in another way. */
const alsoRight = [...exchangeAlsoRight, ...trustAlsoRight, ...emergencyAlsoRight]
/** What breaks each body: the fields changed, and the field the refusal names. */
const wrong = [...exchangeWrong, ...trustWrong, ...emergencyWrong]
const key = bytesOf('key')

function recordOf(
  type: KnownType,
  body: unknown = bodies[type],
  changes: Partial<StoepRecord> = {}
): StoepRecord {
  const { genesis } = aTown()
  const { refs, lastsAtMostMs } = recordTypes[type]
  return {
    ...genesis,
    neighbourhood: type === 'genesis/1' ? null : genesis.id,
    seq: type === 'genesis/1' ? 0 : 4,
    clock: { ms: start, count: 0 },
    refs: refs.map(() => genesis.id),
    expiresAt: lastsAtMostMs === null ? null : start + dayMs,
    type,
    body,
    ...changes
  }
}

const types = Object.keys(recordTypes) as KnownType[]

describe('a record of a known type', () => {
  it.each(types)('%s is taken with a right body', (type) => {
    const record = recordOf(type)
    expect(checkBody(record)).toEqual({ kind: 'known', record })
  })

  it.each(alsoRight)('%s is taken as %o too', (type, body) => {
    const record = recordOf(type, body)
    expect(checkBody(record)).toEqual({ kind: 'known', record })
  })

  it.each(types)('%s is refused with a body that is no map', (type) => {
    for (const body of [null, undefined, 5, 'text', key, [1]])
      expect(checkBody(recordOf(type, body ?? null))).toMatchObject({ kind: 'badBody' })
  })

  it.each(types)('%s is refused with a field nobody knows', (type) => {
    const body = { ...bodies[type], extra: 1 }
    expect(checkBody(recordOf(type, body))).toEqual({ kind: 'badBody', why: 'extra' })
  })

  it.each(wrong)('%s is refused with %o', (type, changes, why) => {
    expect(checkBody(recordOf(type, { ...bodies[type], ...changes }))).toEqual({ kind: 'badBody', why })
  })

  it.each(types)('%s is refused with one reference too many or too few', (type) => {
    const { refs, id } = recordOf(type)
    expect(checkBody(recordOf(type, bodies[type], { refs: [...refs, id] }))).toEqual({
      kind: 'badBody',
      why: 'refs'
    })
    if (refs.length > 0)
      expect(checkBody(recordOf(type, bodies[type], { refs: refs.slice(1) }))).toMatchObject({ why: 'refs' })
  })

  it.each(types)(
    '%s has an expiry if and only if its type has one, no later than the type allows',
    (type) => {
      const { lastsAtMostMs } = recordTypes[type]
      const other = lastsAtMostMs === null ? start : null
      const tooLate = start + (lastsAtMostMs ?? 0) + 1
      expect(checkBody(recordOf(type, bodies[type], { expiresAt: other }))).toEqual({
        kind: 'badBody',
        why: 'expiry'
      })
      if (lastsAtMostMs !== null)
        expect(checkBody(recordOf(type, bodies[type], { expiresAt: tooLate }))).toMatchObject({
          why: 'lastsTooLong'
        })
    }
  )

  it('may have expired before it was written, so that a clock set back blocks nobody', () => {
    expect(checkBody(recordOf('listing/1', aListing, { expiresAt: start - dayMs }))).toMatchObject({
      kind: 'known'
    })
  })

  it('belongs to no neighbourhood if and only if it is the genesis, the first record of its device', () => {
    const { id } = recordOf('genesis/1')
    const stray = { neighbourhood: null }
    expect(checkBody(recordOf('genesis/1', bodies['genesis/1'], { neighbourhood: id }))).toMatchObject({
      why: 'neighbourhood'
    })
    expect(checkBody(recordOf('genesis/1', bodies['genesis/1'], { seq: 1 }))).toMatchObject({ why: 'seq' })
    expect(checkBody(recordOf('listing/1', aListing, stray))).toMatchObject({ why: 'neighbourhood' })
  })
})

describe('a record of another type', () => {
  it('is unknown, never refused, whatever its body', () => {
    for (const type of ['listing/2', 'callout/1', 'constructor', '__proto__', 'toString'])
      expect(checkBody({ ...recordOf('listing/1'), type, body: 5 })).toEqual({ kind: 'unknownType' })
  })

  it('is never thrown at, nor is any body of any type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), fc.anything({ withNullPrototype: true }), (type, body) => {
        expect(['known', 'badBody']).toContain(checkBody(recordOf(type, body)).kind)
      })
    )
  })
})
