import type { StoepRecord } from '#lib/domain/record.ts'
import { checkBody, recordTypes, type KnownType } from '#lib/domain/records/known.ts'
import { allergens } from '#lib/domain/views.ts'
import { limits } from '#lib/wire/limits.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aListing, aTown, bytesOf, dayMs, deviceBody, genesisBody, joinBody, start } from './town.ts'

const key = bytesOf('key')
const sealed = bytesOf('sealed')
const gift = { giver: bytesOf('giver'), offer: bytesOf('offer'), request: null }
const overAYear = { from: start, to: start + limits.maxPeriodDays * dayMs + 1 }

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
  'review/1': { outcome: 'okay', text: '' },
  'handover/1': { moment: 'given', state: null },
  'hours-transfer/1': { minutes: 90, reverses: null },
  'hours-accept/1': {},
  'hours-withdraw/1': {},
  'ask/1': { kind: 'request', capacity: 1, visibility: 'person', sealed },
  'widen/1': { visibility: 'trusted', sealed },
  'settings/1': { hours: true, creditFloorMinutes: -600 },
  'swap-ring/1': { gifts: [gift, { ...gift, giver: key }] },
  'swap-sign/1': {},
  'swap-decline/1': {},
  'swap-done/1': {},
  'swap-message/1': { text: sealed }
}

/** Other right bodies: each with what may be said and need not be, or said in another way. */
const alsoRight: readonly [KnownType, Readonly<Record<string, unknown>>][] = [
  ['listing/1', { ...aListing, when: { from: 0, to: 1 } }],
  ['listing/1', { ...aListing, repeats: 'biweekly' }],
  ['listing/1', { ...aListing, route: { from: 'De Pijp', to: 'AMC' } }],
  ['listing/1', { ...aListing, allergens: ['egg', 'milk', 'nuts'] }],
  ['listing/1', { ...aListing, allergens: [...allergens] }],
  ['listing/1', { ...aListing, delegation: { name: 'Mevrouw De Wit', consent: 'spoken' } }],
  ['response/1', { note: sealed, when: { from: start, to: start + dayMs } }],
  ['handover/1', { moment: 'returned', state: sealed }],
  ['hours-transfer/1', { minutes: 1, reverses: key }],
  ['ask/1', { kind: 'offer', capacity: 4, visibility: 'trusted', sealed }],
  ['widen/1', { visibility: 'neighbourhood', listing: aListing }],
  ['widen/1', { visibility: 'neighbourhood', listing: { ...aListing, repeats: 'weekly' } }],
  ['settings/1', { hours: false, creditFloorMinutes: 0 }],
  ['swap-ring/1', { gifts: [gift, { ...gift, offer: null, request: key }, gift, gift] }]
]

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
  ['withdraw/1', { why: 'zomaar' }, 'why'],
  ['listing/1', { when: { from: start, to: start } }, 'when'],
  ['listing/1', { when: { from: start + 1, to: start } }, 'when'],
  ['listing/1', { when: overAYear }, 'when'],
  ['listing/1', { when: { from: -1, to: start } }, 'when.from'],
  ['listing/1', { when: { from: 0.5, to: 1 } }, 'when.from'],
  ['listing/1', { when: { from: 0, to: 1.5 } }, 'when.to'],
  ['listing/1', { when: { from: 0 } }, 'when.to'],
  ['listing/1', { when: { from: 0, to: 1, zone: 'CET' } }, 'when.zone'],
  ['listing/1', { when: null }, 'when'],
  ['listing/1', { when: undefined }, 'when'],
  ['listing/1', { repeats: 'daily' }, 'repeats'],
  ['listing/1', { repeats: null }, 'repeats'],
  ['listing/1', { route: { from: '', to: 'AMC' } }, 'route.from'],
  ['listing/1', { route: { from: 'De Pijp', to: '' } }, 'route.to'],
  ['listing/1', { route: { from: 'De Pijp' } }, 'route.to'],
  ['listing/1', { route: { from: 'De Pijp', to: long(limits.maxRouteChars) } }, 'route.to'],
  ['listing/1', { route: null }, 'route'],
  ['listing/1', { allergens: [] }, 'allergens'],
  ['listing/1', { allergens: ['nuts', 'milk'] }, 'allergens'],
  ['listing/1', { allergens: ['milk', 'milk'] }, 'allergens'],
  ['listing/1', { allergens: ['strawberry'] }, 'allergens.0'],
  ['listing/1', { allergens: 'milk' }, 'allergens'],
  ['listing/1', { allergens: null }, 'allergens'],
  ['listing/1', { delegation: { name: 'Mevrouw De Wit' } }, 'delegation.consent'],
  ['listing/1', { delegation: { name: '', consent: 'spoken' } }, 'delegation.name'],
  ['listing/1', { delegation: { name: 'Mevrouw De Wit', consent: 'assumed' } }, 'delegation.consent'],
  ['listing/1', { delegation: null }, 'delegation'],
  ['response/1', { when: overAYear }, 'when'],
  ['response/1', { when: { from: start, to: start } }, 'when'],
  ['response/1', { when: null }, 'when'],
  ['handover/1', { moment: 'lost' }, 'moment'],
  ['handover/1', { state: 'open and bloot' }, 'state'],
  ['hours-transfer/1', { minutes: 0 }, 'minutes'],
  ['hours-transfer/1', { minutes: -60 }, 'minutes'],
  ['hours-transfer/1', { minutes: 0.5 }, 'minutes'],
  ['hours-transfer/1', { minutes: limits.maxTransferMinutes + 1 }, 'minutes'],
  ['hours-transfer/1', { minutes: Number.NaN }, 'minutes'],
  ['hours-transfer/1', { reverses: bytesOf('short', 31) }, 'reverses'],
  ['hours-transfer/1', { reverses: undefined }, 'reverses'],
  ['hours-transfer/1', { from: key }, 'from'],
  ['hours-accept/1', { minutes: 60 }, 'minutes'],
  ['hours-withdraw/1', { why: 'zomaar' }, 'why'],
  ['ask/1', { kind: 'wish' }, 'kind'],
  ['ask/1', { capacity: 0 }, 'capacity'],
  ['ask/1', { visibility: 'neighbourhood' }, 'visibility'],
  ['ask/1', { sealed: 'open and bloot' }, 'sealed'],
  ['ask/1', { sealed: null }, 'sealed'],
  ['ask/1', { text: 'open en bloot' }, 'text'],
  ['widen/1', { visibility: 'person' }, 'visibility'],
  ['widen/1', { visibility: 'neighbourhood' }, 'listing'],
  ['widen/1', { listing: aListing }, 'listing'],
  ['widen/1', { sealed: undefined }, 'sealed'],
  ['settings/1', { hours: 1 }, 'hours'],
  ['settings/1', { creditFloorMinutes: 1 }, 'creditFloorMinutes'],
  ['settings/1', { creditFloorMinutes: -0.5 }, 'creditFloorMinutes'],
  ['settings/1', { creditFloorMinutes: -limits.maxCreditFloorMinutes - 1 }, 'creditFloorMinutes'],
  ['settings/1', { creditFloorMinutes: null }, 'creditFloorMinutes'],
  ['swap-ring/1', { gifts: [] }, 'gifts'],
  ['swap-ring/1', { gifts: [gift] }, 'gifts'],
  ['swap-ring/1', { gifts: [gift, gift, gift, gift, gift] }, 'gifts'],
  ['swap-ring/1', { gifts: [gift, { ...gift, offer: null }] }, 'gifts'],
  ['swap-ring/1', { gifts: [gift, { ...gift, giver: bytesOf('short', 31) }] }, 'gifts.1.giver'],
  ['swap-ring/1', { gifts: [gift, { ...gift, request: undefined }] }, 'gifts.1.request'],
  ['swap-ring/1', { gifts: [gift, { ...gift, text: 'soep' }] }, 'gifts.1.text'],
  ['swap-message/1', { text: 'open and bloot' }, 'text'],
  ['swap-message/1', { text: null }, 'text'],
  ['swap-sign/1', { yes: true }, 'yes'],
  ['swap-decline/1', { why: 'zomaar' }, 'why'],
  ['swap-done/1', { outcome: 'done' }, 'outcome']
]

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
