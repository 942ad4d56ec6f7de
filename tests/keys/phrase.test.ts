import { expect, it } from 'vitest'
import { bytesToPhrase, phraseToKey } from '#lib/keys/phrase.ts'

const words = bytesToPhrase(Uint8Array.from({ length: 16 }, (_, i) => 17 * i))
const key = phraseToKey(words.join(' '))

it('makes twelve words, the same of the same bytes', () => {
  expect(words).toHaveLength(12)
  expect(bytesToPhrase(Uint8Array.from({ length: 16 }, (_, i) => 17 * i))).toEqual(words)
  expect(bytesToPhrase(new Uint8Array(16))).not.toEqual(words)
})

it('gives one key for one phrase, and another for another', () => {
  expect(key?.publicKey).toHaveLength(32)
  expect(phraseToKey(bytesToPhrase(new Uint8Array(16)).join(' '))?.publicKey).not.toEqual(key?.publicKey)
})

it.each([
  ['in capitals', words.join(' ').toUpperCase()],
  ['a line each, numbered', words.map((word, i) => `${i + 1}. ${word}`).join('\n')],
  ['with commas', words.join(', ')],
  ['by the first four letters', words.map((word) => word.slice(0, 4)).join(' ')]
])('takes words typed %s', (_, typed) => {
  expect(phraseToKey(typed)?.publicKey).toEqual(key?.publicKey)
})

it.each([
  ['eleven words', words.slice(1).join(' ')],
  ['thirteen', [...words, words[0]].join(' ')],
  ['an unknown word', ['stoepje', ...words.slice(1)].join(' ')],
  ['two words the other way round', [words[1], words[0], ...words.slice(2)].join(' ')],
  ['nothing', '']
])('takes no key from %s', (_, typed) => {
  expect(phraseToKey(typed)).toBeNull()
})
