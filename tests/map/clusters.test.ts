import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellToBounds, pointToCell } from '#lib/domain/area.ts'
import { clustersOf, isOnMap, stepsTo } from '#lib/map/clusters.ts'

const cell = fc
  .record({
    latitude: fc.double({ min: -85, max: 85, noNaN: true }),
    longitude: fc.double({ min: -180, max: 179.99, noNaN: true })
  })
  .map(pointToCell)
/** Close together, as in a neighbourhood. */
const nearby = fc
  .record({
    latitude: fc.double({ min: 52.35, max: 52.4, noNaN: true }),
    longitude: fc.double({ min: 4.85, max: 4.92, noNaN: true })
  })
  .map(pointToCell)
const area = fc.option(fc.oneof(cell, nearby, fc.constant('nl1015')), { nil: null })
const areas = fc.array(area, { maxLength: 60 })
const zoom = fc.double({ min: 0, max: 18, noNaN: true })

/** Px of the world at this zoom. */
const worldPx = (at: number) => 512 * 2 ** at

describe('what stands on the map', () => {
  it('is what stands on the list, each listing once, but for those that have no place that can be drawn', () => {
    fc.assert(
      fc.property(areas, zoom, (listed, at) => {
        const clusters = clustersOf(listed, at)
        const mapped = clusters.flatMap(({ cells }) => listed.filter((each) => each && cells.includes(each)))
        expect([...mapped].sort()).toEqual(listed.filter(isOnMap).sort())
        expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(mapped.length)
        expect(mapped.length + listed.filter((each) => !isOnMap(each)).length).toBe(listed.length)
      })
    )
  })

  it('is the same in whatever order it came in', () => {
    fc.assert(
      fc.property(areas, zoom, (listed, at) => {
        expect(clustersOf(listed.toReversed(), at)).toEqual(clustersOf(listed, at))
      })
    )
  })

  it('never stands so close together that a thumb could not choose', () => {
    fc.assert(
      fc.property(areas, zoom, (listed, at) => {
        const across = clustersOf(listed, at).map(({ middle }) => Math.round(middle.longitude * 1e6) / 1e6)
        const apart = [...new Set(across)].sort((a, b) => a - b)
        for (const [i, longitude] of apart.entries()) {
          const next = apart[i + 1]
          if (next !== undefined) {
            expect(((next - longitude) / 360) * worldPx(at)).toBeGreaterThan(60)
          }
        }
      })
    )
  })

  it('is told cell by cell from zoom 12 on, and by four at a time one zoom further away', () => {
    const here = 'u173zm'
    const edge = cellToBounds(here)
    const east = pointToCell({ latitude: edge.south, longitude: edge.east })
    expect(clustersOf([here, here, east], 12).map(({ count }) => count)).toEqual([2, 1])
    expect(clustersOf([here, here, east], 17.4).map(({ count }) => count)).toEqual([2, 1])
    const [both] = clustersOf([east, here, here], 0)
    expect(both).toMatchObject({ cells: [here, east].sort(), count: 3 })
  })

  it('has its number in the middle of its cell', () => {
    const { south, west, north, east } = cellToBounds('u173zm')
    const [only] = clustersOf(['u173zm'], 14)
    expect(only?.middle.latitude).toBeCloseTo((south + north) / 2, 9)
    expect(only?.middle.longitude).toBeCloseTo((west + east) / 2, 9)
  })

  it('lies a number of parts away from the middle that no other has', () => {
    fc.assert(
      fc.property(areas, zoom, fc.double({ min: -80, max: 80, noNaN: true }), (listed, at, latitude) => {
        const clusters = clustersOf(listed, at)
        const steps = clusters.map((cluster) => stepsTo(cluster, { latitude, longitude: 4.88 }, at))
        expect(new Set(steps.map(({ north, east }) => `${north} ${east}`)).size).toBe(clusters.length)
      })
    )
    const [cluster] = clustersOf(['u173zm'], 14)
    const { south, west, north, east } = cellToBounds('u173zm')
    const below = { latitude: south - (north - south), longitude: west + (east - west) / 2 }
    expect(cluster && stepsTo(cluster, below, 14)).toEqual({ north: 1, east: 0 })
  })
})
