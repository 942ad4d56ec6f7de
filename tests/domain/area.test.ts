import { cellDistance, cellToBounds, cellToCentre, isCell, pointToCell } from '#lib/domain/area.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** To a ten-millionth of a degree, a centimetre. */
const points = fc.record({
  latitude: fc.integer({ min: -90e7, max: 90e7 }).map((n) => n / 1e7),
  longitude: fc.integer({ min: -180e7, max: 180e7 }).map((n) => n / 1e7)
})

describe('area', () => {
  it('names the cell as a geohash does', () => {
    expect(pointToCell({ latitude: 57.64911, longitude: 10.40744 })).toBe('u4pruy')
    expect(pointToCell({ latitude: 42.6, longitude: -5.6 })).toBe('ezs42e')
    expect(pointToCell({ latitude: 0, longitude: 0 })).toBe('s00000')
  })

  it('finds every point inside the cell it is given, and the centre in the same cell', () => {
    fc.assert(
      fc.property(points, (point) => {
        const cell = pointToCell(point)
        const { south, west, north, east } = cellToBounds(cell)
        const longitude = point.longitude === 180 ? -180 : point.longitude
        expect(isCell(cell)).toBe(true)
        expect(point.latitude).toBeGreaterThanOrEqual(south)
        expect(point.latitude).toBeLessThanOrEqual(north)
        expect(longitude).toBeGreaterThanOrEqual(west)
        expect(longitude).toBeLessThan(east)
        expect(pointToCell(cellToCentre(cell))).toBe(cell)
      })
    )
  })

  it('counts rings of cells, the same both ways, also across the date line', () => {
    const here = { latitude: 52.3741, longitude: 4.8809 }
    const cell = pointToCell(here)
    const next = pointToCell({ ...here, longitude: here.longitude + 360 / 2 ** 15 })
    const corner = pointToCell({
      latitude: here.latitude + 180 / 2 ** 15,
      longitude: here.longitude + 360 / 2 ** 15
    })
    expect(cellDistance(cell, cell)).toBe(0)
    expect(cellDistance(cell, next)).toBe(1)
    expect(cellDistance(corner, cell)).toBe(1)
    expect(
      cellDistance(
        pointToCell({ latitude: 0, longitude: 179.999 }),
        pointToCell({ latitude: 0, longitude: -179.999 })
      )
    ).toBe(1)
    fc.assert(
      fc.property(points, points, (a, b) => {
        const [from, to] = [pointToCell(a), pointToCell(b)]
        expect(cellDistance(from, to)).toBe(cellDistance(to, from))
      })
    )
  })

  it('refuses what is not a cell', () => {
    for (const text of ['', 'u173z', 'u173zka', 'u173za', 'U173ZK', 'u173z ', '😀😀😀'])
      expect(isCell(text)).toBe(false)
    expect(() => cellToBounds('u173za')).toThrow(RangeError)
    expect(() => pointToCell({ latitude: Number.NaN, longitude: 0 })).toThrow(RangeError)
  })
})
