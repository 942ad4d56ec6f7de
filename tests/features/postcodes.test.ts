import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { pointToCell } from '#lib/domain/area.ts'
import { postcodeToArea, type Places } from '#lib/features/welcome/postcodes.ts'

const file = new URL('../../static/places/nl-postcodes.json', import.meta.url)
const places = JSON.parse(readFileSync(file, 'utf8')) as Places

test('a postcode is found by its four digits, however it is typed', () => {
  const jordaan = { place: 'Amsterdam', cell: pointToCell({ latitude: 52.379, longitude: 4.885 }) }
  expect(postcodeToArea('1015', places)).toEqual(jordaan)
  expect(postcodeToArea(' 1015 AB ', places)).toEqual(jordaan)
})

test('what is no postcode of anywhere is nowhere', () => {
  for (const typed of ['', '101', '0000', '1000', 'abcd', '１０１５']) {
    expect(postcodeToArea(typed, places)).toBeNull()
  }
})

test('every area of the table lies in the country', () => {
  for (const [place, areas] of Object.entries(places)) {
    expect(place).not.toBe('')
    expect(areas.length % 3).toBe(0)
    for (let at = 0; at < areas.length; at += 3) {
      const [code = 0, latitude = 0, longitude = 0] = areas.slice(at, at + 3)
      expect(code >= 1000 && code <= 9999 && latitude > 50_700 && latitude < 53_600).toBe(true)
      expect(longitude > 3_300 && longitude < 7_300).toBe(true)
    }
  }
})
