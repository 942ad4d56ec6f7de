import { foldAuthority } from '#lib/domain/authority.ts'
import { permits } from '#lib/domain/permit.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  accountNamed,
  aListing,
  bytesOf,
  dayMs,
  deviceBody,
  doorKey,
  genesisBody,
  joinBody,
  Phone
} from './town.ts'

const key = doorKey

function founded() {
  const founder = new Phone('anneke')
  const genesis = founder.write('genesis/1', genesisBody('anneke'))
  const phones = ['youssef', 'fatima', 'bram', 'tablet'].map((name) => new Phone(name))
  for (const phone of [founder, ...phones]) phone.neighbourhood = genesis.id
  const [youssef, fatima, bram, tablet] = phones as [Phone, Phone, Phone, Phone]
  return { founder, genesis, youssef, fatima, bram, tablet }
}

const rolesIn = (records: readonly StoepRecord[]) =>
  Object.fromEntries([...foldAuthority(records).accounts.values()].map(({ name, role }) => [name, role]))

describe('authority', () => {
  it('makes the founder an ambassador, certified by the genesis', () => {
    const { genesis, founder } = founded()
    const authority = foldAuthority([genesis])
    expect(authority.neighbourhood).toBe(genesis.id)
    expect(authority.devices.get(founder.device)).toMatchObject({
      account: accountNamed('anneke'),
      by: genesis.id
    })
    expect(authority.accounts.get(accountNamed('anneke'))).toMatchObject({
      role: 'ambassador',
      founding: genesis.id,
      devices: [founder.device]
    })
  })

  it('knows nobody before the genesis is here', () => {
    const { founder, youssef } = founded()
    const invite = founder.write('invite/1', { key, uses: 1, met: true }, { expires: dayMs })
    const join = youssef.write('join/1', joinBody('youssef'), { refs: [invite] })
    expect(foldAuthority([invite, join])).toMatchObject({ neighbourhood: null, devices: new Map() })
  })

  it('makes who was met in person a member, and who came by a poster a guest', () => {
    const { founder, genesis, youssef, fatima } = founded()
    const met = founder.write('invite/1', { key, uses: 1, met: true }, { expires: dayMs })
    const poster = founder.write('invite/1', { key, uses: 50, met: false }, { expires: dayMs })
    const joins = [
      youssef.write('join/1', joinBody('youssef'), { refs: [met], at: 9 }),
      fatima.write('join/1', joinBody('fatima'), { refs: [poster], at: 9 })
    ]
    expect(rolesIn([genesis, met, poster, ...joins])).toEqual({
      anneke: 'ambassador',
      youssef: 'member',
      fatima: 'guest'
    })
  })

  it('lets a member invite, and a guest not', () => {
    const { founder, genesis, youssef, fatima, bram, tablet } = founded()
    const met = founder.write('invite/1', { key, uses: 1, met: true }, { expires: dayMs })
    const poster = founder.write('invite/1', { key, uses: 1, met: false }, { expires: dayMs })
    const youssefIn = youssef.write('join/1', joinBody('youssef'), { refs: [met], at: 9 })
    const fatimaIn = fatima.write('join/1', joinBody('fatima'), { refs: [poster], at: 9 })
    const byMember = youssef.write('invite/1', { key, uses: 1, met: true }, { expires: dayMs })
    const byGuest = fatima.write('invite/1', { key, uses: 1, met: true }, { expires: dayMs })
    const bramIn = bram.write('join/1', joinBody('bram'), { refs: [byMember], at: 20 })
    const nobodyIn = tablet.write('join/1', joinBody('nobody'), { refs: [byGuest], at: 20 })
    const all = [genesis, met, poster, youssefIn, fatimaIn, byMember, byGuest, bramIn, nobodyIn]
    expect(rolesIn(all)).toEqual({ anneke: 'ambassador', youssef: 'member', fatima: 'guest', bram: 'member' })
  })

  it('lets in only as many as the invite says, the first by order', () => {
    const { founder, genesis, youssef, fatima, bram } = founded()
    const invite = founder.write('invite/1', { key, uses: 2, met: true }, { expires: dayMs })
    const joins = [
      bram.write('join/1', joinBody('bram'), { refs: [invite], at: 30 }),
      youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 10 }),
      fatima.write('join/1', joinBody('fatima'), { refs: [invite], at: 20 })
    ]
    expect(Object.keys(rolesIn([genesis, invite, ...joins]))).toEqual(['anneke', 'youssef', 'fatima'])
  })

  it('uses nothing up when somebody who is already in joins again', () => {
    const { founder, genesis, youssef, fatima } = founded()
    const invite = founder.write('invite/1', { key, uses: 2, met: true }, { expires: dayMs })
    const joins = [
      youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 10 }),
      youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 11 }),
      founder.write('join/1', joinBody('second anneke'), { refs: [invite], at: 12 }),
      fatima.write('join/1', joinBody('fatima'), { refs: [invite], at: 20 })
    ]
    expect(Object.keys(rolesIn([genesis, invite, ...joins]))).toEqual(['anneke', 'youssef', 'fatima'])
  })

  it('lets nobody in by an invite whose time was over by the clock of the join', () => {
    const { founder, genesis, youssef, fatima } = founded()
    const invite = founder.write('invite/1', { key, uses: 5, met: true }, { expires: 100 })
    const onTime = youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 100 })
    const late = fatima.write('join/1', joinBody('fatima'), { refs: [invite], at: 101 })
    expect(Object.keys(rolesIn([genesis, invite, onTime, late]))).toEqual(['anneke', 'youssef'])
  })

  it('lets nobody in with another key than that of the invite or link', () => {
    const { founder, genesis, youssef, tablet } = founded()
    const invite = founder.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    const link = founder.write('link/1', { key }, { expires: dayMs })
    const forged = { key: bytesOf('key of nobody') }
    const join = youssef.write('join/1', { ...joinBody('youssef'), ...forged }, { refs: [invite], at: 9 })
    const second = tablet.write('device/1', { ...deviceBody('anneke'), ...forged }, { refs: [link], at: 9 })
    expect(foldAuthority([genesis, invite, link, join, second]).devices.size).toBe(1)
  })

  it('lets nobody in by an invite of a stranger', () => {
    const { genesis, youssef, fatima } = founded()
    const invite = youssef.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    const join = fatima.write('join/1', joinBody('fatima'), { refs: [invite] })
    const loop = youssef.write('join/1', joinBody('youssef'), { refs: [invite] })
    expect(Object.keys(rolesIn([genesis, invite, join, loop]))).toEqual(['anneke'])
  })

  it('lets nobody in by a record of another neighbourhood', () => {
    const { founder, genesis, youssef } = founded()
    const invite = founder.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    youssef.neighbourhood = invite.id
    const join = youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 9 })
    expect(Object.keys(rolesIn([genesis, invite, join]))).toEqual(['anneke'])
  })

  it('founds an account once: of two joins with one root key the first by order counts', () => {
    const { founder, genesis, youssef, bram } = founded()
    const invite = founder.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    const second = bram.write('join/1', { ...joinBody('youssef'), name: 'bram' }, { refs: [invite], at: 20 })
    const first = youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 10 })
    const authority = foldAuthority([genesis, invite, second, first])
    expect(authority.accounts.get(accountNamed('youssef'))?.founding).toBe(first.id)
    expect(authority.devices.has(bram.device)).toBe(false)
  })

  it('takes those at different doors by order, whoever opened the door first', () => {
    const { founder, genesis, youssef, fatima, bram, tablet } = founded()
    const first = founder.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    const youssefIn = youssef.write('join/1', joinBody('youssef'), { refs: [first], at: 10 })
    const fatimaIn = fatima.write('join/1', joinBody('fatima'), { refs: [first], at: 11 })
    const youssefs = youssef.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    const fatimas = fatima.write('invite/1', { key, uses: 5, met: true }, { expires: dayMs })
    const late = bram.write('join/1', joinBody('bram'), { refs: [youssefs], at: 30 })
    const early = tablet.write('join/1', joinBody('bram'), { refs: [fatimas], at: 20 })
    const last = founder.write('join/1', joinBody('twice'), { refs: [youssefs], at: 40 })
    const records = [genesis, first, youssefIn, fatimaIn, youssefs, fatimas, late, early, last]
    expect(foldAuthority(records).accounts.get(accountNamed('bram'))?.founding).toBe(early.id)
    expect(foldAuthority(records.toReversed()).accounts.get(accountNamed('bram'))?.founding).toBe(early.id)
  })

  it('certifies one more device of a person by a link, once', () => {
    const { founder, genesis, tablet, bram } = founded()
    const link = founder.write('link/1', { key }, { expires: dayMs })
    const second = tablet.write('device/1', deviceBody('anneke'), { refs: [link], at: 10 })
    const third = bram.write('device/1', deviceBody('anneke'), { refs: [link], at: 11 })
    const authority = foldAuthority([genesis, link, third, second])
    expect(authority.accounts.get(accountNamed('anneke'))?.devices).toEqual([founder.device, tablet.device])
    expect(authority.devices.get(tablet.device)?.account).toBe(accountNamed('anneke'))
  })

  it('gives nobody a device of another account, and no join by a link or device by an invite', () => {
    const { founder, genesis, youssef, fatima, bram, tablet } = founded()
    const invite = founder.write('invite/1', { key, uses: 9, met: true }, { expires: dayMs })
    const link = founder.write('link/1', { key }, { expires: dayMs })
    const wrong = [
      tablet.write('device/1', deviceBody('youssef'), { refs: [link], at: 9 }),
      fatima.write('join/1', joinBody('fatima'), { refs: [link], at: 9 }),
      bram.write('device/1', deviceBody('anneke'), { refs: [invite], at: 9 })
    ]
    const youssefIn = youssef.write('join/1', joinBody('youssef'), { refs: [invite], at: 8 })
    const authority = foldAuthority([genesis, invite, link, youssefIn, ...wrong])
    expect([...authority.devices.keys()]).toEqual([founder.device, youssef.device])
  })

  it('is the same for any order and duplication, also when clocks run backwards', () => {
    const histories = fc.array(
      fc.record({ host: fc.nat(5), uses: fc.integer({ min: 1, max: 2 }), met: fc.boolean(), at: fc.nat(40) }),
      { minLength: 1, maxLength: 6 }
    )
    fc.assert(
      fc.property(histories, fc.infiniteStream(fc.nat()), (steps, chance) => {
        const records = inviteChain(steps)
        const shuffled = [...records, ...records.slice(0, 3)]
          .map((record) => ({ record, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ record }) => record)
        const plain = foldAuthority(records)
        const other = foldAuthority(shuffled)
        expect([...other.accounts]).toEqual([...plain.accounts])
        expect([...other.devices]).toEqual([...plain.devices])
      })
    )
  })
})

/** Each step one of those before invites two people, with whatever clock. */
function inviteChain(
  steps: readonly { host: number; uses: number; met: boolean; at: number }[]
): StoepRecord[] {
  const { founder, genesis } = founded()
  const phones = [founder]
  const records: StoepRecord[] = [genesis]
  steps.forEach(({ host, uses, met, at }, i) => {
    const by = phones[host % phones.length] ?? founder
    const invite = by.write('invite/1', { key, uses, met }, { at, expires: 30 })
    records.push(invite)
    for (const guest of [`${i} a`, `${i} b`]) {
      const phone = new Phone(guest)
      phone.neighbourhood = genesis.id
      phones.push(phone)
      records.push(
        phone.write('join/1', joinBody(i % 2 ? 'twice' : guest), { refs: [invite], at: (at * 7) % 40 })
      )
    }
  })
  return records
}

describe('permit', () => {
  const { founder, genesis, youssef } = founded()
  const authority = foldAuthority([genesis])

  it('admits what a certified device writes and holds what others write', () => {
    const own = founder.write('listing/1', aListing, { expires: dayMs })
    const foreign = youssef.write('listing/1', aListing, { expires: dayMs })
    expect(permits(own, authority)).toBe('admit')
    expect(permits(foreign, authority)).toBe('hold')
  })

  it('admits a join and a device whoever writes them, because they speak for themselves', () => {
    expect(permits(youssef.write('join/1', joinBody('youssef'), { refs: [genesis] }), authority)).toBe(
      'admit'
    )
    expect(permits(youssef.write('device/1', deviceBody('anneke'), { refs: [genesis] }), authority)).toBe(
      'admit'
    )
  })

  it('holds an invite or link of a stranger', () => {
    expect(permits(youssef.write('link/1', { key }, { expires: dayMs }), authority)).toBe('hold')
  })

  it('admits its own genesis only, also while nothing is here yet', () => {
    const other = new Phone('other').write('genesis/1', genesisBody('other'))
    const empty = foldAuthority([])
    expect(permits(genesis, authority)).toBe('admit')
    expect(permits(genesis, empty, genesis.id)).toBe('admit')
    expect(permits(other, authority)).toEqual({ kind: 'otherNeighbourhood' })
    expect(permits(other, empty, genesis.id)).toEqual({ kind: 'otherNeighbourhood' })
    expect(permits(genesis, empty)).toEqual({ kind: 'otherNeighbourhood' })
  })

  it('refuses what was written for another neighbourhood', () => {
    const replayed = {
      ...founder.write('listing/1', aListing, { expires: dayMs }),
      neighbourhood: 'x' as RecordId
    }
    const nowhere = {
      ...youssef.write('join/1', joinBody('youssef'), { refs: [genesis] }),
      neighbourhood: null
    }
    expect(permits(replayed, authority)).toEqual({ kind: 'otherNeighbourhood' })
    expect(permits(nowhere, foldAuthority([]))).toEqual({ kind: 'otherNeighbourhood' })
  })
})
