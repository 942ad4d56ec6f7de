import { expect, test } from 'vitest'
import { coverageOf } from '../../scripts/words/coverage.ts'
import { readLanguages } from '../../scripts/words/read-languages.ts'

const source = {
  hello: 'Hallo {name}',
  count: { one: '{n} buur', other: '{n} buren' },
  bye: 'Dag'
}

test('a language that says everything with the forms it has is whole', () => {
  const words = {
    hello: 'Привіт, {name}',
    count: { one: '{n} сусід', few: '{n} сусіди', many: '{n} сусідів', other: '{n} сусіда' },
    bye: 'Бувай'
  }
  expect(coverageOf('uk', words, source)).toEqual({ missing: [], faults: [], percent: 100 })
})

test('names what is missing, and a place, a form or a sentence that does not fit', () => {
  const words = { hello: 'Привіт', count: { one: '{n} сусід', other: '{n} сусіда' }, hi: 'Гей' }
  expect(coverageOf('uk', words, source)).toEqual({
    missing: ['bye'],
    faults: [
      'hello: must have {name} places',
      'count: lacks the form few, many',
      'hi: no such sentence in Dutch'
    ],
    percent: 66
  })
})

test('a form that says the number in a word may leave it out', () => {
  expect(coverageOf('nl', { count: { one: 'één buur', other: '{n} buren' } }, source).faults).toEqual([])
})

test('Dutch and English say everything; every other language as much as was agreed, and the whole first screen', async () => {
  const languages = await readLanguages()
  expect(languages.map(({ language }) => language)).toEqual(expect.arrayContaining(['nl', 'en']))
  for (const { language, percent, atLeast, faults, isWhole, missing, missesFirst } of languages) {
    expect([language, faults]).toEqual([language, []])
    expect([language, missesFirst]).toEqual([language, []])
    expect(percent, `${language}: see npm run words ${language}`).toBeGreaterThanOrEqual(atLeast)
    expect(isWhole, `${language} says whether it is whole`).toBe(missing.length === 0)
  }
  expect(languages.filter(({ isWhole }) => isWhole).map(({ language }) => language)).toEqual(
    expect.arrayContaining(['nl', 'en'])
  )
})
