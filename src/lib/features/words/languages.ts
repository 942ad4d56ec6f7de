/** The languages there are: one file each in `languages/`, fetched when somebody reads it. */
import type { LanguageFile } from './language-file.ts'

/** As in BCP 47: "nl". */
export type Language = string

const files = import.meta.glob<LanguageFile>('./languages/{??,???}.ts', { import: 'language' })
const pathOf = (language: Language) => `./languages/${language}.ts`

export const languages: readonly Language[] = Object.keys(files).map((path) => path.slice(12, -3))

/** Rejects when it cannot be fetched, or is not there. */
export async function fetchLanguage(language: Language): Promise<LanguageFile> {
  const fetchFile = files[pathOf(language)]
  if (!fetchFile) throw new Error(`no words in ${language}`)
  return fetchFile()
}
