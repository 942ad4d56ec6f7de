/** The languages beside Dutch and English keep to the words of docs/words.md, and to short sentences, as these do. */
import { expect, test } from 'vitest'
import type { LanguageFile } from '#lib/features/words/language-file.ts'
import { language as arabic } from '#lib/features/words/languages/ar.ts'
import { language as ukrainian } from '#lib/features/words/languages/uk.ts'
import { fill, type Message } from '#lib/features/words/message.ts'
import { sentencesOf } from '../../scripts/words/reading-level.ts'

/** Beginnings of words that say the same otherwise, or belong to the trade, with what to say instead. */
const ukrainianRivals = {
  район: 'сусідство',
  спільнот: 'сусідство',
  сервер: 'сусідська скринька',
  модератор: 'координатор',
  угод: 'домовленість',
  скарг: 'звернення',
  нотифікац: 'сповіщення',
  синхроніз: 'оновлювати',
  скану: 'зчитати',
  натисн: 'торкнутися',
  видал: 'прибрати, стерти',
  ключ: 'лише ти можеш це прочитати'
}
const arabicRivals = {
  خادم: 'صندوق الحي',
  مشرف: 'منسّق',
  صفقة: 'اتفاق',
  شكوى: 'بلاغ',
  إشعار: 'تنبيه',
  مزامن: 'تحديث',
  حذف: 'إزالة، محو',
  انقر: 'المس',
  اضغط: 'المس',
  مفتاح: 'أنت فقط تستطيع قراءة هذا'
}

const everythingIn = async ({ first, more }: LanguageFile) => ({ ...first, ...(await more()) })

test.each([
  ['Ukrainian', ukrainian, ukrainianRivals],
  ['Arabic', arabic, arabicRivals]
])('%s has one word per thing, and none of the trade', async (_, file, rivals) => {
  const said = sentencesOf(await everythingIn(file)).flatMap(({ key, words }) =>
    Object.entries(rivals)
      .filter(([rival]) => words.some((word) => bare(word).startsWith(rival)))
      .map(([rival, plain]) => `${key}: ${rival} (${plain})`)
  )
  expect(said).toEqual([])
})

test('Ukrainian says ти to one person, never Ви', async () => {
  const formal = sentencesOf(await everythingIn(ukrainian)).filter(({ words }) =>
    words.slice(1).some((word) => /^(Ви|Вас|Вам|Вами|Ваш\p{L}*)$/u.test(word))
  )
  expect(formal.map(({ key }) => key)).toEqual([])
})

test.each([
  ['Ukrainian', ukrainian],
  ['Arabic', arabic]
])('no %s sentence has more than twenty words', async (_, file) => {
  const sentences = Object.entries(await everythingIn(file)).flatMap(([key, message]) =>
    sentencesOf({ [key]: typeof message === 'string' ? asRead(message) : message })
  )
  expect(sentences.length).toBeGreaterThan(2000)
  expect(sentences.filter(({ words }) => words.length > 20).map(({ key }) => key)).toEqual([])
})

test('Arabic has a word for none, one and two, and its own form for few, many and a hundred', async () => {
  const neighbours = (await everythingIn(arabic))['board.members']
  const said = (n: number) => fill(neighbours ?? '', 'ar', { n })
  expect([0, 1, 2].map(said)).toEqual(['لا جيران بعد', 'جار واحد', 'جاران'])
  expect([3, 11, 100].map((n) => said(n).split(' ')[1])).toEqual(['جيران', 'جارًا', 'جار'])
})

test('in Arabic a name in Latin letters draws no number, day or other name along with it', async () => {
  const drawn = /(\{\w+\}|[A-Za-z])[^\p{Script=Arabic}\u200f{}A-Za-z]*\{\w+\}/u
  const found = Object.entries(await everythingIn(arabic)).filter(
    ([key, message]) => !isFileName(key) && textsOf(message).some((text) => drawn.test(text))
  )
  // A day and a time, both written as Arabic writes them.
  expect(found.map(([key]) => key)).toEqual(['details.at'])
})

/** Without the marks between words, which take the direction of the words around them. */
function textsOf(message: Message): readonly string[] {
  const texts = typeof message === 'string' ? [message] : Object.values(message)
  return texts.map((text) => text.replace(/[،؛؟]/g, ','))
}

function isFileName(key: string): boolean {
  return key.startsWith('data.file.') || key.endsWith('.file')
}

/** Without the small words that Arabic writes on to a word: and, so, by, for, as, the. */
function bare(word: string): string {
  return word.toLowerCase().replace(/^[وفبلك]?(?:ال)?(?=\p{L}{3})/u, '')
}

/** Arabic marks written on a letter are no words of their own, and its question mark ends a sentence too. */
function asRead(text: string): string {
  return text.replace(/\p{M}/gu, '').replaceAll('؟', '?').replaceAll('؛', '.')
}
