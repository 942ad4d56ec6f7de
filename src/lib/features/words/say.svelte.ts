/**
 * The words on screen in the language of the person. What the first screen says is fetched while the app starts; the
 * rest, and English for what a language has no words for yet, right after it.
 */
import { fetchLanguage, languages, type Language } from './languages.ts'
import type { Words } from './language-file.ts'
import { directionOf, isolated } from './locale.ts'
import { fill, type ValuesFor } from './message.ts'
import type { nl } from './nl.ts'
import type { nlMore } from './nl-more.ts'

type Dutch = typeof nl & typeof nlMore
export type FirstKey = keyof typeof nl
export type Key = keyof Dutch

interface Speaking {
  readonly language: Language
  readonly words: Words
  /** For what is not in `words`. */
  readonly english: Words
  /** `none` before any word is here, `first` for what the first screen says. */
  readonly has: 'none' | 'first' | 'all'
}

const keptAs = 'stoep-language'

let speaking = $state.raw<Speaking>({ language: 'nl', words: {}, english: {}, has: 'none' })

/** Follows the language when called while rendering. Empty while the sentence is being fetched. */
export function say<K extends Key>(key: K, ...values: ValuesFor<Dutch[K]>): string {
  const { language, words, english } = speaking
  const own = words[key]
  if (own !== undefined) return fill(own, language, values[0])
  const other = english[key]
  return other === undefined ? '' : isolated(fill(other, 'en', values[0]), language)
}

export function language(): Language {
  return speaking.language
}

/** Dutch for who reads Dutch, else English: for what is there in these two only. */
export function dutchOrEnglish(): 'nl' | 'en' {
  return speaking.language === 'nl' ? 'nl' : 'en'
}

/** The first screen can be shown. */
export function canBegin(): boolean {
  return speaking.has !== 'none'
}

/** Every sentence is here, not only those of the first screen. */
export function isFluent(): boolean {
  return speaking.has === 'all'
}

/** Says what the first screen says in this language, unless all words are here by then. Rejects as `speak` does. */
export async function begin(wanted: Language): Promise<void> {
  const { first } = await fetchLanguage(wanted)
  if (!isFluent()) take({ language: wanted, words: first, english: {}, has: 'first' })
}

/** Says everything in this language from when it has been fetched. Rejects when it cannot be, and changes nothing. */
export async function speak(wanted: Language): Promise<void> {
  const file = await fetchLanguage(wanted)
  const [words, english] = await Promise.all([wordsIn(file), file.isWhole ? {} : fetchEnglish()])
  take({ language: wanted, words, english, has: 'all' })
}

export function keepLanguage(wanted: Language): void {
  try {
    localStorage.setItem(keptAs, wanted)
  } catch {
    // No storage: the choice holds until the page closes.
  }
}

/** What this person chose before, else the first of the browser's languages we speak, else Dutch. */
export function preferredLanguage(wishes: readonly string[]): Language {
  const all = [keptLanguage() ?? '', ...wishes].map((wish) => wish.toLowerCase().split('-', 1)[0])
  return all.find((wish) => languages.includes(wish ?? '')) ?? 'nl'
}

function take(heard: Speaking): void {
  speaking = heard
  document.documentElement.lang = heard.language
  document.documentElement.dir = directionOf(heard.language)
}

async function wordsIn({ first, more }: Awaited<ReturnType<typeof fetchLanguage>>): Promise<Words> {
  return { ...first, ...(await more()) }
}

async function fetchEnglish(): Promise<Words> {
  return wordsIn(await fetchLanguage('en'))
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(keptAs)
  } catch {
    return null
  }
}
