import { expect, test } from 'vitest'
import { callNames } from '#lib/features/compose/call-names.ts'

test('somebody is called by the first word of their name', () => {
  expect(callNames(['Joyce Emanuels', 'Youssef El Amrani'])('Joyce Emanuels')).toBe('Joyce')
})

test('two who would be called the same keep their whole names', () => {
  expect(callNames(['Joyce Emanuels', 'Joyce Bos'])('Joyce Bos')).toBe('Joyce Bos')
})

test('a title alone is no name', () => {
  expect(callNames(['Mevr. Bos'])('Mevr. Bos')).toBe('Mevr. Bos')
  expect(callNames(['de heer Jansen'])('de heer Jansen')).toBe('de heer Jansen')
})

test('an empty name stays empty', () => {
  expect(callNames([''])('')).toBe('')
})
