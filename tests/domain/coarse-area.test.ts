import { expect, it } from 'vitest'
import { cellDistance, isCell, pointToCell } from '#lib/domain/area.ts'
import { areaDistance, areaToPostcode, isArea, postcodeToArea } from '#lib/domain/coarse-area.ts'

const here = pointToCell({ latitude: 52.379, longitude: 4.885 })
const there = pointToCell({ latitude: 52.36, longitude: 4.9 })

it('takes the four digits of a postcode, however it is typed', () => {
  for (const typed of ['1015', ' 1015 AB ', '1015ab', 'postcode 1015'])
    expect(postcodeToArea(typed)).toBe('nl1015')
})

it('takes nothing from what no Dutch postcode begins with', () => {
  for (const typed of ['', '101', '0123', '10155', 'abcd', '１０１５'])
    expect(postcodeToArea(typed)).toBeNull()
})

it('never takes a cell for a postcode, nor the reverse', () => {
  expect(isCell('nl1015')).toBe(false)
  expect(areaToPostcode('nl1015')).toBe('1015')
  expect(areaToPostcode(here)).toBeNull()
})

it('knows both kinds of area and nothing else', () => {
  expect([here, 'nl1015', 'nl9999'].map(isArea)).toEqual([true, true, true])
  expect(['nl0999', 'nl101', 'nl10155', 'il1015', '', 'u173z'].map(isArea)).not.toContain(true)
})

it('measures cells by rings, and postcodes by the digits they share', () => {
  expect(areaDistance(here, there)).toBe(cellDistance(here, there))
  const distances = ['nl1015', 'nl1016', 'nl1054', 'nl1211', 'nl9712'].map((other) =>
    areaDistance('nl1015', other)
  )
  expect(distances[0]).toBe(0)
  expect(distances).toEqual([...distances].sort((a, b) => Number(a) - Number(b)))
  expect(new Set(distances).size).toBe(5)
})

it('does not measure between a cell and a postcode', () => {
  expect(areaDistance(here, 'nl1015')).toBeNull()
  expect(areaDistance('nl1015', here)).toBeNull()
})
