import type { LanguageFile } from '#lib/features/words/language-file.ts'
import { nl } from '#lib/features/words/nl.ts'

export const language: LanguageFile = {
  first: nl,
  more: async () => (await import('#lib/features/words/nl-more.ts')).nlMore,
  isWhole: true
}
