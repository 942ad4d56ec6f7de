import type { StoepRecord } from '#lib/domain/record.ts'
import { checkBody, recordTypes, type KnownType } from '#lib/domain/records/known.ts'
import { limits } from '#lib/wire/limits.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aListing, aTown, bytesOf, dayMs, deviceBody, genesisBody, joinBody, start } from './town.ts'

const key = bytesOf('key')
const sealed = bytesOf('sealed')

/** A right body of every type. */
const bodies: Readonly<Record<KnownType, Readonly<Record<string, unknown>>>> = {
  'genesis/1': genesisBody('anneke'),
  'invite/1': { key, uses: 1, met: true },
  'join/1': joinBody('youssef'),
  'link/1': { key },
  'device/1': deviceBody('anneke'),
  'profile/1': { name: 'Youssef', about: '', area: null },
  'listing/1': aListing,
  'renew/1': {},
  'close/1': { reason: 'done' },
  'response/1': { note: null },
  'withdraw/1': {},
  'decline/1': {},
  'agree/1': { place: sealed },
  'done/1': { outcome: 'partly' },
  'cancel/1': { outcome: 'noShow' },
  'message/1': { text: sealed },
  'review/1': { outcome: 'okay', text: '' }
}

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
const long = (chars: number) => 'a'.repeat(chars + 1)

/** What breaks each body: the fields changed, and the field the refusal names. */
const wrong: readonly [KnownType, Readonly<Record<string, unknown>>, string][] = [
  ['genesis/1', { name: '' }, 'name'],
  ['genesis/1', { name: long(limits.maxNameChars) }, 'name'],
  ['genesis/1', { area: 'Jordaan' }, 'area'],
  ['genesis/1', { account: bytesOf('short', 31) }, 'account'],
  ['genesis/1', { certificate: key }, 'certificate'],
  ['genesis/1', { founder: 5 }, 'founder'],
  ['invite/1', { uses: 0 }, 'uses'],
  ['invite/1', { uses: limits.maxInviteUses + 1 }, 'uses'],
  ['invite/1', { uses: 1.5 }, 'uses'],
  ['invite/1', { met: 1 }, 'met'],
  ['join/1', { proof: null }, 'proof'],
  ['join/1', { key: 'text' }, 'key'],
  ['link/1', { key: [...key] }, 'key'],
  ['device/1', { sealingKey: undefined }, 'sealingKey'],
  ['profile/1', { about: long(limits.maxAboutChars) }, 'about'],
  ['listing/1', { kind: 'wish' }, 'kind'],
  ['listing/1', { domain: 'money' }, 'domain'],
  ['listing/1', { text: '' }, 'text'],
  ['listing/1', { text: long(limits.maxListingChars) }, 'text'],
  ['listing/1', { urgency: null }, 'urgency'],
  ['listing/1', { terms: 'sale' }, 'terms'],
  ['listing/1', { capacity: 0 }, 'capacity'],
  ['listing/1', { capacity: limits.maxCapacity + 1 }, 'capacity'],
  ['listing/1', { address: 'Egelantiersgracht 5' }, 'address'],
  ['close/1', { reason: 'because' }, 'reason'],
  ['response/1', { note: 'open and bloot' }, 'note'],
  ['agree/1', { place: new Uint8Array(limits.maxEnvelopeBytes + 1) }, 'place'],
  ['done/1', { outcome: 'noShow' }, 'outcome'],
  ['cancel/1', { outcome: 'done' }, 'outcome'],
  ['message/1', { text: null }, 'text'],
  ['review/1', { outcome: 'best' }, 'outcome'],
  ['review/1', { text: long(limits.maxNoteChars) }, 'text'],
  ['withdraw/1', { why: 'zomaar' }, 'why']
]

describe('a record of a known type', () => {
  it.each(types)('%s is taken with a right body', (type) => {
    const record = recordOf(type)
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
