/** Two languages of which little is there: one runs from right to left, one counts otherwise than English. */
import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import LanguageChoice from '#lib/features/me/LanguageChoice.svelte'
import { en } from '#lib/features/words/en.ts'
import type { LanguageFile } from '#lib/features/words/language-file.ts'
import { fill } from '#lib/features/words/message.ts'
import { keepLanguage, say, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

vi.mock(import('#lib/features/words/languages.ts'), async (original) => {
  const real = await original()
  const inPart: Readonly<Record<string, LanguageFile>> = {
    fa: { first: { 'nav.board': 'محله' }, more: () => Promise.resolve({ 'deal.messages': 'پیام‌ها' }) },
    be: { first: { 'nav.board': 'Суседзі' }, more: () => Promise.resolve({}) }
  }
  return {
    ...real,
    languages: [...real.languages, ...Object.keys(inPart)],
    fetchLanguage: async (language: string) => inPart[language] ?? real.fetchLanguage(language)
  }
})

beforeEach(() => page.viewport(360, 740))

test('what a language has no words for is said in English, in its own order where the page runs the other way', async () => {
  await speak('fa')
  expect([say('nav.board'), say('deal.messages')]).toEqual(['محله', 'پیام‌ها'])
  expect(say('deal.place')).toBe(`\u2066${en['deal.place']}\u2069`)
  await speak('be')
  expect(say('deal.place')).toBe(en['deal.place'])
})

test('what is said in English is counted as English does', async () => {
  await speak('be')
  const message = en['things.responses']
  expect(say('things.responses', { n: 21 })).toBe(fill(message, 'en', { n: 21 }))
  expect(fill(message, 'en', { n: 21 })).not.toBe(fill(message, 'be', { n: 21 }))
})

test('where the language is chosen it says that not all of it is translated, until one is chosen that is whole', async () => {
  keepLanguage('fa')
  await speak('fa')
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), LanguageChoice, {})
  const notice = page.getByText('Not everything is translated', { exact: false })
  await expect.element(notice).toBeVisible()
  await page.getByRole('radio', { name: 'English' }).click()
  await expect.element(page.getByRole('group', { name: 'Language' })).toBeVisible()
  await expect.element(notice).not.toBeInTheDocument()
})
