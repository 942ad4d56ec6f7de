import { expect, test } from 'vitest'
import { pointToCell } from '#lib/domain/area.ts'
import { areaToCell, middleOf, wayFrom, ways } from '#lib/map/whereabouts.ts'

const middle = { latitude: 52.37, longitude: 4.88 }
const off = (north: number, east: number) => ({
  latitude: middle.latitude + north / 111_320,
  longitude: middle.longitude + east / (111_320 * Math.cos((middle.latitude * Math.PI) / 180))
})

test('a place is told by the side of the neighbourhood it lies on', () => {
  const round = [
    [1000, 0],
    [1000, 1000],
    [0, 1000],
    [-1000, 1000],
    [-1000, 0],
    [-1000, -1000],
    [0, -1000],
    [1000, -1000]
  ] as const
  expect(round.map(([north, east]) => wayFrom(middle, off(north, east)))).toEqual(ways.slice(1))
})

test('what lies about in the middle is told to lie there', () => {
  expect(wayFrom(middle, middle)).toBe('middle')
  expect(wayFrom(middle, off(340, 0))).toBe('middle')
  expect(wayFrom(middle, off(360, 0))).toBe('north')
})

test('the middle lies halfway between the outermost places', () => {
  expect(middleOf([off(0, 0), off(100, 0), off(1000, 0)])?.latitude).toBeCloseTo(off(500, 0).latitude, 9)
  expect(middleOf([])).toBeNull()
})

test('a cell is drawn where it is; a postcode in the middle of the neighbourhood that has it and drew its line', () => {
  const outline = [off(-500, -500), off(-500, 500), off(500, 0)]
  const here = pointToCell(off(0, 0))
  expect(areaToCell('u173zm', { area: null, outline: [] })).toBe('u173zm')
  expect(areaToCell('nl1015', { area: 'nl1015', outline })).toBe(here)
  expect(areaToCell('nl1016', { area: 'nl1015', outline })).toBeNull()
  expect(areaToCell('nl1015', { area: 'nl1015', outline: [] })).toBeNull()
  expect(areaToCell(null, { area: null, outline })).toBeNull()
})
