/**
 * The words on screen in the language of the person. Dutch comes with the app and is what stands in when another
 * table cannot be loaded; English is fetched only when asked for.
 */
import { fill, type Message, type Values, type ValuesFor } from './message.ts'
import { nl } from './nl.ts'

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]
export type Key = keyof typeof nl
type Table = Readonly<Record<Key, Message>>

const keptAs = 'stoep-language'

let current = $state.raw<{ readonly language: Language; readonly table: Table }>({
  language: 'nl',
  table: nl
})

/** Follows the language when called while rendering. */
export function say<K extends Key>(key: K, ...values: ValuesFor<(typeof nl)[K]>): string {
  return fill(current.table[key], current.language, values[0] as Values | undefined)
}

/** For a key that is computed, all of whose messages have no places. */
export type PlainKey = { [K in Key]: ValuesFor<(typeof nl)[K]> extends [] ? K : never }[Key]

export function language(): Language {
  return current.language
}

/** Shows everything in this language from now on and remembers it on this device. */
export async function speak(wanted: Language): Promise<void> {
  const table = wanted === 'en' ? (await import('./en.ts')).en : nl
  current = { language: wanted, table }
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
