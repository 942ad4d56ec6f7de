import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faceColour, faceColours, initials } from '#lib/ui/face.ts'
import { contrast } from './contrast.ts'

test('white initials are 7:1 or better on every face', () => {
  for (const colour of faceColours) expect(contrast('#ffffff', colour), colour).toBeGreaterThanOrEqual(7)
})

test('the same key has the same colour, and keys spread over all of them', () => {
  const seen = new Set(Array.from({ length: 300 }, (_, i) => faceColour(`key ${i}`)))
  expect(seen.size).toBe(faceColours.length)
  expect(faceColour('Anneke')).toBe(faceColour('Anneke'))
})

test.each([
  ['Anneke', 'A'],
  ['Anneke de Vries', 'AV'],
  ['  youssef   el amrani ', 'YA'],
  ['Ömer Çelik', 'ÖÇ'],
  ['👩‍👩‍👧 van boven', '👩‍👩‍👧B'],
  ['', '?'],
  ['   ', '?']
])('the initials of %j are %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('any name has initials and a colour', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(initials(name).length).toBeGreaterThan(0)
      expect(faceColours).toContain(faceColour(name))
    })
  )
})
