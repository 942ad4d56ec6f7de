import { countsIn, foldAuthority } from '#lib/domain/authority.ts'
import { projectMember } from '#lib/domain/member.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { appoint, aStreet, ban, furtherPhone, listingBy, rolesIn, standingOf } from './street.ts'
import { accountNamed, dayMs, doorKey, viewOf, type Phone } from './town.ts'

const whoIsIn = (records: readonly StoepRecord[]) => Object.keys(rolesIn(records)).sort()

describe('a revoked device', () => {
  const revoke = (by: Phone, lost: Phone, last: StoepRecord | null, at: number) =>
    by.write('revoke/1', lost.cutAt(last), { refs: lost.written.slice(0, 1), at })

  it('speaks for nobody any more, while its person stays in with the others', () => {
    const { records, bram } = aStreet(['bram'])
    const tablet = furtherPhone(bram, 'bram tablet', 10)
    const [before, after] = [listingBy({ phone: tablet.phone }, 20), listingBy({ phone: tablet.phone }, 30)]
    const all = [...records, ...tablet.records, before, after]
    const authority = foldAuthority([...all, revoke(bram.phone, tablet.phone, before, 40)])
    expect(standingOf(authority, 'bram')?.devices).toEqual([bram.phone.device])
    expect(authority.lost).toEqual(new Set([tablet.phone.device]))
    expect([before, after].map((record) => countsIn(record, authority))).toEqual([true, false])
    expect(authority.left.size + authority.removed.size).toBe(0)
  })

  it('is revoked by another device of the same person only', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const all = [
      ...records,
      revoke(anneke.phone, bram.phone, null, 40),
      revoke(bram.phone, bram.phone, null, 40)
    ]
    expect(foldAuthority(all).devices.has(bram.phone.device)).toBe(true)
  })

  it('that revokes the first one at the same time is the one that goes', () => {
    const { records, bram } = aStreet(['bram'])
    const tablet = furtherPhone(bram, 'bram tablet', 10)
    const all = [
      ...records,
      ...tablet.records,
      revoke(tablet.phone, bram.phone, bram.founding, 39),
      revoke(bram.phone, tablet.phone, tablet.certifying, 40)
    ]
    expect(foldAuthority(all).lost).toEqual(new Set([tablet.phone.device]))
  })

  it('lets in no further device by a link it made beyond the cut, or that is used after', () => {
    const { records, bram } = aStreet(['bram'])
    const tablet = furtherPhone(bram, 'bram tablet', 10)
    const host = { ...bram, phone: tablet.phone }
    const known = furtherPhone(host, 'bram thief', 41)
    const unknown = furtherPhone(host, 'bram thief 2', 20)
    const all = [...records, ...tablet.records, ...known.records, ...unknown.records]
    const cut = revoke(bram.phone, tablet.phone, known.records[0] ?? null, 40)
    expect([...foldAuthority([...all, cut]).devices.values()].map(({ account }) => account)).toEqual([
      accountNamed('anneke'),
      accountNamed('bram')
    ])
  })
})

describe('leaving', () => {
  it('closes what was open, takes the name away, and leaves what others agreed', () => {
    const { records, bram, chris } = aStreet(['bram', 'chris'])
    const listing = listingBy(bram, 20)
    const answered = chris.phone.write('response/1', { note: null }, { refs: [listing], at: 21 })
    const leave = bram.phone.write('leave/1', {}, { refs: [bram.founding], at: 40 })
    const later = listingBy(bram, 50)
    const authority = foldAuthority([...records, leave])
    expect(standingOf(authority, 'bram')).toBeUndefined()
    expect(authority.left).toEqual(new Set([accountNamed('bram')]))
    expect(viewOf([listing, answered], authority)).toMatchObject({
      status: 'closed',
      deals: [{ id: answered.id }]
    })
    expect([listing, later].map((record) => countsIn(record, authority))).toEqual([true, false])
    expect(projectMember([], authority, accountNamed('bram'))).toMatchObject({
      name: '',
      left: true,
      devices: []
    })
  })

  it('is done by oneself only, and ends being an ambassador', () => {
    const { records, anneke, bram, chris } = aStreet(['bram', 'chris'])
    records.push(appoint(anneke, bram, 20))
    const notHis = chris.phone.write('leave/1', {}, { refs: [bram.founding], at: 40 })
    expect(whoIsIn([...records, notHis])).toContain('bram')
    const leave = bram.phone.write('leave/1', {}, { refs: [bram.founding], at: 40 })
    expect(whoIsIn([...records, leave, ban(bram, anneke, [], 50)])).toEqual(['anneke', 'chris'])
  })

  it('lets nobody in any more by an invite of who left', () => {
    const { records, join, bram } = aStreet(['bram'])
    const invite = bram.phone.write(
      'invite/1',
      { key: doorKey, uses: 9, met: true },
      { expires: 9 * dayMs, at: 20 }
    )
    const leave = bram.phone.write('leave/1', {}, { refs: [bram.founding], at: 40 })
    records.push(invite, leave)
    join('early', 30, invite)
    join('late', 50, invite)
    expect(whoIsIn(records)).toEqual(['anneke', 'early'])
  })
})
