import { foldAuthority } from '#lib/domain/authority.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { appoint, aStreet, ban, listingBy, rolesIn, type Neighbour } from './street.ts'
import { accountNamed, dayMs } from './town.ts'

const wish = (by: Neighbour, whom: Neighbour, at: number) =>
  by.phone.write('succeed/1', {}, { refs: [whom.founding], at })

const roleOf = (name: string, records: readonly StoepRecord[]) => rolesIn(records)[name]

const presence = ({ phone, founding }: Neighbour, at: number) =>
  phone.write('present/1', {}, { refs: [founding], at })

/** Seven people: Anneke leads, and is heard for the last time on day 10. */
function bigStreet() {
  const street = aStreet(['bram', 'chris', 'daan', 'eva', 'fatima', 'gerrit'])
  const last = presence(street.anneke, 10 * dayMs)
  street.records.push(last)
  return { ...street, last }
}

const late = 101 * dayMs

describe('succession', () => {
  it('makes a member ambassador when three want it, ninety days after an ambassador was heard', () => {
    const { records, bram, chris, daan, eva } = bigStreet()
    const two = [wish(bram, eva, late), wish(chris, eva, late)]
    expect(roleOf('eva', [...records, ...two])).toBe('member')
    expect(foldAuthority([...records, ...two]).successions.get(accountNamed('eva'))).toEqual([
      { id: two[0]?.id, by: accountNamed('bram') },
      { id: two[1]?.id, by: accountNamed('chris') }
    ])
    const all = [...records, ...two, wish(daan, eva, late)]
    expect(roleOf('eva', all)).toBe('ambassador')
    expect(roleOf('anneke', all)).toBe('ambassador')
    expect(foldAuthority(all).successions.size).toBe(0)
  })

  it('waits while a device of an ambassador was in use within the ninety days', () => {
    const { records, anneke, bram, chris, daan, eva } = bigStreet()
    const early = [bram, chris, daan].map((by) => wish(by, eva, 99 * dayMs))
    expect(roleOf('eva', [...records, ...early])).toBe('member')
    const wishes = [bram, chris, daan].map((by) => wish(by, eva, late))
    expect(roleOf('eva', [...records, ...wishes, presence(anneke, 40 * dayMs)])).toBe('member')
  })

  it('follows from records of authority alone, so that who has only the lobby comes to the same', () => {
    const { records, anneke, bram, chris, daan, eva } = bigStreet()
    const wishes = [bram, chris, daan].map((by) => wish(by, eva, late))
    const listing = listingBy(anneke, 50 * dayMs)
    expect(roleOf('eva', [...records, ...wishes])).toBe('ambassador')
    expect(roleOf('eva', [...records, ...wishes, listing])).toBe('ambassador')
  })

  it('stands when an ambassador is back after that', () => {
    const { records, anneke, bram, chris, daan, eva } = bigStreet()
    const wishes = [bram, chris, daan].map((by) => wish(by, eva, late))
    expect(roleOf('eva', [...records, ...wishes, presence(anneke, late + dayMs)])).toBe('ambassador')
  })

  it('does not happen when an ambassador says no, and anybody else may say what they like', () => {
    const { records, anneke, bram, chris, daan, eva, fatima } = bigStreet()
    const wishes = [bram, chris, daan].map((by) => wish(by, eva, late))
    const [first] = wishes
    const notHers = fatima.phone.write('object/1', {}, { refs: [first ?? eva.founding], at: late })
    expect(roleOf('eva', [...records, ...wishes, notHers])).toBe('ambassador')
    const no = anneke.phone.write('object/1', {}, { refs: [first ?? eva.founding], at: late + 5 })
    expect(roleOf('eva', [...records, ...wishes, no])).toBe('member')
  })

  it('counts each member once, and no guest, no ambassador and nobody who was put out', () => {
    const { records, anneke, bram, chris, eva } = bigStreet()
    const twice = [wish(bram, eva, late), wish(bram, eva, late + 1), wish(chris, eva, late)]
    expect(roleOf('eva', [...records, ...twice, wish(anneke, eva, late)])).toBe('member')
    const out = ban(anneke, bram, [], 9 * dayMs)
    const again = [wish(chris, eva, late), wish(eva, eva, late)]
    expect(roleOf('eva', [...records, out, ...twice, ...again])).toBe('member')
  })

  it('takes all members, and at least two, where few live', () => {
    const { records, bram, chris, daan } = aStreet(['bram', 'chris', 'daan'])
    const two = [wish(bram, chris, late), wish(chris, chris, late)]
    expect(roleOf('chris', [...records, ...two])).toBe('member')
    expect(roleOf('chris', [...records, ...two, wish(daan, chris, late)])).toBe('ambassador')
    const alone = aStreet(['bram'])
    expect(roleOf('bram', [...alone.records, wish(alone.bram, alone.bram, late)])).toBe('member')
  })

  it('happens once: who has just become ambassador has not been silent for long', () => {
    const { records, bram, chris, daan, eva, fatima } = bigStreet()
    const first = [bram, chris, daan].map((by) => wish(by, eva, late))
    const second = [bram, chris, daan].map((by) => wish(by, fatima, late + 1))
    const all = [...records, ...first, ...second]
    expect(rolesIn(all)).toMatchObject({ eva: 'ambassador', fatima: 'member' })
    expect(rolesIn(all.toReversed())).toEqual(rolesIn(all))
  })

  it('stands whoever comes, goes, is put out or is appointed later', () => {
    const { records, join, anneke, bram, chris } = aStreet(['bram', 'chris'])
    const wishes = [wish(bram, chris, late), wish(chris, chris, late)]
    for (const name of ['daan', 'eva', 'fatima']) join(name, late + 10)
    const all = [...records, ...wishes]
    expect(roleOf('chris', all)).toBe('ambassador')
    const leave = bram.phone.write('leave/1', {}, { refs: [bram.founding], at: late + 20 })
    expect(roleOf('chris', [...all, leave])).toBe('ambassador')
    const back = [appoint(anneke, bram, late + 20), listingBy(bram, 50 * dayMs)]
    expect(roleOf('chris', [...all, ...back])).toBe('ambassador')
    const out = ban(chris, bram, [[bram.phone, wishes[0] ?? null]], late + 30)
    expect(roleOf('chris', [...all, out])).toBe('ambassador')
  })

  it('lets who took over do what an ambassador does', () => {
    const { records, bram, chris, daan, eva, fatima } = bigStreet()
    const wishes = [bram, chris, daan].map((by) => wish(by, eva, late))
    const out = ban(eva, daan, [[daan.phone, wishes[2] ?? null]], late + 10)
    const all = [...records, ...wishes, appoint(eva, fatima, late + 11), out]
    expect(rolesIn(all)).toMatchObject({ eva: 'ambassador', fatima: 'ambassador' })
    expect(roleOf('daan', all)).toBeUndefined()
  })
})
