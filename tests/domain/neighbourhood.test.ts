import { projectNeighbourhood } from '#lib/domain/neighbourhood.ts'
import type { Corner } from '#lib/domain/outline.ts'
import type { StoepRecord } from '#lib/domain/record.ts'
import type { MeetingPoint } from '#lib/domain/records/meeting-points.ts'
import type { Settings } from '#lib/domain/records/settings.ts'
import { giftMode } from '#lib/domain/views.ts'
import { describe, expect, it } from 'vitest'
import { aTown, type Phone, type Town } from './town.ts'

const counting = { hours: true, creditFloorMinutes: -600 }

function sets(by: Phone, { genesis }: Town, body: Settings, at: number) {
  return by.write('settings/1', body, { refs: [genesis], at })
}

const settingsIn = (town: Town, ...more: readonly StoepRecord[]) =>
  projectNeighbourhood([...more, ...town.records], town.authority)?.settings

describe('a neighbourhood', () => {
  it('has the name and area of its genesis, and counts who is in', () => {
    const town = aTown()
    expect(projectNeighbourhood(town.records, town.authority)).toEqual({
      id: town.genesis.id,
      name: 'Jordaan',
      area: 'u173zk',
      members: 4,
      settings: giftMode,
      meetingPoints: [],
      outline: []
    })
  })

  it('is nothing while its genesis is not here', () => {
    const town = aTown()
    expect(projectNeighbourhood(town.records.slice(1), town.authority)).toBe(null)
  })

  it('begins in gift mode, with nothing counted', () => {
    expect(settingsIn(aTown())).toEqual({ hours: false, creditFloorMinutes: 0 })
  })

  it('does things as an ambassador last said, from either device, and whole', () => {
    const town = aTown()
    const first = sets(town.phone, town, counting, 100)
    const last = sets(town.tablet, town, { hours: true, creditFloorMinutes: 0 }, 200)
    expect(settingsIn(town, first)).toEqual(counting)
    expect(settingsIn(town, last, first)).toEqual({ hours: true, creditFloorMinutes: 0 })
  })

  it('hears nobody but an ambassador', () => {
    const town = aTown()
    expect(settingsIn(town, sets(town.youssef, town, counting, 100))).toEqual(giftMode)
  })

  it('has the meeting points an ambassador last told, all of them and no others, and hears nobody else', () => {
    const town = aTown()
    const bench: MeetingPoint = { name: 'Bankje', kind: 'spot', latitude: 52374, longitude: 4881 }
    const centre: MeetingPoint = { ...bench, name: 'Buurthuis', kind: 'centre' }
    const tells = (by: Phone, points: readonly MeetingPoint[], at: number) =>
      by.write('meeting-points/1', { points: [...points] }, { refs: [town.genesis], at })
    const pointsIn = (...more: readonly StoepRecord[]) =>
      projectNeighbourhood([...more, ...town.records], town.authority)?.meetingPoints
    const first = tells(town.phone, [bench, centre], 100)
    expect(pointsIn(first)).toEqual([bench, centre])
    expect(pointsIn(tells(town.tablet, [centre], 200), first)).toEqual([centre])
    expect(pointsIn(first, tells(town.youssef, [], 300))).toEqual([bench, centre])
  })

  it('has the line an ambassador last drew around it, until one takes it away, and hears nobody else', () => {
    const town = aTown()
    const corners = [
      { latitude: 261_850, longitude: 24_380 },
      { latitude: 261_850, longitude: 24_440 },
      { latitude: 261_900, longitude: 24_400 }
    ]
    const draws = (by: Phone, ring: readonly Corner[], at: number) =>
      by.write('outline/1', { corners: [...ring] }, { refs: [town.genesis], at })
    const outlineIn = (...more: readonly StoepRecord[]) =>
      projectNeighbourhood([...more, ...town.records], town.authority)?.outline
    const first = draws(town.phone, corners, 100)
    const other = corners.toReversed()
    expect(outlineIn(first)).toEqual(corners)
    expect(outlineIn(draws(town.tablet, other, 200), first)).toEqual(other)
    expect(outlineIn(first, draws(town.youssef, other, 300))).toEqual(corners)
    expect(outlineIn(draws(town.tablet, [], 400), first)).toEqual([])
    expect(outlineIn(first, draws(town.tablet, corners.slice(1), 500))).toEqual(corners)
  })

  it('goes back to gift mode when an ambassador says so', () => {
    const town = aTown()
    const records = [sets(town.phone, town, counting, 100), sets(town.phone, town, giftMode, 110)]
    expect(settingsIn(town, ...records)).toEqual(giftMode)
  })
})
