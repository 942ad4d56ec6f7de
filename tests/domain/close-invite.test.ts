import { foldAuthority } from '#lib/domain/authority.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, aTown, dayMs, doorKey, joinBody, Phone } from './town.ts'

/** Youssef made an invite for five; Sem comes in with it. */
function atTheDoor() {
  const town = aTown()
  const { youssef, genesis, records } = town
  const invite = youssef.write(
    'invite/1',
    { key: doorKey, uses: 5, met: false },
    { expires: 14 * dayMs, at: 10 }
  )
  const sem = new Phone('sem')
  sem.neighbourhood = genesis.id
  const joins = (at: number) => sem.write('join/1', joinBody('sem'), { refs: [invite], at })
  const closes = (by: Phone, at: number) => by.write('close-invite/1', {}, { refs: [invite], at })
  const fold = (...more: readonly StoepRecord[]) => foldAuthority([...records, invite, ...more])
  const isIn = (...more: readonly StoepRecord[]) => fold(...more).accounts.has(accountNamed('sem'))
  return { ...town, invite, joins, closes, fold, isIn }
}

describe('an invite that was closed', () => {
  it('lets nobody in any more, and tells so', () => {
    const { youssef, invite, joins, closes, fold, isIn } = atTheDoor()
    const closed = closes(youssef, 20)
    expect(isIn(closed, joins(30))).toBe(false)
    expect(fold(closed).doors.get(invite.id)).toMatchObject({ left: 0, by: accountNamed('youssef') })
  })

  it('keeps who came in before, whichever record arrives first', () => {
    const { youssef, joins, closes, isIn } = atTheDoor()
    const [joined, closed] = [joins(15), closes(youssef, 20)]
    expect(isIn(joined, closed)).toBe(true)
    expect(isIn(closed, joined)).toBe(true)
  })

  it('was closed by who made it or by an ambassador; others close nothing', () => {
    const { phone, fatima, tablet, joins, closes, isIn } = atTheDoor()
    const joined = joins(30)
    expect(isIn(closes(phone, 20), joined)).toBe(false)
    expect(isIn(closes(tablet, 20), joined)).toBe(false)
    expect(isIn(closes(fatima, 20), joined)).toBe(true)
  })

  it('closes no other invite', () => {
    const { phone, youssef, closes, fold } = atTheDoor()
    const other = phone.write('invite/1', { key: doorKey, uses: 2, met: true }, { expires: dayMs })
    expect(fold(other, closes(youssef, 20)).doors.get(other.id)?.left).toBe(2)
  })
})

it('a door says whose it is, for what, and whether it is handed over in person', () => {
  const { phone, fold } = atTheDoor()
  const link = phone.write('link/1', { key: doorKey }, { expires: dayMs })
  const met = phone.write('invite/1', { key: doorKey, uses: 2, met: true }, { expires: dayMs })
  const { doors } = fold(link, met)
  expect(doors.get(link.id)).toMatchObject({ kind: 'link', by: accountNamed('anneke'), isMet: false })
  expect(doors.get(met.id)).toMatchObject({ kind: 'invite', left: 2, isMet: true })
})
