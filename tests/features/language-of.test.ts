import { expect, test } from 'vitest'
import { languageOf } from '#lib/features/speech/language-of.ts'

test.each([
  ['Wie heeft er een ladder voor zaterdag?', 'nl'],
  ['Who has a ladder for Saturday?', 'en'],
  ['Хто має драбину на суботу?', 'uk'],
  ['У кого есть лестница? Мы вернём', 'ru'],
  ['من عنده سلم ليوم السبت؟', 'ar'],
  ['Ladder', 'usual'],
  ['', 'usual']
])('"%s" is read in %s', (text, language) => {
  expect(languageOf(text, 'usual')).toBe(language)
})
