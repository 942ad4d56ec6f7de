import { callersOf, emergencyNow, isEmergencyNow, isProposedNow, mayEnd } from '#lib/domain/emergency-now.ts'
import { projectEmergencies } from '#lib/domain/emergency.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutTown, emergencyIn, moment, partsOf } from './emergencies.ts'
import { arrivalsOf } from './histories.ts'
import { accountNamed, bytesOf, canonical } from './town.ts'

const hour = 60 * 60 * 1000

describe('an emergency', () => {
  it('of an ambassador holds at once', () => {
    const town = cutTown()
    const view = emergencyIn([town.declares(town.phone, 5)], town)
    expect(view).toMatchObject({ declaredAt: moment(5), isOfAmbassador: true, what: 'Geen stroom' })
    expect(isEmergencyNow(view, moment(6))).toBe(true)
  })

  it('of somebody else holds once two others say the same, counted by person', () => {
    const town = cutTown()
    const said = town.declares(town.bram, 5)
    const own = town.seconds(town.bram, said, 6)
    const [one, again] = [town.seconds(town.youssef, said, 7), town.seconds(town.youssef, said, 8)]
    const proposed = emergencyIn([said, own, one, again], town)
    expect(proposed).toMatchObject({ declaredAt: null, seconds: [accountNamed('youssef')] })
    expect(isEmergencyNow(proposed, moment(9))).toBe(false)
    expect(isProposedNow(proposed, moment(9))).toBe(true)
    const third = town.seconds(town.fatima, said, 9)
    expect(emergencyIn([said, own, one, again, third], town).declaredAt).toBe(moment(9))
  })

  it('of somebody else holds once an ambassador says so too', () => {
    const town = cutTown()
    const said = town.declares(town.bram, 5)
    const view = emergencyIn([said, town.seconds(town.tablet, said, 9)], town)
    expect(view).toMatchObject({ declaredAt: moment(9), isOfAmbassador: true })
  })

  it('of a new neighbour nobody met is none, and neither is their word for that of another', () => {
    const town = cutTown()
    expect(partsOf('emergency', [town.declares(town.karim, 5)], town)).toEqual([])
    const said = town.declares(town.bram, 5)
    const two = [town.seconds(town.karim, said, 6), town.seconds(town.youssef, said, 7)]
    expect(emergencyIn([said, ...two], town)).toMatchObject({
      declaredAt: null,
      seconds: [accountNamed('youssef')]
    })
  })

  it('is ended by an ambassador, or by who said it as long as no ambassador did', () => {
    const town = cutTown()
    const hers = town.declares(town.phone, 5)
    expect(emergencyIn([hers, town.ends(town.bram, hers, 6)], town).endedAt).toBeNull()
    expect(emergencyIn([hers, town.ends(town.tablet, hers, 7)], town).endedAt).toBe(moment(7))
    const his = town.declares(town.bram, 8)
    const enough = [town.seconds(town.youssef, his, 9), town.seconds(town.fatima, his, 9)]
    expect(emergencyIn([his, ...enough, town.ends(town.youssef, his, 10)], town).endedAt).toBeNull()
    const end = town.ends(town.bram, his, 11)
    expect(emergencyIn([his, ...enough, end], town).endedAt).toBe(moment(11))
    const joined = [his, ...enough, end, town.seconds(town.phone, his, 12)]
    expect(emergencyIn(joined, town).endedAt).toBeNull()
    expect(mayEnd(emergencyIn(joined, town), accountNamed('bram'), town.authority)).toBe(false)
    expect(mayEnd(emergencyIn([his], town), accountNamed('bram'), town.authority)).toBe(true)
    expect(mayEnd(emergencyIn([his], town), accountNamed('anneke'), town.authority)).toBe(true)
  })

  it('is over by itself after 72 hours in which nobody said it again', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 0)
    const alone = emergencyIn([said], town)
    expect(isEmergencyNow(alone, moment(72 * hour - 1))).toBe(true)
    expect(isEmergencyNow(alone, moment(72 * hour))).toBe(false)
    const again = emergencyIn([said, town.seconds(town.youssef, said, hour)], town)
    expect(isEmergencyNow(again, moment(72 * hour))).toBe(true)
    expect(isEmergencyNow(again, moment(73 * hour))).toBe(false)
  })

  it('comes before an exercise, however late that is declared', () => {
    const town = cutTown()
    const real = town.declares(town.phone, 5)
    const both = [real, town.declares(town.tablet, 6, true)]
    expect(emergencyNow(partsOf('emergency', both, town), moment(7))?.id).toBe(real.id)
    expect(emergencyNow(partsOf('emergency', both.slice(1), town), moment(7))?.isExercise).toBe(true)
  })

  it('has its check-ins read by the ambassadors and those an ambassador named, and by nobody a neighbour names', () => {
    const town = cutTown()
    const named = [bytesOf('account fatima'), bytesOf('account of nobody here')]
    const hers = emergencyIn([town.declares(town.phone, 5, false, named)], town)
    expect(callersOf(hers, town.authority)).toEqual([accountNamed('anneke'), accountNamed('fatima')])
    const his = emergencyIn([town.declares(town.bram, 5, false, named)], town)
    expect(callersOf(his, town.authority)).toEqual([accountNamed('anneke')])
  })
})

describe('in an emergency', () => {
  it('the latest check-in of each counts, of new neighbours too, and says nothing in the open', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 5)
    const checks = [town.karim, town.bram, town.bram].map((by, i) =>
      by.write('check-in/1', { said: bytesOf(`sealed ${i}`) }, { refs: [said], at: 300 + i })
    )
    expect(partsOf('checkIn', [said, ...checks], town).map(({ by, sealed }) => [by, sealed])).toEqual([
      [accountNamed('karim'), bytesOf('sealed 0')],
      [accountNamed('bram'), bytesOf('sealed 2')]
    ])
    expect(partsOf('checkIn', checks, town)).toEqual([])
  })

  it('the latest word about one kind at one place counts; a new neighbour can only say that it is gone', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 5)
    const records = [
      said,
      town.supplies(town.bram, said, 'Buurthuis', true, 6),
      town.supplies(town.bram, said, 'Kerk', true, 7),
      town.supplies(town.karim, said, 'Bij mij thuis', true, 8),
      town.supplies(town.karim, said, 'Buurthuis', false, 9)
    ]
    const shown = partsOf('supply', records, town).map(({ where, isThere }) => [where, isThere])
    expect(shown).toEqual([
      ['Buurthuis', false],
      ['Kerk', true]
    ])
  })

  it('words about a place stay of who wrote them first, with all who said them again', () => {
    const town = cutTown()
    const said = town.declares(town.phone, 5)
    const told = town.supplies(town.bram, said, 'Kerk', true, 6)
    const gone = town.supplies(town.karim, said, 'Kerk', false, 7)
    const records = [said, told, gone]
    expect(partsOf('supply', records, town)).toMatchObject([
      { id: told.id, by: accountNamed('bram'), ids: [told.id, gone.id], isThere: false, saidAt: moment(7) }
    ])
  })

  it('who can help out is who said so last, and nobody who took it back', () => {
    const town = cutTown()
    const says = (skills: ('cooking' | 'firstAid')[], at: number, by = town.bram) =>
      by.write('roster/1', { skills }, { refs: [town.genesis], at })
    const first = [says(['cooking'], 300), says(['firstAid'], 301), says(['cooking'], 302, town.karim)]
    expect(partsOf('roster', first, town)).toMatchObject([{ by: accountNamed('bram'), skills: ['firstAid'] }])
    expect(partsOf('roster', [...first, says([], 303)], town)).toEqual([])
  })

  it('all of it is the same in whatever order, and however often, its records come', () => {
    const town = cutTown()
    const said = town.declares(town.bram, 5)
    const on = [said, town.listing] as const
    const records = [
      said,
      town.seconds(town.youssef, said, 6),
      town.seconds(town.fatima, said, 6),
      town.claims(town.youssef, on, 'going', 8),
      town.claims(town.fatima, on, 'going', 8),
      town.claims(town.fatima, on, 'there', 9),
      town.claims(town.youssef, on, 'cannot', 10),
      town.supplies(town.bram, said, 'Kerk', true, 7),
      town.supplies(town.karim, said, 'Kerk', false, 7),
      town.ends(town.bram, said, 50)
    ]
    const expected = canonical(projectEmergencies(records, town.authority))
    fc.assert(
      fc.property(arrivalsOf(records), (arrivals) => {
        expect(canonical(projectEmergencies(arrivals, town.authority))).toBe(expected)
      })
    )
  })
})
