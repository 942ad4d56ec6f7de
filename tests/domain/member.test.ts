import { projectMember } from '#lib/domain/member.ts'
import { projectNeighbourhood } from '#lib/domain/neighbourhood.ts'
import { giftMode } from '#lib/domain/views.ts'
import { aggregateOf, authorityAggregate } from '#lib/domain/aggregate.ts'
import { emptyAuthority, foldAuthority } from '#lib/domain/authority.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aListing, aTown, bytesOf, dayMs, start } from './town.ts'

function profiled() {
  const town = aTown()
  const join = town.records.find(({ device, type }) => device === town.youssef.device && type === 'join/1')
  if (!join) throw new Error('Youssef has not joined')
  const say = (about: string, at: number, by = town.youssef) =>
    by.write('profile/1', { name: 'Youssef B.', about, area: 'u173zk' }, { refs: [join], at })
  return { town, join, say }
}

const youssef = accountNamed('youssef')

describe('a member', () => {
  it('has the name given when joining until there is a profile', () => {
    const { town, join } = profiled()
    expect(projectMember([], town.authority, youssef)).toEqual({
      account: youssef,
      founding: join.id,
      name: 'youssef',
      about: '',
      area: null,
      role: 'member',
      devices: [{ device: town.youssef.device, sealingKey: bytesOf('sealing youssef') }],
      since: start + 5
    })
  })

  it('is as the latest profile says, whole', () => {
    const { town, say } = profiled()
    const profiles = [say('timmert', 20), say('timmert graag', 30)]
    const view = projectMember(profiles.toReversed(), town.authority, youssef)
    expect(view).toMatchObject({ name: 'Youssef B.', about: 'timmert graag', area: 'u173zk' })
    expect(projectMember(profiles, town.authority, youssef)).toEqual(view)
  })

  it('is described by nobody else', () => {
    const { town, say } = profiled()
    expect(projectMember([say('stinkt', 40, town.fatima)], town.authority, youssef)?.about).toBe('')
  })

  it('has all its certified devices, the first one first', () => {
    const { town } = profiled()
    const devices = projectMember([], town.authority, accountNamed('anneke'))?.devices.map(
      ({ device }) => device
    )
    expect(devices).toEqual([town.phone.device, town.tablet.device])
  })

  it('is nobody while the account is not in', () => {
    const { town } = profiled()
    expect(projectMember([], town.authority, accountNamed('nobody'))).toBe(null)
  })
})

describe('the neighbourhood', () => {
  it('is as the genesis says', () => {
    const { genesis, records, authority } = aTown()
    expect(projectNeighbourhood(records, authority)).toEqual({
      id: genesis.id,
      name: 'Jordaan',
      area: 'u173zk',
      members: 4,
      settings: giftMode,
      meetingPoints: [],
      outline: []
    })
  })

  it('is nothing while the genesis is not here', () => {
    const { records } = aTown()
    const rest = records.slice(1)
    expect(projectNeighbourhood(rest, emptyAuthority)).toBe(null)
    expect(foldAuthority(rest)).toBe(emptyAuthority)
  })
})

describe('aggregates', () => {
  it('gather who may write in one, and everything else by the record it begins with', () => {
    const { town, join, say } = profiled()
    const listing = town.phone.write('listing/1', aListing, { expires: dayMs })
    const response = town.youssef.write('response/1', { note: null }, { refs: [listing] })
    const agreement = town.phone.write('agree/1', { place: null }, { refs: [listing, response] })
    for (const record of town.records) expect(aggregateOf(record)).toBe(authorityAggregate)
    for (const record of [listing, response, agreement]) expect(aggregateOf(record)).toBe(listing.id)
    expect(aggregateOf(say('timmert', 20))).toBe(join.id)
    expect(aggregateOf({ ...response, type: 'offer/7', refs: [] })).toBe(response.id)
    expect(aggregateOf({ ...response, type: 'listing/2' })).toBe(listing.id)
    expect(authorityAggregate).toHaveLength(43)
  })
})
