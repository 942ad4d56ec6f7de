import { alertsNow, type AlertStatus } from '#lib/domain/alert.ts'
import { mayTellAlert } from '#lib/domain/emergency-now.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import type { RecordId, StoepRecord } from '#lib/domain/record.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTown, emergencyIn, moment, partsOf, type Cut } from './emergencies.ts'
import { arrivalsOf } from './histories.ts'
import { accountNamed, canonical } from './town.ts'

const first = 'a@b,1,x'
const later = { name: 'a@b,2,x', sender: 'a@b', sentAt: 2000, replaces: [first] }

function shownIn(records: readonly StoepRecord[], town: Cut, hidden: readonly RecordId[] = []) {
  const isHidden = ({ ids }: { readonly ids: readonly RecordId[] }) => ids.some((id) => hidden.includes(id))
  return alertsNow(partsOf('alert', records, town), isHidden, moment(9))
}
const namesIn = (...about: Parameters<typeof shownIn>) => shownIn(...about).map(({ name }) => name)

describe('an official alert', () => {
  it('is there when an ambassador puts it there, and not of another neighbour', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const records = [said, town.alerts(town.bram, said, { headline: 'Van Bram' }, 1)]
    expect(partsOf('alert', records, town)).toEqual([])
    const both = [...records, town.alerts(town.phone, said, { headline: 'Van Anneke' }, 2)]
    expect(partsOf('alert', both, town)).toMatchObject([
      { headline: 'Van Anneke', by: accountNamed('anneke'), emergency: said.id }
    ])
  })

  it('is there when one of the three puts it there who said together that there is an emergency', () => {
    const town = cutTown()
    const said = town.declares(town.bram, 0)
    const alone = [said, town.alerts(town.bram, said, {}, 3)]
    expect(partsOf('alert', alone, town)).toEqual([])
    const declared = [...alone, town.seconds(town.youssef, said, 1), town.seconds(town.fatima, said, 2)]
    expect(partsOf('alert', declared, town)).toHaveLength(1)
    const view = emergencyIn(declared, town)
    const may = ['bram', 'fatima', 'anneke', 'karim'].filter((name) =>
      mayTellAlert(view, accountNamed(name), town.authority)
    )
    expect(may).toEqual(['bram', 'fatima', 'anneke'])
  })

  it('of who only repeats what an ambassador said is none', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const records = [said, town.seconds(town.bram, said, 1), town.alerts(town.bram, said, {}, 2)]
    expect(partsOf('alert', records, town)).toEqual([])
    expect(mayTellAlert(emergencyIn(records, town), accountNamed('bram'), town.authority)).toBe(false)
  })

  it('gives way to a later one of the same sender that names it, and to no other', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const told = town.alerts(town.phone, said, { name: first, sender: 'a@b', sentAt: 1000 }, 1)
    const isReplaced = (changes: Parameters<typeof town.alerts>[2]) =>
      !namesIn([said, told, town.alerts(town.phone, said, { ...later, ...changes }, 2)], town).includes(first)
    expect(isReplaced({ move: 'update' })).toBe(true)
    expect(isReplaced({ move: 'cancel' })).toBe(true)
    expect(isReplaced({ move: 'alert' })).toBe(false)
    expect(isReplaced({ move: 'update', sender: 'else@b' })).toBe(false)
    expect(isReplaced({ move: 'update', replaces: ['a@b,9,x'] })).toBe(false)
    expect(isReplaced({ move: 'update', sentAt: 1000 })).toBe(false)
  })

  it('that is real gives way to no exercise and no test, and a test to nothing real', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const isReplaced = (before: AlertStatus, after: AlertStatus) => {
      const told = town.alerts(
        town.phone,
        said,
        { name: first, sender: 'a@b', sentAt: 1000, status: before },
        1
      )
      const cancel = town.alerts(town.phone, said, { ...later, move: 'cancel', status: after }, 2)
      return !namesIn([said, told, cancel], town).includes(first)
    }
    expect([isReplaced('actual', 'exercise'), isReplaced('actual', 'test')]).toEqual([false, false])
    expect(isReplaced('test', 'actual')).toBe(false)
    expect([isReplaced('test', 'test'), isReplaced('actual', 'actual')]).toEqual([true, true])
  })

  it('does not give way to one that was hidden', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const told = town.alerts(town.phone, said, { name: first, sender: 'a@b', sentAt: 1000 }, 1)
    const cancel = town.alerts(town.phone, said, { ...later, move: 'cancel' }, 2)
    expect(namesIn([said, told, cancel], town)).toEqual([later.name])
    expect(namesIn([said, told, cancel], town, [cancel.id])).toEqual([later.name, first])
  })

  it('put there twice in other words is one, as it was put there last and was not hidden', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const twice = ['Eerst', 'Daarna'].map((headline, i) => town.alerts(town.phone, said, { headline }, i))
    const headlines = (hidden: readonly RecordId[] = []) =>
      shownIn([said, ...twice], town, hidden).map(({ headline }) => headline)
    expect(headlines()).toEqual(['Daarna'])
    const again = town.alerts(town.tablet, said, { headline: 'Eerst' }, 2)
    expect(shownIn([said, ...twice, again], town)).toMatchObject([{ headline: 'Eerst' }])
    expect(headlines(twice.slice(1).map(({ id }) => id))).toEqual(['Eerst'])
    expect(headlines(twice.map(({ id }) => id))).toEqual(['Daarna'])
  })

  it('put there again in the same words is of who put it there first, and hidden with any of these', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0, false)
    const [hers, again] = [town.alerts(town.phone, said, {}, 1), town.alerts(town.tablet, said, {}, 2)]
    const views = partsOf('alert', [said, hers, again], town)
    expect(views).toMatchObject([{ id: hers.id, by: accountNamed('anneke'), ids: [hers.id, again.id] }])
  })

  it('stands until its time is over, what is real before what is tried out, then the gravest', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const told = (['test', 'actual', 'actual'] as const).map((status, i) =>
      town.alerts(
        town.phone,
        said,
        { status, severity: i === 2 ? 'extreme' : 'minor', name: `${i}`, headline: `${i}` },
        i
      )
    )
    const views = partsOf('alert', [said, ...told], town)
    const now = (nowMs: number) => alertsNow(views, () => false, nowMs).map(({ headline }) => headline)
    expect(now(moment(9))).toEqual(['2', '1', '0'])
    const ends = views[0]?.expiresAt ?? 0
    expect([now(ends - 1).length, now(ends).length]).toEqual([3, 0])
  })

  it('is the same in whatever order, and however often, its records come', () => {
    const town = cutTown()
    const said = town.declares(town.bram, 0)
    const records = [
      said,
      town.seconds(town.youssef, said, 1),
      town.seconds(town.fatima, said, 2),
      town.alerts(town.bram, said, { name: first, sender: 'a@b' }, 3),
      town.alerts(town.fatima, said, { ...later, move: 'update' }, 4),
      town.alerts(town.karim, said, { name: 'c' }, 5)
    ]
    const whole = canonical(projectEmergencies(records, town.authority))
    fc.assert(
      fc.property(arrivalsOf(records), (arrived) => {
        expect(canonical(projectEmergencies(arrived, town.authority))).toEqual(whole)
      })
    )
  })
})
