import { enFirst } from '#lib/features/words/en-first.ts'
import type { LanguageFile } from '#lib/features/words/language-file.ts'

export const language: LanguageFile = {
  first: enFirst,
  more: async () => (await import('#lib/features/words/en.ts')).en,
  isWhole: true
}
