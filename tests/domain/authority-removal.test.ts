import { accountOf, countsIn, foldAuthority, mayInvite, mayReview } from '#lib/domain/authority.ts'
import { projectMember } from '#lib/domain/member.ts'
import { permits } from '#lib/domain/permit.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { appoint, aStreet, ban, furtherPhone, listingBy, rolesIn, standingOf, vouchFor } from './street.ts'
import { accountNamed, dayMs, doorKey, viewOf } from './town.ts'

const isHeard = (records: readonly StoepRecord[], ...about: readonly StoepRecord[]) => {
  const authority = foldAuthority(records)
  return about.map((record) => countsIn(record, authority))
}

const whoIsIn = (records: readonly StoepRecord[]) => Object.keys(rolesIn(records)).sort()

/** Anneke, Bram and Chris, who became ambassadors in that order; `appointed` is the last record of Anneke's. */
function ledByThree() {
  const street = aStreet(['bram', 'chris', 'daan'])
  const { anneke, bram, chris } = street
  const first = appoint(anneke, bram, 20)
  const appointed = appoint(anneke, chris, 21)
  street.records.push(first, appointed)
  return { ...street, appointed }
}

describe('a ban', () => {
  it('puts out, with its reason, and keeps what was written up to the cut', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const before = listingBy(bram, 20)
    const after = listingBy(bram, 30)
    const out = ban(anneke, bram, [[bram.phone, before]], 40)
    const all = [...records, before, after, out]
    const authority = foldAuthority(all)
    expect(standingOf(authority, 'bram')).toBeUndefined()
    expect(authority.formerAccounts.get(accountNamed('bram'))?.role).toBe('member')
    expect(authority.removed.get(accountNamed('bram'))).toEqual({
      by: accountNamed('anneke'),
      ban: out.id,
      rule: 'Wees aardig',
      reason: 'Schold iedereen uit',
      at: out.clock
    })
    expect(isHeard(all, before, after)).toEqual([true, false])
    expect(accountOf(before, authority)).toBe(accountNamed('bram'))
  })

  it('leaves nothing beyond the cut, whatever clock it was written with', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const kept = listingBy(bram, 20)
    const out = ban(anneke, bram, [[bram.phone, kept]], 40)
    const backdated = listingBy(bram, 6)
    const postdated = listingBy(bram, 9000)
    expect(isHeard([...records, kept, backdated, postdated, out], backdated, postdated)).toEqual([
      false,
      false
    ])
  })

  it('keeps nothing of a device it does not name, also of one linked later', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const tablet = furtherPhone(bram, 'bram tablet', 10)
    const onTablet = listingBy({ phone: tablet.phone }, 20)
    const out = ban(anneke, bram, [[bram.phone, tablet.records[0] ?? null]], 40)
    const late = furtherPhone(bram, 'bram late', 11)
    const onLate = listingBy({ phone: late.phone }, 20)
    const all = [...records, ...tablet.records, onTablet, out, ...late.records, onLate]
    expect(isHeard(all, onTablet, onLate)).toEqual([false, false])
    expect(foldAuthority(all).devices.has(late.phone.device)).toBe(false)
  })

  it('follows the chain back, so that of two records with one number the one on it is kept', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const first = listingBy(bram, 20)
    const twin = { ...listingBy(bram, 21), seq: first.seq, prev: first.prev }
    const last = { ...listingBy(bram, 22), prev: first.id }
    const all = [...records, first, twin, last, ban(anneke, bram, [[bram.phone, last]], 40)]
    expect(isHeard(all, first, twin, last)).toEqual([true, false, true])
  })

  it('keeps of a chain with a gap only what is proven to be on it', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const [one, two, three] = [listingBy(bram, 20), listingBy(bram, 21), listingBy(bram, 22)]
    const out = ban(anneke, bram, [[bram.phone, three]], 40)
    const withGap = [...records, one, three, out]
    expect(isHeard(withGap, one, three)).toEqual([false, true])
    expect(isHeard([...withGap, two], one, two, three)).toEqual([true, true, true])
  })

  it('is for ambassadors only, and not for oneself', () => {
    const { records, anneke, bram, chris } = aStreet(['bram', 'chris'])
    const all = [...records, ban(bram, chris, []), ban(anneke, anneke, [])]
    expect(whoIsIn(all)).toEqual(['anneke', 'bram', 'chris'])
    expect(foldAuthority(all).removed.size).toBe(0)
  })

  it('keeps whom the banned had let in before, and lets in nobody with their invites after', () => {
    const { records, join, anneke, bram } = aStreet(['bram'])
    const invite = bram.phone.write(
      'invite/1',
      { key: doorKey, uses: 9, met: true },
      { expires: 9 * dayMs, at: 20 }
    )
    records.push(invite)
    join('early', 30, invite)
    records.push(ban(anneke, bram, [[bram.phone, invite]], 40))
    join('late', 50, invite)
    const beyond = bram.phone.write(
      'invite/1',
      { key: doorKey, uses: 9, met: true },
      { expires: 9 * dayMs, at: 21 }
    )
    records.push(beyond)
    join('backdated', 30, beyond)
    expect(whoIsIn(records)).toEqual(['anneke', 'early'])
    expect([...foldAuthority(records).doors.keys()]).not.toContain(invite.id)
  })

  it('lets nobody back in with the same account', () => {
    const { records, join, anneke, bram } = aStreet(['bram'])
    records.push(ban(anneke, bram, [], 40))
    join('bram', 50)
    expect(whoIsIn(records)).toEqual(['anneke'])
  })

  it('takes invites and vouches away, and leaves reviews of before', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const authority = foldAuthority([...records, ban(anneke, bram, [[bram.phone, bram.founding]], 40)])
    expect(mayInvite(accountNamed('bram'), authority)).toBe(false)
    expect(mayReview(accountNamed('bram'), authority)).toBe(true)
  })

  it('closes open listings, and shows who it was', () => {
    const { records, anneke, bram } = aStreet(['bram'])
    const listing = listingBy(bram, 20)
    const authority = foldAuthority([...records, listing, ban(anneke, bram, [[bram.phone, listing]], 40)])
    expect(viewOf([listing], authority).status).toBe('closed')
    expect(projectMember([], authority, accountNamed('bram'))).toMatchObject({
      name: 'bram',
      removed: true,
      devices: []
    })
  })

  it('cut twice keeps what both bans leave', () => {
    const { records, anneke, bram, chris } = ledByThree()
    const [one, two] = [listingBy(chris, 30), listingBy(chris, 31)]
    const all = [...records, one, two]
    const bans = [ban(anneke, chris, [[chris.phone, two]], 40), ban(bram, chris, [[chris.phone, one]], 40)]
    expect(isHeard([...all, ...bans], one, two)).toEqual([true, false])
  })
})

describe('a ban of an ambassador', () => {
  it('takes with it what they did concurrently: whom they appointed, vouched for and let in', () => {
    const { records, join, anneke, bram, daan } = ledByThree()
    const out = ban(anneke, bram, [[bram.phone, bram.founding]], 40)
    const poster = anneke.phone.write('invite/1', { key: doorKey, uses: 9, met: false }, { expires: dayMs })
    records.push(poster)
    const sem = join('sem', 90, poster)
    const meanwhile = [appoint(bram, daan, 35), vouchFor(bram, sem)]
    const all = [...records, out, ...meanwhile]
    expect(rolesIn([...records, ...meanwhile])).toMatchObject({ daan: 'ambassador', sem: 'member' })
    expect(rolesIn(all)).toMatchObject({ daan: 'member', sem: 'guest' })
  })

  it('leaves what they did before the cut', () => {
    const { records, anneke, bram, daan } = ledByThree()
    const before = appoint(bram, daan, 30)
    const all = [...records, before, ban(anneke, bram, [[bram.phone, before]], 40)]
    expect(rolesIn(all)['daan']).toBe('ambassador')
  })

  it('voids the bans of whom they appointed concurrently', () => {
    const { records, anneke, bram, chris, daan } = ledByThree()
    const made = appoint(bram, daan, 35)
    const all = [...records, made, ban(daan, chris, [], 38)]
    expect(whoIsIn(all)).not.toContain('chris')
    expect(whoIsIn([...all, ban(anneke, bram, [[bram.phone, bram.founding]], 40)])).toContain('chris')
  })

  it('beats the ban they wrote concurrently against somebody else', () => {
    const { records, anneke, bram, daan } = ledByThree()
    const theirs = ban(bram, daan, [], 39)
    const all = [...records, theirs, ban(anneke, bram, [[bram.phone, bram.founding]], 40)]
    expect(whoIsIn(all)).toEqual(['anneke', 'chris', 'daan'])
  })

  it('leaves the ban they wrote before, which it knew of', () => {
    const { records, anneke, bram, daan } = ledByThree()
    const theirs = ban(bram, daan, [], 30)
    const all = [...records, theirs, ban(anneke, bram, [[bram.phone, theirs]], 40)]
    expect(whoIsIn(all)).toEqual(['anneke', 'chris'])
  })
})

describe('bans against each other', () => {
  //  anneke ── bans bram ──╮
  //  bram ── bans anneke ──┴─►  bram is out: mutual removal goes against the junior
  it('go against the junior when both were written without knowing of the other', () => {
    const { records, appointed, anneke, bram } = ledByThree()
    const all = [
      ...records,
      ban(bram, anneke, [[anneke.phone, appointed]], 39),
      ban(anneke, bram, [[bram.phone, bram.founding]], 40)
    ]
    expect(whoIsIn(all)).toEqual(['anneke', 'chris', 'daan'])
  })

  it('go against the senior who was put out before, and knows it', () => {
    const { records, appointed, anneke, bram } = ledByThree()
    const first = ban(bram, anneke, [[anneke.phone, appointed]], 30)
    const answer = ban(anneke, bram, [[bram.phone, first]], 40)
    expect(whoIsIn([...records, first, answer])).toEqual(['bram', 'chris', 'daan'])
  })

  //  anneke ── bans bram ──╮
  //  bram ── bans chris ───┼─►  only bram is out
  //  chris ── bans anneke ─╯
  it('in a circle: the most senior one counts, and so neither that of its target nor the one against it', () => {
    const { records, appointed, anneke, bram, chris } = ledByThree()
    const circle = [ban(anneke, bram, [], 40), ban(bram, chris, [], 40)]
    const all = [...records, ...circle, ban(chris, anneke, [[anneke.phone, appointed]], 40)]
    expect(whoIsIn(all)).toEqual(['anneke', 'chris', 'daan'])
    expect(whoIsIn(all.toReversed())).toEqual(['anneke', 'chris', 'daan'])
  })

  it('in a row: who is put out by somebody put out concurrently stays', () => {
    const { records, bram, chris, daan } = ledByThree()
    const all = [...records, ban(chris, daan, [], 38)]
    expect(whoIsIn(all)).toEqual(['anneke', 'bram', 'chris'])
    expect(whoIsIn([...all, ban(bram, chris, [], 40)])).toEqual(['anneke', 'bram', 'daan'])
  })

  //  anneke ── appoints bram ── ...
  //  bram ── bans anneke, keeping nothing of hers ──►  would take away what made it count
  it('count for nothing when they would take away the standing they were written with', () => {
    const { records, anneke, bram, chris } = ledByThree()
    const all = [...records, ban(bram, anneke, [], 38)]
    expect(whoIsIn(all)).toEqual(['anneke', 'bram', 'chris', 'daan'])
    expect(whoIsIn([...all, ban(chris, bram, [[bram.phone, all.at(-1) ?? null]], 40)])).toEqual([
      'anneke',
      'chris',
      'daan'
    ])
  })

  //  bram ── appoints daan ── daan bans chris, keeping nothing: so eva was never appointed
  //  chris ── appoints eva ── eva bans bram, keeping nothing: so daan was never appointed
  it('of which each takes away the standing of the other: the most senior one counts', () => {
    const { records, join, bram, chris, daan } = ledByThree()
    const eva = join('eva')
    const appointed = [appoint(bram, daan, 30), appoint(chris, eva, 31)]
    const all = [...records, ...appointed, ban(daan, chris, [], 35), ban(eva, bram, [], 35)]
    expect(whoIsIn(all)).toEqual(['anneke', 'bram', 'daan', 'eva'])
    expect(whoIsIn(all.toReversed())).toEqual(whoIsIn(all))
    expect(rolesIn(all)['eva']).toBe('member')
  })
})

describe('permit', () => {
  it('admits what lies beyond a cut: it counts for nothing, and may still decide about the cut', () => {
    const { records, appointed, anneke, bram } = ledByThree()
    const out = ban(bram, anneke, [[anneke.phone, appointed]], 30)
    const beyond = listingBy(anneke, 31)
    const answer = ban(anneke, bram, [[bram.phone, bram.founding]], 32)
    const authority = foldAuthority([...records, out])
    expect(authority.devices.has(anneke.phone.device)).toBe(false)
    expect([beyond, answer].map((record) => permits(record, authority))).toEqual(['admit', 'admit'])
  })

  it('admits those who came with an invite after its host was put out, should the ban not stand', () => {
    const { records, join, anneke, bram } = ledByThree()
    const invite = bram.phone.write(
      'invite/1',
      { key: doorKey, uses: 9, met: true },
      { expires: 9 * dayMs, at: 30 }
    )
    records.push(invite, ban(anneke, bram, [[bram.phone, invite]], 40))
    const late = join('late', 50, invite)
    const authority = foldAuthority(records)
    expect(authority.devices.has(late.phone.device)).toBe(false)
    expect(permits(listingBy(late), authority)).toBe('admit')
    expect(countsIn(listingBy(late), authority)).toBe(false)
  })
})

it('asks nothing of other records while nobody is put out', () => {
  const { records, anneke, bram } = aStreet(['bram', 'chris'])
  const asked = () => {
    throw new Error('asked')
  }
  const lazy = { chainTo: asked, spokeBetween: asked }
  const wish = bram.phone.write('succeed/1', {}, { refs: [anneke.founding], at: 90 })
  expect(foldAuthority([...records, appoint(anneke, bram, 20), wish], lazy).accounts.size).toBe(3)
  expect(() => foldAuthority([...records, ban(anneke, bram, [[bram.phone, bram.founding]])], lazy)).toThrow(
    'asked'
  )
})
