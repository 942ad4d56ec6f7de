import {
  countsIn,
  foldAuthority,
  mayInvite,
  mayModerate,
  mayReview,
  mayVouch,
  wroteAsAmbassador
} from '#lib/domain/authority.ts'
import { projectNeighbourhood } from '#lib/domain/neighbourhood.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { limits } from '#lib/wire/limits.ts'
import { describe, expect, it } from 'vitest'
import { appoint, aStreet, listingBy, rolesIn, vouchFor } from './street.ts'
import { accountNamed, dayMs, doorKey } from './town.ts'

/** With Sem, who came by a poster. */
function withGuest() {
  const street = aStreet(['youssef', 'fatima'])
  const poster = street.anneke.phone.write(
    'invite/1',
    { key: doorKey, uses: 9, met: false },
    { expires: 30 * dayMs }
  )
  street.records.push(poster)
  return { ...street, poster, sem: street.join('sem', 9, poster) }
}

describe('vouching', () => {
  it('makes a guest a member when a member has met them', () => {
    const { records, youssef, sem } = withGuest()
    expect(rolesIn(records)['sem']).toBe('guest')
    expect(rolesIn([...records, vouchFor(youssef, sem)])['sem']).toBe('member')
  })

  it('counts for nothing from a guest, from a stranger and for oneself', () => {
    const { records, poster, join, sem } = withGuest()
    const mei = join('mei', 9, poster)
    const stranger = join('nobody', 9, sem.founding)
    const all = [...records, vouchFor(sem, mei), vouchFor(sem, sem), vouchFor(stranger, mei)]
    expect(rolesIn(all)).toMatchObject({ sem: 'guest', mei: 'guest' })
  })

  it('goes on: who was vouched for vouches for others, in whatever order it comes and by whatever clock', () => {
    const { records, poster, join, youssef, sem } = withGuest()
    const mei = join('mei', 9, poster)
    const all = [...records, vouchFor(sem, mei, 10), vouchFor(youssef, sem, 500)]
    expect(rolesIn(all.toReversed())).toMatchObject({ sem: 'member', mei: 'member' })
  })

  it('lets those in who came with an invite of somebody who was still a guest', () => {
    const { records, join, youssef, sem } = withGuest()
    const early = sem.phone.write('invite/1', { key: doorKey, uses: 1, met: true }, { expires: 30 * dayMs })
    records.push(early)
    join('daan', 20, early)
    expect(rolesIn(records)['daan']).toBeUndefined()
    expect(rolesIn([...records, vouchFor(youssef, sem, 50)])['daan']).toBe('member')
  })

  it('remembers who brought whom, and who met them first', () => {
    const { records, youssef, fatima, sem } = withGuest()
    const vouches = [vouchFor(fatima, sem, 30), vouchFor(youssef, sem, 20)]
    const authority = foldAuthority([...records, ...vouches])
    const [anneke, semHere] = [accountNamed('anneke'), accountNamed('sem')]
    expect(authority.invitedBy.get(semHere)).toBe(anneke)
    expect(authority.vouchedBy.get(semHere)).toBe(accountNamed('youssef'))
    expect(authority.vouchedBy.get(accountNamed('fatima'))).toBe(anneke)
    expect(authority.invitedBy.get(anneke)).toBe(null)
    expect(foldAuthority(records).vouchedBy.get(semHere)).toBe(null)
  })
})

describe('a guest', () => {
  it('may neither invite, vouch, review nor moderate', () => {
    const { records } = withGuest()
    const authority = foldAuthority(records)
    const sem = accountNamed('sem')
    expect([mayInvite, mayVouch, mayReview, mayModerate].map((may) => may(sem, authority))).toEqual([
      false,
      false,
      false,
      false
    ])
  })

  it('is heard up to so many records of a device, and in all once met', () => {
    const { records, youssef, sem } = withGuest()
    const last = { ...listingBy(sem), seq: limits.maxGuestRecords - 1 }
    const tooMany = { ...listingBy(sem), seq: limits.maxGuestRecords }
    const asGuest = foldAuthority(records)
    const asMember = foldAuthority([...records, vouchFor(youssef, sem)])
    expect([countsIn(last, asGuest), countsIn(tooMany, asGuest)]).toEqual([true, false])
    expect(countsIn(tooMany, asMember)).toBe(true)
  })
})

describe('appointing', () => {
  it('makes a member ambassador when as many ambassadors want it as the genesis says', () => {
    const { records, anneke, youssef, fatima } = aStreet(['youssef', 'fatima'], { appointing: 2 })
    const first = appoint(anneke, youssef, 20)
    expect(rolesIn([...records, first])['youssef']).toBe('ambassador')
    const second = appoint(anneke, fatima, 30)
    expect(rolesIn([...records, first, second])['fatima']).toBe('member')
    expect(foldAuthority([...records, first, second]).appointments).toEqual(
      new Map([[accountNamed('fatima'), [accountNamed('anneke')]]])
    )
    const third = appoint(youssef, fatima, 40)
    const authority = foldAuthority([...records, first, second, third])
    expect(authority.accounts.get(accountNamed('fatima'))?.role).toBe('ambassador')
    expect(authority.appointments.size).toBe(0)
  })

  it('counts one ambassador once, however often they want it', () => {
    const { records, anneke, youssef, fatima } = aStreet(['youssef', 'fatima'], { appointing: 2 })
    const all = [...records, appoint(anneke, youssef, 20), appoint(anneke, fatima, 30)]
    expect(rolesIn([...all, appoint(anneke, fatima, 31)])['fatima']).toBe('member')
  })

  it('is for members only, and by ambassadors only', () => {
    const { records, anneke, youssef, fatima, sem } = withGuest()
    const all = [...records, appoint(anneke, sem), appoint(youssef, fatima)]
    expect(rolesIn(all)).toMatchObject({ sem: 'guest', fatima: 'member' })
    expect(rolesIn([...all, vouchFor(youssef, sem, 99)])['sem']).toBe('ambassador')
  })

  it('lets who was appointed by a clock that runs ahead appoint at once', () => {
    const { records, anneke, youssef, fatima } = aStreet(['youssef', 'fatima'])
    const all = [...records, appoint(anneke, youssef, 3 * dayMs), appoint(youssef, fatima, 60)]
    expect(rolesIn(all.toReversed())).toMatchObject({ youssef: 'ambassador', fatima: 'ambassador' })
  })
})

describe('stepping back', () => {
  it('makes an ambassador a member again, while what was decided before stands', () => {
    const { records, anneke, youssef, fatima, genesis } = aStreet(['youssef', 'fatima'])
    const decided = [
      appoint(anneke, youssef, 20),
      appoint(youssef, fatima, 30),
      youssef.phone.write('settings/1', { hours: true, creditFloorMinutes: 0 }, { refs: [genesis], at: 31 })
    ]
    const resign = youssef.phone.write('resign/1', {}, { refs: [youssef.founding], at: 40 })
    const later = youssef.phone.write('rules/1', { text: 'Mijn regels' }, { refs: [genesis], at: 50 })
    const all = [...records, ...decided, resign, later]
    const authority = foldAuthority(all)
    expect(rolesIn(all)).toMatchObject({ youssef: 'member', fatima: 'ambassador' })
    expect(projectNeighbourhood(all, authority)?.settings.hours).toBe(true)
    expect(authority.rules).toEqual([])
    expect([...decided, later].map((record) => wroteAsAmbassador(record, authority))).toEqual([
      true,
      true,
      true,
      false
    ])
  })

  it('takes another appointment to come back', () => {
    const { records, anneke, youssef } = aStreet(['youssef'])
    const all = [
      ...records,
      appoint(anneke, youssef, 20),
      youssef.phone.write('resign/1', {}, { refs: [youssef.founding], at: 40 })
    ]
    expect(rolesIn(all)['youssef']).toBe('member')
    expect(rolesIn([...all, appoint(anneke, youssef, 50)])['youssef']).toBe('ambassador')
  })

  it('is done by oneself only', () => {
    const { records, anneke, youssef, fatima } = aStreet(['youssef', 'fatima'])
    const byAnother = fatima.phone.write('resign/1', {}, { refs: [youssef.founding], at: 40 })
    expect(rolesIn([...records, appoint(anneke, youssef, 20), byAnother])['youssef']).toBe('ambassador')
  })
})

describe('house rules', () => {
  const rulesBy = (
    phone: ReturnType<typeof aStreet>['anneke']['phone'],
    genesis: StoepRecord,
    text: string,
    at: number
  ) => phone.write('rules/1', { text }, { refs: [genesis], at })

  it('are those an ambassador wrote last, with their history', () => {
    const { records, anneke, youssef, genesis } = aStreet(['youssef'])
    const first = rulesBy(anneke.phone, genesis, 'Wees aardig', 20)
    const second = rulesBy(anneke.phone, genesis, 'Wees aardig\nKom op tijd', 30)
    const notHis = rulesBy(youssef.phone, genesis, 'Alles mag', 40)
    const { rules } = foldAuthority([...records, second, notHis, first])
    expect(rules.map(({ text }) => text)).toEqual(['Wees aardig', 'Wees aardig\nKom op tijd'])
    expect(rules.map(({ id }) => id)).toEqual([first.id, second.id])
  })

  it('are accepted by each for themselves, and only rules that hold or held', () => {
    const { records, anneke, youssef, fatima, genesis } = aStreet(['youssef', 'fatima'])
    const first = rulesBy(anneke.phone, genesis, 'Wees aardig', 20)
    const second = rulesBy(anneke.phone, genesis, 'Kom op tijd', 30)
    const notHis = rulesBy(youssef.phone, genesis, 'Alles mag', 40)
    const accepts = [
      youssef.phone.write('accept-rules/1', {}, { refs: [second], at: 50 }),
      youssef.phone.write('accept-rules/1', {}, { refs: [first], at: 60 }),
      fatima.phone.write('accept-rules/1', {}, { refs: [notHis], at: 60 })
    ]
    const { accepted } = foldAuthority([...records, first, second, notHis, ...accepts])
    expect(accepted).toEqual(new Map([[accountNamed('youssef'), second.id]]))
  })
})

describe('who may attest something', () => {
  it('is whom an ambassador said last, and nobody by another', () => {
    const { records, anneke, youssef, fatima } = aStreet(['youssef', 'fatima'])
    const trust = (by: typeof anneke, claims: readonly ('firstAid' | 'diploma')[], at: number) =>
      by.phone.write('trust-issuer/1', { claims: [...claims] }, { refs: [fatima.founding], at })
    const some = [
      trust(anneke, ['diploma'], 20),
      trust(anneke, ['firstAid'], 30),
      trust(youssef, ['diploma'], 40)
    ]
    expect(foldAuthority([...records, ...some]).issuers).toEqual(
      new Map([[accountNamed('fatima'), ['firstAid']]])
    )
    expect(foldAuthority([...records, ...some, trust(anneke, [], 50)]).issuers.size).toBe(0)
  })
})
