import { stopWords } from '#lib/match/meaning/common-words.ts'

/**
 * The language somebody wrote a sentence in, by its letters and its little words; `usual` when they do not tell. Told
 * apart are the languages neighbours here write most in.
 */
export function languageOf(text: string, usual: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  if (/\p{Script=Cyrillic}/u.test(text)) return /[ыэёъ]/i.test(text) ? 'ru' : 'uk'
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const lead = count(words, stopWords.nl) - count(words, stopWords.en)
  return lead > 0 ? 'nl' : lead < 0 ? 'en' : usual
}

function count(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length
}
