import { projectAnnouncements } from '#lib/domain/announcements.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { isAnnounced } from '#lib/domain/expiry.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivalsOf } from './histories.ts'
import { accountNamed, aTown, canonical, dayMs, start, type Phone } from './town.ts'

function square() {
  const town = aTown()
  const says = (by: Phone, text: string, at: number) =>
    by.write('announcement/1', { text }, { refs: [town.genesis], at, expires: 7 * dayMs })
  const ends = (by: Phone, about: StoepRecord, at: number) =>
    by.write('end-announcement/1', {}, { refs: [about], at })
  return { ...town, says, ends }
}

describe('an announcement', () => {
  it('counts when an ambassador made it, and tells who and until when', () => {
    const { phone, youssef, says, authority } = square()
    const hers = says(phone, 'Zaterdag vegen we.', 20)
    expect(projectAnnouncements([says(youssef, 'Koop bij mij.', 10), hers], authority)).toEqual([
      {
        id: hers.id,
        by: accountNamed('anneke'),
        text: 'Zaterdag vegen we.',
        clock: hers.clock,
        expiresAt: start + 7 * dayMs,
        isEnded: false
      }
    ])
  })

  it('stands until its day, or until an ambassador takes it down', () => {
    const { phone, tablet, youssef, says, ends, authority } = square()
    const [first, second] = [says(phone, 'Eerst.', 20), says(phone, 'Dan.', 30)]
    const records = [first, second, ends(youssef, first, 40), ends(tablet, second, 40)]
    const [one, other] = projectAnnouncements(records, authority)
    const stands = (view: typeof one, ms: number) => view && isAnnounced(view, start + ms)
    expect(stands(one, 7 * dayMs - 1)).toBe(true)
    expect(stands(one, 7 * dayMs)).toBe(false)
    expect(stands(other, 50)).toBe(false)
  })

  it('of who was an ambassador then stays, of who was one no more does not count', () => {
    const { phone, youssef, genesis, says, records } = square()
    const founding = records.find(({ type, device }) => type === 'join/1' && device === youssef.device)
    const appoint = phone.write('appoint/1', {}, { refs: founding ? [founding] : [], at: 50 })
    const during = says(youssef, 'Als verbinder.', 60)
    const resign = youssef.write('resign/1', {}, { refs: founding ? [founding] : [genesis], at: 70 })
    const after = says(youssef, 'Als buur.', 80)
    const authority = foldAuthority([...records, appoint, resign])
    expect(projectAnnouncements([during, after], authority).map(({ text }) => text)).toEqual([
      'Als verbinder.'
    ])
  })

  it('is the same in whatever order, and however often, its records come', () => {
    const { phone, tablet, youssef, says, ends, authority } = square()
    const three = [says(phone, 'Een.', 20), says(tablet, 'Twee.', 20), says(youssef, 'Drie.', 20)]
    const records = [...three, ...three.map((each, i) => ends(i === 1 ? phone : youssef, each, 30))]
    const expected = canonical(projectAnnouncements(records, authority))
    fc.assert(
      fc.property(arrivalsOf(records), (arrivals) => {
        expect(canonical(projectAnnouncements(arrivals, authority))).toBe(expected)
      })
    )
  })
})
