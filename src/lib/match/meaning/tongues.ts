/** The two languages neighbours write in here, and what telling them apart takes. */
import { commonWords, stopWords } from './common-words.ts'
import { dutchStem, otherDutchStems } from './dutch.ts'
import { englishStem } from './english.ts'
import type { Word } from './text.ts'

export type Tongue = 'nl' | 'en'
export const tongues: readonly Tongue[] = ['nl', 'en']

export function stemOf(word: string, tongue: Tongue): string {
  return tongue === 'nl' ? dutchStem(word) : englishStem(word)
}

/** What the word may be beside its stem, which may be given. */
export function otherStemsOf(word: string, tongue: Tongue, stem?: string): readonly string[] {
  return tongue === 'nl' ? otherDutchStems(word, stem) : noStems
}

const noStems: readonly string[] = []

/** The language most of its little words are in; null when they do not tell. */
export function tongueOf(words: readonly Word[]): Tongue | null {
  let lead = 0
  for (const { text } of words) lead += weightIn(text, 'nl') - weightIn(text, 'en')
  return lead > 0 ? 'nl' : lead < 0 ? 'en' : null
}

export function isCommon(word: string): boolean {
  return commonWords.nl.has(word) || commonWords.en.has(word) || partsOfDay.test(word)
}

const partsOfDay =
  /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:s|avond|middag|ochtend|morgen|nacht)?(?:en|s)?$|^(?:over)?morgen(?:avond|middag|ochtend|vroeg)$|^(?:sun|mon|tues|wednes|thurs|fri|satur)days$/

function weightIn(word: string, tongue: Tongue): number {
  return stopWords[tongue].has(word) ? 2 : commonWords[tongue].has(word) ? 1 : 0
}
