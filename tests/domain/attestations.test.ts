import { isCurrent, mayAttest } from '#lib/domain/attestations.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { projectMember } from '#lib/domain/member.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { Claim } from '#lib/domain/records/attest.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accountNamed, aTown, canonical, dayMs, doorKey, joinBody, Phone, start } from './town.ts'

/** Anneke is ambassador; Youssef, Fatima and Bram were met; Sem came in by a link that was sent. */
function checking() {
  const town = aTown()
  const { phone, youssef, fatima, bram, genesis } = town
  const sem = new Phone('sem')
  sem.neighbourhood = genesis.id
  const sent = phone.write('invite/1', { key: doorKey, uses: 1, met: false }, { expires: dayMs })
  const joined = sem.write('join/1', joinBody('sem'), { refs: [sent], at: 9 })
  const founding = (by: Phone) => {
    const own = town.records.find(({ device, type }) => device === by.device && type === 'join/1')
    if (!own) throw new Error('nobody by that phone has joined')
    return own
  }
  const about = founding(fatima)
  const saw = (by: Phone, claim: Claim = 'conduct', at?: number) =>
    by.write(
      'attest/1',
      { claim, seenOn: start, detail: '' },
      { refs: [about], expires: 300 * dayMs, ...(at === undefined ? {} : { at }) }
    )
  const knows = (by: Phone, skill = 'banden plakken', hasItToo = false) =>
    by.write('endorse/1', { skill, on: 'sawProof', hasItToo }, { refs: [about] })
  const takesBack = (by: Phone, said: StoepRecord) => by.write('revoke-attest/1', {}, { refs: [about, said] })
  const trusts = (by: Phone, whom: Phone, claims: Claim[]) =>
    by.write('trust-issuer/1', { claims }, { refs: [founding(whom)] })
  const fold = (...said: readonly StoepRecord[]) => {
    const all = [...town.records, sent, joined, ...said]
    const view = projectMember(all, foldAuthority(all), accountNamed('fatima'))
    return { checks: view?.checks ?? [], endorsements: view?.endorsements ?? [] }
  }
  return { ...town, phone, youssef, fatima, bram, sem, founding, saw, knows, takesBack, trusts, fold }
}

describe('a check', () => {
  it('counts from an ambassador, with the day it was seen and until when it holds', () => {
    const { fold, saw, phone } = checking()
    const seen = saw(phone)
    expect(fold(seen).checks).toEqual([
      {
        id: seen.id,
        claim: 'conduct',
        by: accountNamed('anneke'),
        seenOn: start,
        until: start + 300 * dayMs,
        detail: ''
      }
    ])
  })

  it('counts from a member only when an ambassador trusts them with that claim', () => {
    const { fold, saw, trusts, phone, youssef } = checking()
    const trust = trusts(phone, youssef, ['firstAid'])
    expect(fold(saw(youssef)).checks).toEqual([])
    expect(fold(trust, saw(youssef)).checks).toEqual([])
    expect(fold(trust, saw(youssef, 'firstAid')).checks).toHaveLength(1)
  })

  it('falls with the trust in who gave it', () => {
    const { fold, saw, trusts, phone, youssef } = checking()
    const trust = trusts(phone, youssef, ['firstAid'])
    const seen = saw(youssef, 'firstAid')
    expect(fold(trust, seen, trusts(phone, youssef, [])).checks).toEqual([])
  })

  it('does not count when a member makes themselves an issuer, or speaks about themselves', () => {
    const { fold, saw, trusts, phone, youssef, fatima } = checking()
    expect(fold(trusts(youssef, youssef, ['conduct']), saw(youssef)).checks).toEqual([])
    expect(fold(trusts(phone, fatima, ['conduct']), saw(fatima)).checks).toEqual([])
  })

  it('stays when its ambassador steps back later, and what they see afterwards does not count', () => {
    const { fold, saw, phone, youssef, genesis, founding } = checking()
    const appointed = phone.write('appoint/1', {}, { refs: [founding(youssef)], at: 20 })
    const seen = saw(phone, 'conduct', 30)
    const resigned = phone.write('resign/1', {}, { refs: [genesis], at: 40 })
    const late = saw(phone, 'diploma', 50)
    expect(fold(appointed, seen, resigned, late).checks.map(({ claim }) => claim)).toEqual(['conduct'])
  })

  it('falls with an issuer who is put out', () => {
    const { fold, saw, trusts, phone, youssef, founding } = checking()
    const trust = trusts(phone, youssef, ['firstAid'])
    const seen = saw(youssef, 'firstAid')
    const cuts = [{ device: new Uint8Array(32), last: null, kept: new Uint8Array() }]
    const ban = phone.write('ban/1', { cuts, rule: '', reason: 'Loog.' }, { refs: [founding(youssef)] })
    expect(fold(trust, seen, ban).checks).toEqual([])
  })

  it('is taken back by who gave it and by an ambassador, and by nobody else', () => {
    const { fold, saw, takesBack, trusts, phone, youssef, fatima, bram } = checking()
    const trust = trusts(phone, youssef, ['conduct'])
    const seen = saw(youssef)
    const with_ = (by: Phone) => fold(trust, seen, takesBack(by, seen)).checks.length
    expect([youssef, phone, fatima, bram].map(with_)).toEqual([0, 0, 1, 1])
  })

  it('of one issuer the latest of each claim counts', () => {
    const { fold, saw, phone } = checking()
    const [first, second] = [saw(phone), saw(phone)]
    expect(fold(second, first).checks.map(({ id }) => id)).toEqual([second.id])
  })

  it('is over when it is read after its day, and not by any record', () => {
    expect(isCurrent({ until: start }, start)).toBe(true)
    expect(isCurrent({ until: start }, start + 1)).toBe(false)
  })

  it('may be given by ambassadors and by those trusted with it', () => {
    const { records, trusts, phone, youssef } = checking()
    const authority = foldAuthority([...records, trusts(phone, youssef, ['diploma'])])
    const may = (name: string, claim: Claim) => mayAttest(accountNamed(name), claim, authority)
    expect(may('anneke', 'conduct')).toBe(true)
    expect([may('youssef', 'diploma'), may('youssef', 'conduct')]).toEqual([true, false])
    expect([may('bram', 'diploma'), may('nobody', 'diploma')]).toEqual([false, false])
  })
})

describe('an endorsement', () => {
  it('counts from who was met, not from a guest and not about oneself', () => {
    const { fold, knows, youssef, fatima, sem } = checking()
    expect(fold(knows(sem)).endorsements).toEqual([])
    expect(fold(knows(fatima)).endorsements).toEqual([])
    const said = knows(youssef, 'Banden plakken', true)
    expect(fold(said).endorsements).toEqual([
      {
        id: said.id,
        skill: 'Banden plakken',
        by: accountNamed('youssef'),
        on: 'sawProof',
        hasItToo: true,
        at: said.clock.ms
      }
    ])
  })

  it('of one skill by one neighbour is the latest, however it is spelled', () => {
    const { fold, knows, youssef } = checking()
    const said = [knows(youssef, 'banden plakken'), knows(youssef, 'Banden Plakken', true)]
    expect(fold(...said).endorsements.map(({ hasItToo }) => hasItToo)).toEqual([true])
  })

  it('can be taken back', () => {
    const { fold, knows, takesBack, youssef, bram } = checking()
    const said = knows(youssef)
    expect(fold(said, takesBack(bram, said)).endorsements).toHaveLength(1)
    expect(fold(said, takesBack(youssef, said)).endorsements).toEqual([])
  })
})

it('a neighbour looks the same whatever order the records came in', () => {
  const { records, saw, knows, takesBack, trusts, phone, youssef, bram } = checking()
  const [first, second] = [saw(phone), saw(youssef, 'firstAid')]
  const said = [
    ...records,
    first,
    second,
    trusts(phone, youssef, ['firstAid']),
    takesBack(bram, first),
    saw(phone, 'identity'),
    knows(bram),
    knows(youssef, 'taart'),
    knows(bram, 'TAART', true)
  ]
  const look = (all: readonly StoepRecord[]) =>
    canonical(projectMember(all, foldAuthority(all), accountNamed('fatima')))
  fc.assert(
    fc.property(
      fc.shuffledSubarray(said, { minLength: said.length }),
      fc.nat(said.length - 1),
      (all, again) => {
        expect(look([...all, ...all.slice(again)])).toBe(look(said))
      }
    ),
    { numRuns: 60 }
  )
})
