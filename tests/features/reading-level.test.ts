import { expect, test } from 'vitest'
import { nl as nlFirst } from '#lib/features/words/nl.ts'
import { nlMore } from '#lib/features/words/nl-more.ts'
import {
  averageLength,
  hardWordsIn,
  sentencesOf,
  shareOfLongWords
} from '../../scripts/words/reading-level.ts'

const sentences = sentencesOf({ ...nlFirst, ...nlMore })

/** Where a hard word is the name of something in a file, and said to be that. */
const named = ['export.readme.3: record (bericht)']

test('no Dutch sentence has more than twenty words', () => {
  const tooLong = sentences.filter(({ words }) => words.length > 20)
  expect(tooLong.map(({ key, text, words }) => `${key}: ${words.length} in “${text}”`)).toEqual([])
})

test('Dutch sentences have at most nine words on average, labels not counted', () => {
  expect(sentences.length).toBeGreaterThan(1500)
  expect(averageLength(sentences)).toBeLessThanOrEqual(9)
})

test('at most one word in sixty is long', () => {
  expect(shareOfLongWords(sentences)).toBeLessThanOrEqual(1 / 60)
})

test('no word of offices or of the trade where there is a plain one', () => {
  expect(hardWordsIn(sentences).filter((found) => !named.includes(found))).toEqual([])
})

test('measures sentences as they are read: places as a word, each plural form, up to the full stop', () => {
  const said = sentencesOf({ a: 'Dag {name}. Hoe gaat het?', b: { one: '{n} buur', other: '{n} buren' } })
  expect(said.map(({ words }) => words.length)).toEqual([2, 3, 2, 2])
  const long = sentencesOf({
    a: 'Een twee drie vier vijf',
    b: 'Een label',
    c: 'Een twee drie vier vijf zes zeven'
  })
  expect(averageLength(long)).toBe(6)
  expect(shareOfLongWords(sentencesOf({ a: 'De verantwoordelijkheid is groot' }))).toBe(1 / 4)
})

test('finds hard words alone and in longer ones, and names the plain one', () => {
  const found = (text: string) => hardWordsIn(sentencesOf({ a: text }))
  expect(found('Indien je wilt')).toEqual(['a: indien (als)'])
  expect(found('We gaan synchroniseren')).toEqual(['a: synchroniseren (bijwerken)'])
  expect(found('Het is gesynchroniseerd')).toEqual(['a: synchroniseren (bijwerken)'])
  expect(found('De bediende dient')).toEqual(['a: dient (moet)'])
  expect(found('De avondserver')).toEqual([])
})
