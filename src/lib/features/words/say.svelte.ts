/**
 * The words on screen in the language of the person. What the first screen says in Dutch comes with the app; the rest,
 * and other languages, are fetched.
 */
import { fill, type Message, type Values, type ValuesFor } from './message.ts'
import { nl } from './nl.ts'
import type { nlMore } from './nl-more.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
type Dutch = typeof nl & typeof nlMore
export type Key = keyof Dutch

interface Speaking {
  readonly language: Language
  readonly table: Readonly<Partial<Record<Key, Message>>>
  /** Every sentence is here, not only those of the first screen. */
  readonly isFluent: boolean
}

const keptAs = 'stoep-language'

let speaking = $state.raw<Speaking>({ language: 'nl', table: nl, isFluent: false })

/** Follows the language when called while rendering. Empty while the sentence is being fetched. */
export function say<K extends Key>(key: K, ...values: ValuesFor<Dutch[K]>): string {
  const message = speaking.table[key]
  return message === undefined ? '' : fill(message, speaking.language, values[0] as Values | undefined)
}

export function language(): Language {
  return speaking.language
}

export function isFluent(): boolean {
  return speaking.isFluent
}

/** Says everything in this language from when it has been fetched. Rejects when it cannot be, and changes nothing. */
export async function speak(wanted: Language): Promise<void> {
  const table = wanted === 'en' ? await fetchEnglish() : await fetchDutch()
  speaking = { language: wanted, table, isFluent: true }
  document.documentElement.lang = wanted
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
  const all = [keptLanguage() ?? '', ...wishes].map((wish) => wish.slice(0, 2).toLowerCase())
  return all.map(asLanguage).find((known) => known !== undefined) ?? 'nl'
}

async function fetchDutch(): Promise<Speaking['table']> {
  const { nlMore } = await import('./nl-more.ts')
  return { ...nl, ...nlMore }
}

async function fetchEnglish(): Promise<Speaking['table']> {
  return (await import('./en.ts')).en
}

function keptLanguage(): string | null {
  try {
    return localStorage.getItem(keptAs)
  } catch {
    return null
  }
}

function asLanguage(text: string): Language | undefined {
  return languages.find((known) => known === text)
}
