import { reportOf } from '#lib/domain/emergency-report.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { expect, it } from 'vitest'
import { cutTown, emergencyIn, minute, moment, partsOf } from './emergencies.ts'
import { accountNamed, aListing, viewOf } from './town.ts'

it('tells how it went in counts, and no count of one or two people', () => {
  const town = cutTown()
  const said = town.declares(town.phone, 0)
  const askers = [town.phone, town.youssef, town.fatima]
  const asked = askers.map((by, i) =>
    by.write('listing/1', { ...aListing, urgency: 'now' }, { at: 1000 + i * minute, expires: 1e9 })
  )
  const [first, second, third] = asked.map((listing) => [said, listing] as const)
  if (!first || !second || !third) throw new Error('three asked')
  const claims = partsOf(
    'claim',
    [
      said,
      town.claims(town.bram, first, 'there', 2 * minute),
      town.claims(town.bram, second, 'done', 11 * minute),
      town.claims(town.bram, third, 'going', 30 * minute)
    ],
    town
  )
  const views = [...asked, town.listing].map((listing) => viewOf([listing], town.authority))
  const check = (by: AccountId) => ({ emergency: said.id, by })
  const four = ['anneke', 'youssef', 'fatima', 'bram', 'bram'].map((name) => check(accountNamed(name)))
  const report = reportOf(emergencyIn([said], town), views, four, claims)
  expect(report).toMatchObject({ checkedIn: 4, asked: 3, helped: null })
  expect(Math.round((report.medianFirstMs ?? 0) / minute)).toBe(10)
})

it('counts nothing from before, from after, or from another emergency', () => {
  const town = cutTown()
  const said = town.declares(town.phone, minute)
  const end = town.ends(town.phone, said, 2 * minute)
  const late = town.bram.write(
    'listing/1',
    { ...aListing, urgency: 'now' },
    { at: 200 + 3 * minute, expires: 1e9 }
  )
  const views = [town.listing, late].map((listing) => viewOf([listing], town.authority))
  const emergency = emergencyIn([said, end], town)
  expect(emergency.endedAt).toBe(moment(2 * minute))
  const elsewhere = ['a', 'b', 'c'].map((by) => ({ emergency: late.id, by: accountNamed(by) }))
  expect(reportOf(emergency, views, elsewhere, [])).toEqual({
    checkedIn: 0,
    asked: 0,
    helped: 0,
    medianFirstMs: null
  })
})
