import { language } from '#lib/features/words/say.svelte.ts'

/** "Anneke, Youssef en Fatima". */
export function namesTogether(names: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(names)
}
