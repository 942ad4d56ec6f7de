import { language } from '#lib/features/words/say.svelte.ts'

/** Languages by the names they have in the language of the person, one after the other. */
export function languageNames(codes: readonly string[]): string {
  const names = new Intl.DisplayNames([language(), 'en'], { type: 'language' })
  const format = new Intl.ListFormat([language(), 'en'], { type: 'unit' })
  return format.format(codes.map((code) => names.of(code) ?? code))
}
